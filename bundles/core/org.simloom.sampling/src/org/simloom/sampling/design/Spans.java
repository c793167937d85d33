package org.simloom.sampling.design;

import java.util.Arrays;

/** How few of some columns of a two-level design must be multiplied to make a given one. */
final class Spans {
    /** What no product of the columns makes. */
    static final int NEVER = Byte.MAX_VALUE;

    private final byte[] needed;
    private final int most;

    /**
     * None yet.
     *
     * @param base how many factors vary freely
     * @param most longer products do not matter
     */
    Spans(int base, int most) {
        needed = new byte[1 << base];
        Arrays.fill(needed, (byte) NEVER);
        needed[0] = 0;
        this.most = Math.min(most, NEVER - 1);
    }

    int needed(int column) {
        return needed[column];
    }

    void add(int column) {
        for (int a = 0; a < needed.length; a++) {
            int b = a ^ column;
            if (a < b) {
                byte viaB = longer(needed[b]);
                byte viaA = longer(needed[a]);
                needed[a] = (byte) Math.min(needed[a], viaB);
                needed[b] = (byte) Math.min(needed[b], viaA);
            }
        }
    }

    private byte longer(byte length) {
        return length >= most ? (byte) NEVER : (byte) (length + 1);
    }
}
