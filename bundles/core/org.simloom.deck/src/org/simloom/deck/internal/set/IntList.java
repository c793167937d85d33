package org.simloom.deck.internal.set;

import java.util.Arrays;

/** A growing list of numbers. */
public final class IntList {
    private int[] values = new int[16];
    private int size;

    /** Appends a number. */
    public void add(int value) {
        values = size == values.length ? Arrays.copyOf(values, 2 * size) : values;
        values[size++] = value;
    }

    /** How many there are. */
    public int size() {
        return size;
    }

    /** The number at a place from 0. */
    public int get(int i) {
        return values[i];
    }

    /** The numbers in rising order, each once. */
    public int[] distinct() {
        return Arrays.stream(values, 0, size).sorted().distinct().toArray();
    }
}
