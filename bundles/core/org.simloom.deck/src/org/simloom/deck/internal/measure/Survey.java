package org.simloom.deck.internal.measure;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.simloom.deck.Card;
import org.simloom.deck.DataLine;
import org.simloom.deck.DeckHandler;
import org.simloom.deck.ElementKind;
import org.simloom.deck.internal.element.ElementLines;
import org.simloom.deck.internal.set.IdSet;
import org.simloom.deck.internal.set.SetLines;
import org.simloom.mesh.NodeTable;

/** The first reading of a deck: its nodes, sets and surfaces, and the highest dimension of its elements. */
final class Survey implements DeckHandler {
    final NodeTable nodes = new NodeTable();
    final Map<String, IdSet> nodeSets = new LinkedHashMap<>();
    final Map<String, IdSet> elementSets = new LinkedHashMap<>();
    /** Elements by label, by surface. */
    final Map<String, Map<String, IdSet>> surfaces = new LinkedHashMap<>();
    /** Names of all of these in the order in which they come. */
    final Set<String> names = new LinkedHashSet<>();
    int dimension;
    private IdSet current;
    private final ElementLines elements = new ElementLines((id, kind, list, count, line) -> element(id, kind));

    @Override
    public void card(Card card) {
        current = null;
        if (card.is("NODE") || card.is("NSET")) {
            current = set(nodeSets, card, "NSET");
        } else if (card.is("ELEMENT") || card.is("ELSET")) {
            current = set(elementSets, card, "ELSET");
        } else if (card.is("SURFACE") && !card.named("TYPE").orElse("ELEMENT").equals("NODE")) {
            card.named("NAME").ifPresent(name -> {
                names.add(name);
                surfaces.computeIfAbsent(name, n -> new LinkedHashMap<>());
            });
        }
    }

    private IdSet set(Map<String, IdSet> sets, Card card, String parameter) {
        return card.named(parameter).map(name -> {
            names.add(name);
            return sets.computeIfAbsent(name, n -> new IdSet());
        }).orElse(null);
    }

    @Override
    public void data(Card card, DataLine line) {
        switch (card.name()) {
            case "NODE" -> {
                nodes.add(line.integer(0), line.real(1), line.real(2), line.real(3));
                if (current != null) {
                    current.add(line.integer(0));
                }
            }
            case "ELEMENT" -> elements.line(card, line);
            case "NSET" -> members(card, line, nodeSets);
            case "ELSET" -> members(card, line, elementSets);
            case "SURFACE" -> card.named("NAME").map(surfaces::get).ifPresent(labels -> faces(labels, line));
            default -> { }
        }
    }

    private void element(int id, ElementKind kind) {
        kind.shape().ifPresent(shape -> dimension = Math.max(dimension, shape.dimension()));
        if (current != null) {
            current.add(id);
        }
    }

    // a set may only hold sets that come before it, as in the solvers
    private void members(Card card, DataLine line, Map<String, IdSet> sets) {
        IdSet into = current;
        if (into != null) {
            SetLines.read(card, line, into::add, name -> {
                IdSet within = sets.get(name);
                if (within != null && within != into) {
                    into.addAll(within);
                }
            });
        }
    }

    private void faces(Map<String, IdSet> labels, DataLine line) {
        IdSet into = labels.computeIfAbsent(line.name(1), label -> new IdSet());
        if (line.isInteger(0)) {
            into.add(line.integer(0));
        } else if (elementSets.containsKey(line.name(0))) {
            into.addAll(elementSets.get(line.name(0)));
        }
    }
}
