package org.simloom.deck;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.simloom.base.problem.Location;
import org.simloom.base.problem.ProblemException;
import org.simloom.deck.internal.element.ElementLines;
import org.simloom.deck.internal.set.IntList;
import org.simloom.deck.internal.set.SetLines;

/**
 * The nodes and elements of named sets. The deck is read as often as sets are nested; memory grows with
 * the sets asked for only. Stateless.
 */
public final class DeckSets {
    private DeckSets() {
    }

    /**
     * Numbers of the nodes of a node set, or of the nodes of an element set's elements, in rising order.
     *
     * @throws ProblemException {@code deck.set} where there is no such set or it is empty
     */
    public static int[] nodes(Path deck, String name) {
        Collector collector = collect(deck, "NSET", name);
        if (collector.numbers.size() == 0) {
            Collector elements = collect(deck, "ELSET", name);
            if (elements.numbers.size() > 0) {
                return nodesOf(deck, elements.numbers.distinct());
            }
        }
        return collector.result(deck, name);
    }

    /**
     * Numbers of the elements of an element set in rising order.
     *
     * @throws ProblemException {@code deck.set} where there is no such set or it is empty
     */
    public static int[] elements(Path deck, String name) {
        return collect(deck, "ELSET", name).result(deck, name);
    }

    private static Collector collect(Path deck, String kind, String name) {
        Collector collector = new Collector(kind);
        Set<String> wanted = Set.of(Card.compact(name));
        Set<String> done = new HashSet<>();
        while (!wanted.isEmpty()) {
            done.addAll(wanted);
            collector.wanted = wanted;
            collector.more = new HashSet<>();
            DeckReader.read(deck, collector);
            collector.more.removeAll(done);
            wanted = collector.more;
        }
        return collector;
    }

    private static int[] nodesOf(Path deck, int[] elements) {
        IntList nodes = new IntList();
        ElementLines lines = new ElementLines((id, kind, list, count, line) -> {
            if (java.util.Arrays.binarySearch(elements, id) >= 0) {
                for (int i = 0; i < count; i++) {
                    nodes.add(list[i]);
                }
            }
        });
        DeckReader.read(deck, new DeckHandler() {
            @Override
            public void card(Card card) {
            }

            @Override
            public void data(Card card, DataLine line) {
                if (card.is("ELEMENT")) {
                    lines.line(card, line);
                }
            }
        });
        return nodes.distinct();
    }

    /** Gathers the members of wanted sets, and the names of sets within them. */
    private static final class Collector implements DeckHandler {
        private final String kind;
        private final IntList numbers = new IntList();
        private Set<String> wanted = Set.of();
        private Set<String> more = new HashSet<>();
        private final ElementLines elements = new ElementLines((id, k, nodes, count, line) -> numbers.add(id));

        Collector(String kind) {
            this.kind = kind;
        }

        @Override
        public void card(Card card) {
        }

        @Override
        public void data(Card card, DataLine line) {
            if (!card.named(kind).map(wanted::contains).orElse(false)) {
                return;
            }
            if (card.is(kind)) {
                SetLines.read(card, line, numbers::add, more::add);
            } else if (card.is("NODE") && kind.equals("NSET")) {
                numbers.add(line.integer(0));
            } else if (card.is("ELEMENT") && kind.equals("ELSET")) {
                elements.line(card, line);
            }
        }

        int[] result(Path deck, String name) {
            if (numbers.size() == 0) {
                throw DeckReader.problem("set", Location.file(deck), name.toUpperCase(Locale.ROOT));
            }
            return numbers.distinct();
        }
    }
}
