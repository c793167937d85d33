package org.simloom.mesh;

import java.util.Arrays;

import org.simloom.mesh.query.Point;

/** The nodes of a mesh in arrays: 28 bytes a node, and places found by number. Not thread-safe. */
public final class NodeTable {
    private int[] ids = new int[1024];
    private double[] xyz = new double[3 * 1024];
    private int size;
    private boolean rising = true;

    /** Adds a node; where a number comes twice, either of the two is kept. */
    public void add(int id, double x, double y, double z) {
        if (size == ids.length) {
            ids = Arrays.copyOf(ids, size + (size >> 1));
            xyz = Arrays.copyOf(xyz, 3 * ids.length);
        }
        rising &= size == 0 || id > ids[size - 1];
        ids[size] = id;
        xyz[3 * size] = x;
        xyz[3 * size + 1] = y;
        xyz[3 * size + 2] = z;
        size++;
    }

    private void sort() {
        long[] keys = new long[size];
        for (int i = 0; i < size; i++) {
            keys[i] = (long) ids[i] << 32 | i;
        }
        Arrays.sort(keys);
        int[] sortedIds = new int[size];
        double[] sortedXyz = new double[3 * size];
        for (int i = 0; i < size; i++) {
            int from = (int) keys[i];
            sortedIds[i] = ids[from];
            System.arraycopy(xyz, 3 * from, sortedXyz, 3 * i, 3);
        }
        ids = sortedIds;
        xyz = sortedXyz;
        rising = true;
    }

    /** Number of nodes. */
    public int size() {
        return size;
    }

    /** Place of a node, from 0; negative where there is none. Places are final once all nodes are there. */
    public int find(int id) {
        if (!rising) {
            sort();
        }
        // numbers are mostly 1, 2, 3, …
        return id <= size && ids[id - 1] == id ? id - 1 : Arrays.binarySearch(ids, 0, size, id);
    }

    /** Number of the node at a place. */
    public int id(int place) {
        if (!rising) {
            sort();
        }
        return ids[place];
    }

    /** A coordinate, 0 to 2, of the node at a place. */
    public double coordinate(int place, int axis) {
        return xyz[3 * place + axis];
    }

    /** The point of the node at a place. */
    public Point point(int place) {
        return new Point(xyz[3 * place], xyz[3 * place + 1], xyz[3 * place + 2]);
    }
}
