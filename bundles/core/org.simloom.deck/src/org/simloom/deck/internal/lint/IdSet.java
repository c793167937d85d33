package org.simloom.deck.internal.lint;

import java.util.Arrays;
import java.util.function.IntConsumer;

import org.simloom.deck.Card;
import org.simloom.deck.DataLine;
import org.simloom.deck.internal.set.IntList;

/** The members of a named set as the deck lists them: numbers, ranges, names of other sets. */
final class IdSet {
    private static final int[] NONE = {};

    private final IntList numbers = new IntList();
    private final IntList ranges = new IntList();
    private String[] names = {};

    /** Takes a line of {@code *NSET} or {@code *ELSET}. */
    void take(Card card, DataLine line) {
        if (card.has("GENERATE")) {
            int from = line.integer(0);
            ranges.add(from);
            ranges.add(line.isBlank(1) ? from : line.integer(1));
            ranges.add(line.isBlank(2) ? 1 : Math.max(1, line.integer(2)));
            return;
        }
        for (int field = 0; field < line.count(); field++) {
            if (line.isInteger(field)) {
                numbers.add(line.integer(field));
            } else if (!line.isBlank(field)) {
                addName(line.name(field));
            }
        }
    }

    /** Adds a number. */
    void add(int number) {
        numbers.add(number);
    }

    /** Adds a set by its name. */
    void addName(String name) {
        names = Arrays.copyOf(names, names.length + 1);
        names[names.length - 1] = name;
    }

    /** Names of sets within. */
    String[] names() {
        return names;
    }

    /** Hands over the numbers themselves listed, those of ranges up to {@code highest}. */
    void forEach(int highest, IntConsumer consumer) {
        for (int i = 0; i < numbers.size(); i++) {
            consumer.accept(numbers.get(i));
        }
        for (int i = 0; i < ranges.size(); i += 3) {
            long last = Math.min(ranges.get(i + 1), highest);
            for (long n = ranges.get(i); n <= last; n += ranges.get(i + 2)) {
                consumer.accept((int) n);
            }
        }
    }

    /** Numbers that are listed one by one. */
    int[] listed() {
        return numbers.size() == 0 ? NONE : numbers.distinct();
    }
}
