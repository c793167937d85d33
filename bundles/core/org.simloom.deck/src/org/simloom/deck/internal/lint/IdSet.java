package org.simloom.deck.internal.lint;

import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.function.IntUnaryOperator;

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

    /**
     * Hands over the numbers listed, and those of ranges that are defined: a range may be far wider than a model.
     *
     * @param size    how many numbers are defined
     * @param defined the defined numbers in rising order, by place
     */
    void forEach(int size, IntUnaryOperator defined, IntConsumer consumer) {
        for (int i = 0; i < numbers.size(); i++) {
            consumer.accept(numbers.get(i));
        }
        for (int i = 0; i < ranges.size(); i += 3) {
            long from = ranges.get(i);
            long last = ranges.get(i + 1);
            long step = ranges.get(i + 2);
            for (int place = 0; place < size && defined.applyAsInt(place) <= last; place++) {
                int number = defined.applyAsInt(place);
                if (number >= from && (number - from) % step == 0) {
                    consumer.accept(number);
                }
            }
        }
    }

    /** Numbers that are listed one by one. */
    int[] listed() {
        return numbers.size() == 0 ? NONE : numbers.distinct();
    }
}
