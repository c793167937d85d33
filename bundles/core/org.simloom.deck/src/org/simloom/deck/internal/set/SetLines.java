package org.simloom.deck.internal.set;

import java.util.function.Consumer;
import java.util.function.IntConsumer;

import org.simloom.deck.Card;
import org.simloom.deck.DataLine;

/** The lines of {@code *NSET} and {@code *ELSET}: numbers, names of other sets, or ranges. */
public final class SetLines {
    private SetLines() {
    }

    /** Hands over what a line names. */
    public static void read(Card card, DataLine line, IntConsumer number, Consumer<String> name) {
        if (card.has("GENERATE")) {
            int from = line.integer(0);
            int to = line.isBlank(1) ? from : line.integer(1);
            int step = line.isBlank(2) ? 1 : Math.max(1, line.integer(2));
            for (long n = from; n <= to; n += step) {
                number.accept((int) n);
            }
            return;
        }
        for (int field = 0; field < line.count(); field++) {
            if (line.isInteger(field)) {
                number.accept(line.integer(field));
            } else if (!line.isBlank(field)) {
                name.accept(line.name(field));
            }
        }
    }
}
