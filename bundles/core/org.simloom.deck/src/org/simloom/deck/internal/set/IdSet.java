package org.simloom.deck.internal.set;

import java.util.BitSet;
import java.util.TreeMap;
import java.util.function.IntConsumer;

/** A set of numbers: a bit each where they lie close together, little where they do not. */
public final class IdSet {
    private static final int SHIFT = 16;
    private static final int MASK = (1 << SHIFT) - 1;

    private final TreeMap<Integer, BitSet> chunks = new TreeMap<>();
    private int lastKey = Integer.MIN_VALUE;
    private BitSet last;

    /** Puts a number in; whether it was new. */
    public boolean add(int id) {
        BitSet chunk = chunk(id >> SHIFT);
        if (chunk == null) {
            chunk = new BitSet();
            chunks.put(id >> SHIFT, chunk);
            last = chunk;
        }
        boolean isNew = !chunk.get(id & MASK);
        chunk.set(id & MASK);
        return isNew;
    }

    /** Puts all numbers of another set in. */
    public void addAll(IdSet other) {
        other.forEach(this::add);
    }

    /** Whether the number is in. */
    public boolean contains(int id) {
        BitSet chunk = chunk(id >> SHIFT);
        return chunk != null && chunk.get(id & MASK);
    }

    /** How many there are. */
    public long size() {
        return chunks.values().stream().mapToLong(BitSet::cardinality).sum();
    }

    /** Hands over the numbers in rising order. */
    public void forEach(IntConsumer action) {
        chunks.forEach((key, chunk) -> chunk.stream().forEach(low -> action.accept(key << SHIFT | low)));
    }

    private BitSet chunk(int key) {
        if (key != lastKey) {
            lastKey = key;
            last = chunks.get(key);
        }
        return last;
    }
}
