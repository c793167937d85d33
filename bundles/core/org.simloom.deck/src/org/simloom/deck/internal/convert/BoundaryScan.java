package org.simloom.deck.internal.convert;

import org.simloom.deck.Card;
import org.simloom.deck.DataLine;
import org.simloom.deck.DeckHandler;
import org.simloom.deck.ElementKind;
import org.simloom.deck.internal.Texts;
import org.simloom.deck.internal.element.ElementLines;
import org.simloom.deck.internal.element.Faces;
import org.simloom.deck.internal.set.IdSet;
import org.simloom.deck.internal.set.SetLines;
import org.simloom.mesh.ElementType;

/** The second reading: which elements and nodes are kept, the faces around them, and the groups. */
final class BoundaryScan implements DeckHandler {
    final IdSet elements = new IdSet();
    final IdSet nodes = new IdSet();
    final Boundary boundary = new Boundary();
    final Groups groups = new Groups();
    private final int dimension;
    private final int[] corners = new int[4];
    private final ElementLines lines = new ElementLines(this::element);

    BoundaryScan(int dimension) {
        this.dimension = dimension;
    }

    @Override
    public void card(Card card) {
        if (card.is("ELSET") || card.is("NSET")) {
            groups.card(card);
        }
    }

    @Override
    public void data(Card card, DataLine line) {
        if (card.is("ELEMENT")) {
            lines.line(card, line);
        } else if (card.is("ELSET")) {
            String key = card.named("ELSET").orElse("");
            SetLines.read(card, line, id -> {
                if (!elements.contains(id)) {
                    groups.other(key, id);
                }
            }, name -> { });
        }
    }

    private void element(int id, ElementKind kind, int[] list, int count, DataLine line) {
        ElementType shape = kind.shape().orElseThrow();
        if (count != shape.nodes()) {
            // gmsh writes wedges with 18 nodes as C3D6
            throw count > shape.nodes() ? Texts.problem("mesh.complete", line.location(), kind.name())
                    : Texts.problem("element.nodes", line.location(), id, kind.name(), count, shape.nodes());
        }
        if (shape.dimension() == dimension) {
            elements.add(id);
            for (int i = 0; i < count; i++) {
                nodes.add(list[i]);
            }
        } else if (shape.dimension() == dimension - 1) {
            for (int i = 0; i < Faces.corners(shape); i++) {
                corners[i] = list[kind.place(i)];
            }
            boundary.add(id, corners, Faces.corners(shape));
        }
    }
}
