package org.simloom.sampling.design;

import java.util.ArrayList;
import java.util.List;

/**
 * A regular two-level fractional factorial. Effects and words are bit sets: bit 0 is the first factor. The first
 * {@code base} factors take all combinations; every further one is the product of those in its generator.
 *
 * @param base       how many factors vary freely
 * @param generators for each further factor the factors whose product it is
 */
public record TwoLevelFraction(int base, List<Integer> generators) {
    private static final int MOST_LISTED = 20;

    public TwoLevelFraction {
        generators = List.copyOf(generators);
    }

    /** How many factors there are. */
    public int factors() {
        return base + generators.size();
    }

    /** How many runs there are. */
    public int runs() {
        return 1 << base;
    }

    /**
     * The length of the shortest word of the defining relation; {@link Integer#MAX_VALUE} for a full factorial. Counted
     * without listing all words: the shortest word with a factor as its last one has as many others as are needed to make
     * its column out of the columns before.
     */
    public int resolution() {
        Spans spans = new Spans(base, factors());
        int shortest = Integer.MAX_VALUE;
        for (int i = 0; i < factors(); i++) {
            int column = i < base ? 1 << i : generators.get(i - base);
            int needed = spans.needed(column);
            shortest = needed == Spans.NEVER ? shortest : Math.min(shortest, needed + 1);
            spans.add(column);
        }
        return shortest;
    }

    /** The defining relation: all products of factors that are 1 in every run, without the empty one. */
    public List<Long> words() {
        if (generators.size() > MOST_LISTED) {
            throw new IllegalArgumentException("2^" + generators.size() + " words");
        }
        List<Long> words = new ArrayList<>();
        for (int i = 0; i < generators.size(); i++) {
            long word = generators.get(i) | 1L << base + i;
            int before = words.size();
            words.add(word);
            for (int j = 0; j < before; j++) {
                words.add(word ^ words.get(j));
            }
        }
        return words;
    }

    /** How many words have how many factors; index = length. */
    public int[] wordLengths() {
        int[] lengths = new int[factors() + 1];
        words().forEach(word -> lengths[Long.bitCount(word)]++);
        return lengths;
    }

    /** The effects of at most so many factors that cannot be told from an effect. */
    public List<Long> aliases(long effect, int most) {
        return words().stream().map(word -> word ^ effect).filter(other -> Long.bitCount(other) <= most).sorted().toList();
    }

    /** The runs in standard order: -1 or 1 for each factor. */
    public double[][] signs() {
        double[][] signs = new double[runs()][factors()];
        for (int run = 0; run < signs.length; run++) {
            for (int i = 0; i < factors(); i++) {
                int column = i < base ? 1 << i : generators.get(i - base);
                signs[run][i] = Integer.bitCount(column & ~run) % 2 == 0 ? 1 : -1;
            }
        }
        return signs;
    }
}
