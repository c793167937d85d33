package org.simloom.deck.internal.measure;

/** Counts what hangs together, by merging the trees of the nodes that an element joins. */
final class Pieces {
    private final int[] parents;

    Pieces(int nodes) {
        parents = new int[nodes];
        java.util.Arrays.fill(parents, -1);
    }

    /** Two nodes, by place, belong to one element. */
    void join(int a, int b) {
        int x = root(a);
        int y = root(b);
        parents[Math.max(x, y)] = Math.min(x, y);
    }

    private int root(int node) {
        if (parents[node] < 0) {
            parents[node] = node;
        }
        int at = node;
        while (parents[at] != at) {
            parents[at] = parents[parents[at]];
            at = parents[at];
        }
        return at;
    }

    /** Whether the node has been joined to anything. */
    boolean has(int node) {
        return parents[node] >= 0;
    }

    /** How many pieces there are; nodes without elements are none. */
    int count() {
        int count = 0;
        for (int i = 0; i < parents.length; i++) {
            count += parents[i] == i ? 1 : 0;
        }
        return count;
    }
}
