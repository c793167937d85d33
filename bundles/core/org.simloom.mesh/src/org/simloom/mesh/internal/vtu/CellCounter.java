package org.simloom.mesh.internal.vtu;

import org.simloom.mesh.frd.FrdVisitor;

/** Counts cells and their nodes, which the head of the file has to tell. */
final class CellCounter implements FrdVisitor {
    private long cells;
    private long connectivity;

    @Override
    public boolean elements(long count) {
        return true;
    }

    @Override
    public void element(int id, int type, int material, int[] nodes, int count) {
        cells++;
        connectivity += count;
    }

    long cells() {
        return cells;
    }

    long connectivity() {
        return connectivity;
    }
}
