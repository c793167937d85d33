package org.simloom.deck;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.simloom.mesh.NodeTable;

/** What cards of a deck say. */
final class Cards {
    private Cards() {
    }

    /** Number of blocks of elements by type. */
    static Map<String, Long> types(Path deck) {
        Map<String, Long> types = new TreeMap<>();
        DeckReader.read(deck, new DeckHandler() {
            @Override
            public void card(Card card) {
                if (card.is("ELEMENT")) {
                    types.merge(card.named("TYPE").orElseThrow(), 1L, Long::sum);
                }
            }

            @Override
            public void data(Card card, DataLine line) {
            }
        });
        return types;
    }

    /** On which sides of the plane {@code axis = at} the elements of a group's faces lie. */
    static Set<Boolean> sides(Path deck, String group, int axis, double at) {
        Set<Integer> elements = new TreeSet<>();
        for (int label = 1; label <= 6; label++) {
            if (MeshFacts.read(deck).group(group + "_S" + label).isPresent()) {
                for (int element : DeckSets.elements(deck, group + "_S" + label)) {
                    elements.add(element);
                }
            }
        }
        NodeTable nodes = new NodeTable();
        Set<Boolean> above = new TreeSet<>();
        DeckReader.read(deck, new DeckHandler() {
            @Override
            public void card(Card card) {
            }

            @Override
            public void data(Card card, DataLine line) {
                if (card.is("NODE")) {
                    nodes.add(line.integer(0), line.real(1), line.real(2), line.real(3));
                } else if (card.is("ELEMENT") && elements.contains(line.integer(0))) {
                    double sum = 0;
                    for (int i = 1; i < line.count(); i++) {
                        sum += nodes.coordinate(nodes.find(line.integer(i)), axis);
                    }
                    above.add(sum / (line.count() - 1) > at);
                }
            }
        });
        return above;
    }
}
