package org.simloom.deck.internal.lint;

import java.util.BitSet;

/**
 * Which nodes hang together, by elements and by everything else that joins them: nodes of one body can only move
 * rigidly all together without strain. Nodes are given by their places. Eight bytes a node.
 */
final class Bodies {
    private final int[] parent;
    private final BitSet used = new BitSet();
    private final BitSet unclear = new BitSet();
    private final BitSet turning = new BitSet();
    private boolean allUnclear;

    Bodies(Inventory inventory) {
        inventory.place(1); // brings the nodes into their final places
        parent = new int[inventory.nodes().size()];
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
        }
        allUnclear = inventory.isObscure();
    }

    /** The node that stands for the body. */
    int body(int place) {
        int at = place;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    /** Joins the bodies of two nodes; negative places are those of undefined nodes. */
    void join(int a, int b) {
        if (a >= 0 && b >= 0) {
            parent[body(a)] = body(b);
        }
    }

    /** Notes that an element or a link has the node. */
    void use(int place) {
        if (place >= 0) {
            used.set(place);
        }
    }

    boolean isUsed(int place) {
        return used.get(place);
    }

    /** Notes that the node has rotations of its own, as in shells, beams and rigid bodies. */
    void turn(int place) {
        if (place >= 0) {
            turning.set(place);
        }
    }

    boolean turns(int place) {
        return turning.get(place);
    }

    /** Notes that the node is held or joined in a way not understood here. */
    void blur(int place) {
        if (place >= 0) {
            unclear.set(place);
        }
    }

    /** Notes that nothing can be said about any body. */
    void blurAll() {
        allUnclear = true;
    }

    boolean isAllUnclear() {
        return allUnclear;
    }

    /** Nodes that are held or joined in a way not understood here. */
    BitSet unclear() {
        return unclear;
    }
}
