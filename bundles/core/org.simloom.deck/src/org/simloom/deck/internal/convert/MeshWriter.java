package org.simloom.deck.internal.convert;

import org.simloom.deck.Card;
import org.simloom.deck.DataLine;
import org.simloom.deck.DeckHandler;
import org.simloom.deck.ElementChoice;
import org.simloom.deck.ElementKind;
import org.simloom.deck.internal.element.ElementLines;
import org.simloom.deck.internal.element.Faces;
import org.simloom.deck.internal.set.IdSet;
import org.simloom.deck.internal.set.SetLines;
import org.simloom.mesh.ElementType;

/** The third reading: writes what is kept, and finds the elements that faces belong to. */
final class MeshWriter implements DeckHandler {
    private final BoundaryScan scan;
    private final ElementChoice choice;
    private final DeckWriter out;
    private final int dimension;
    private final int[] corners = new int[4];
    private final ElementLines lines = new ElementLines(this::element);
    private String pending;
    private ElementKind kind;
    private int block;
    private long nodes;
    private long elements;

    MeshWriter(BoundaryScan scan, int dimension, ElementChoice choice, DeckWriter out) {
        this.scan = scan;
        this.dimension = dimension;
        this.choice = choice;
        this.out = out;
    }

    @Override
    public void card(Card card) {
        out.end();
        block++;
        // written before the first line that is kept: a card may have none
        pending = switch (card.name()) {
            case "NODE" -> "*NODE";
            case "NSET" -> "*NSET, NSET=" + card.text("NSET").orElse("");
            case "ELSET" -> "*ELSET, ELSET=" + card.text("ELSET").orElse("");
            case "ELEMENT" -> elementCard(card);
            default -> null;
        };
    }

    private String elementCard(Card card) {
        ElementType shape = ElementKind.of(card.named("TYPE").orElse("")).shape().orElseThrow();
        if (shape.dimension() < dimension) {
            return null;
        }
        kind = choice.kind(shape);
        // gmsh names each block after its volume; a group of that name is another thing
        String set = card.named("ELSET").filter(key -> !scan.groups.has(key)).isPresent()
                ? ", ELSET=" + card.text("ELSET").orElseThrow() : "";
        return "*ELEMENT, TYPE=" + kind.name() + set;
    }

    private void begin() {
        if (pending != null) {
            out.line(pending);
            pending = null;
        }
    }

    @Override
    public void data(Card card, DataLine line) {
        switch (card.name()) {
            case "NODE" -> node(line);
            case "ELEMENT" -> lines.line(card, line);
            case "NSET" -> members(card, line, scan.nodes);
            case "ELSET" -> members(card, line, scan.elements);
            default -> { }
        }
    }

    private void node(DataLine line) {
        if (scan.nodes.contains(line.integer(0))) {
            begin();
            out.line(line.text().strip());
            nodes++;
        }
    }

    private void members(Card card, DataLine line, IdSet kept) {
        SetLines.read(card, line, id -> {
            if (kept.contains(id)) {
                begin();
                out.number(id);
            }
        }, name -> { });
    }

    private void element(int id, ElementKind written, int[] list, int count, DataLine line) {
        ElementType shape = written.shape().orElseThrow();
        if (shape.dimension() < dimension) {
            return;
        }
        begin();
        out.number(id);
        for (int i = 0; i < count; i++) {
            out.number(list[i]);
        }
        out.end();
        elements++;
        if (!scan.boundary.isEmpty()) {
            match(id, shape, list);
        }
    }

    private void match(int id, ElementType shape, int[] list) {
        int[][] faces = Faces.of(shape);
        for (int face = 0; face < faces.length; face++) {
            int[] places = faces[face];
            for (int i = 0; i < places.length; i++) {
                corners[i] = list[places[i]];
            }
            scan.boundary.match(corners, places.length, id, block, face);
        }
    }

    /** The sort of elements written last. */
    ElementKind kind() {
        return kind;
    }

    long nodes() {
        return nodes;
    }

    long elements() {
        return elements;
    }
}
