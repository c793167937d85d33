package org.simloom.mesh.internal.vtu;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.simloom.base.problem.Location;
import org.simloom.mesh.ElementType;
import org.simloom.mesh.NodeTable;
import org.simloom.mesh.frd.FrdVisitor;
import org.simloom.mesh.internal.Texts;
import org.simloom.mesh.internal.frd.FrdIndex;

/** Writes the cells, array by array, each in a pass over the elements. */
final class CellArrays {
    /** Quadratic bricks and wedges have their vertical edges last in VTK, but in the middle in .frd files. */
    private static final int[] HE20 = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 16, 17, 18, 19, 12, 13, 14, 15};
    private static final int[] PE15 = {0, 1, 2, 3, 4, 5, 6, 7, 8, 12, 13, 14, 9, 10, 11};

    private final FrdIndex index;
    private final NodeTable nodes;
    private final LittleEndian out;

    CellArrays(FrdIndex index, NodeTable nodes, LittleEndian out) {
        this.index = index;
        this.nodes = nodes;
        this.out = out;
    }

    private interface Cell {
        void write(int id, ElementType type, int material, int[] connectivity) throws IOException;
    }

    void write(CellCounter counter) throws IOException {
        out.count(4 * counter.connectivity());
        each(this::connectivity);
        out.count(8 * counter.cells());
        long[] end = {0};
        each((id, type, material, connectivity) -> out.integer64(end[0] += type.nodes()));
        out.count(counter.cells());
        each((id, type, material, connectivity) -> out.integer8(type.vtk()));
        out.count(4 * counter.cells());
        each((id, type, material, connectivity) -> out.integer(id));
        out.count(4 * counter.cells());
        each((id, type, material, connectivity) -> out.integer(material));
    }

    private void connectivity(int id, ElementType type, int material, int[] connectivity) throws IOException {
        for (int i = 0; i < type.nodes(); i++) {
            int from = type == ElementType.HE20 ? HE20[i] : type == ElementType.PE15 ? PE15[i] : i;
            // the middle node of a line comes last in VTK, too
            int place = nodes.find(connectivity[from]);
            if (place < 0) {
                throw Texts.problem("vtu.node", Location.file(index.file()), id, connectivity[from]);
            }
            out.integer(place);
        }
    }

    private void each(Cell cell) throws IOException {
        try {
            index.readElements(new FrdVisitor() {
                @Override
                public boolean elements(long count) {
                    return true;
                }

                @Override
                public void element(int id, int type, int material, int[] connectivity, int count) {
                    try {
                        cell.write(id, ElementType.of(type).orElseThrow(), material, connectivity);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
