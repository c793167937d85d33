package org.simloom.calculix.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Locale;

import org.simloom.deck.Card;
import org.simloom.deck.DataLine;
import org.simloom.deck.DeckHandler;
import org.simloom.deck.DeckReader;
import org.simloom.deck.DeckSets;
import org.simloom.mesh.frd.FrdReader;
import org.simloom.mesh.frd.FrdVisitor;

/**
 * Sets of the deck in its result file. CalculiX expands shells and beams to solids there unless the deck says
 * {@code OUTPUT=2D}: elements keep their numbers, nodes do not, so the nodes of an element set are those its
 * elements have in the result file.
 */
record FrdSets(Path deck, Path frd) {
    /**
     * The elements of an element set.
     *
     * @throws org.simloom.base.problem.ProblemException {@code deck.set}
     */
    int[] elements(String set) {
        return DeckSets.elements(deck, set);
    }

    /**
     * The nodes of a node set, or those of an element set's elements.
     *
     * @throws org.simloom.base.problem.ProblemException {@code deck.set}
     */
    int[] nodes(String set) throws IOException {
        int[] nodes = DeckSets.nodes(deck, set);
        if (isNodeSet(set)) {
            return nodes;
        }
        int[] written = nodesOf(elements(set));
        return written.length == 0 ? nodes : written;
    }

    private boolean isNodeSet(String set) {
        String name = set.replaceAll("\\s+", "").toUpperCase(Locale.ROOT);
        boolean[] found = {false};
        DeckReader.read(deck, new DeckHandler() {
            @Override
            public void card(Card card) {
                found[0] |= (card.is("NSET") || card.is("NODE")) && card.named("NSET").orElse("").equals(name);
            }

            @Override
            public void data(Card card, DataLine line) {
                // cards tell enough
            }
        });
        return found[0];
    }

    private int[] nodesOf(int[] elements) throws IOException {
        BitSet nodes = new BitSet();
        FrdReader.read(frd, new FrdVisitor() {
            @Override
            public boolean elements(long count) {
                return true;
            }

            @Override
            public void element(int id, int type, int material, int[] connectivity, int count) {
                if (Arrays.binarySearch(elements, id) >= 0) {
                    for (int i = 0; i < count; i++) {
                        nodes.set(connectivity[i]);
                    }
                }
            }
        });
        return nodes.stream().toArray();
    }
}
