package org.simloom.deck.internal.convert;

import java.util.Arrays;

/**
 * The faces (or edges) that a mesher wrote as elements of their own, found by their corners; and the elements
 * they turn out to belong to. About 60 bytes a face.
 */
final class Boundary {
    private static final int CORNERS = 4;

    private int[] numbers = new int[256];
    private int[] corners = new int[256 * CORNERS];
    private int[] elements;
    private int[] blocks;
    private byte[] labels;
    private boolean[] aligned;
    private int[] table = new int[1024];
    private int size;
    private long[] byNumber;
    /** The place of the face with the same corners that came first, for each. */
    private int[] same = new int[256];

    Boundary() {
        Arrays.fill(table, -1);
    }

    /** Adds a face by the number it has as an element. */
    void add(int number, int[] nodes, int count) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * size);
            corners = Arrays.copyOf(corners, 2 * size * CORNERS);
            same = Arrays.copyOf(same, 2 * size);
        }
        if (2 * size >= table.length) {
            grow();
        }
        numbers[size] = number;
        for (int i = 0; i < CORNERS; i++) {
            corners[size * CORNERS + i] = i < count ? nodes[i] : 0;
        }
        int slot = slot(nodes, count);
        if (table[slot] < 0) {
            table[slot] = size;
        }
        same[size] = table[slot];
        size++;
    }

    private void grow() {
        table = new int[2 * table.length];
        Arrays.fill(table, -1);
        int[] nodes = new int[CORNERS];
        for (int face = 0; face < size; face++) {
            System.arraycopy(corners, face * CORNERS, nodes, 0, CORNERS);
            int slot = slot(nodes, count(face));
            table[slot] = table[slot] < 0 ? face : table[slot];
        }
    }

    private int count(int face) {
        int count = CORNERS;
        while (corners[face * CORNERS + count - 1] == 0) {
            count--;
        }
        return count;
    }

    /** Where the face of these corners, in any order, is in the table, or would be. */
    private int slot(int[] nodes, int count) {
        int sum = 0;
        int product = 1;
        for (int i = 0; i < count; i++) {
            int mixed = nodes[i] * 0x9E3779B9;
            sum += mixed ^ mixed >>> 15;
            product *= nodes[i] | 1;
        }
        int hash = (sum ^ product) * 0x85EBCA6B;
        int slot = (hash ^ hash >>> 16) & table.length - 1;
        while (table[slot] >= 0 && !equal(table[slot], nodes, count)) {
            slot = slot + 1 & table.length - 1;
        }
        return slot;
    }

    private boolean equal(int face, int[] nodes, int count) {
        if (count(face) != count) {
            return false;
        }
        for (int i = 0; i < count; i++) {
            if (position(face, nodes[i]) < 0) {
                return false;
            }
        }
        return true;
    }

    private int position(int face, int node) {
        for (int i = 0; i < CORNERS; i++) {
            if (corners[face * CORNERS + i] == node) {
                return i;
            }
        }
        return -1;
    }

    /** All faces are there. */
    void complete() {
        elements = new int[size];
        blocks = new int[size];
        labels = new byte[size];
        aligned = new boolean[size];
        byNumber = new long[size];
        for (int face = 0; face < size; face++) {
            byNumber[face] = (long) numbers[face] << 32 | face;
        }
        Arrays.sort(byNumber);
    }

    /** Whether there are none. */
    boolean isEmpty() {
        return size == 0;
    }

    /** The place of a face by its number, the same for faces with the same corners; negative for none. */
    int find(int number) {
        int at = Arrays.binarySearch(byNumber, (long) number << 32);
        at = at < 0 ? -at - 1 : at;
        return at < size && (int) (byNumber[at] >> 32) == number ? same[(int) byNumber[at]] : -1;
    }

    /**
     * An element has a face with these corners; it is noted where it is one of ours.
     *
     * @param block number of the element's block in the file
     * @param label the face's number at the element, from 0
     */
    void match(int[] nodes, int count, int element, int block, int label) {
        int face = table[slot(nodes, count)];
        if (face < 0) {
            return;
        }
        int next = position(face, nodes[0]) + 1;
        boolean same = corners[face * CORNERS + next % count] == nodes[1];
        if (elements[face] == 0 || blocks[face] == block && same && !aligned[face]) {
            elements[face] = element;
            blocks[face] = block;
            labels[face] = (byte) label;
            aligned[face] = same;
        }
    }

    /** The element a face belongs to; 0 for none. */
    int element(int face) {
        return elements[face];
    }

    /** The face's number at its element, from 0. */
    int label(int face) {
        return labels[face];
    }
}
