package org.simloom.calculix.internal;

import java.io.IOException;
import java.nio.file.Path;

import org.simloom.mesh.ElementType;
import org.simloom.mesh.NodeTable;
import org.simloom.mesh.frd.FrdBlock;
import org.simloom.mesh.frd.FrdReader;
import org.simloom.mesh.frd.FrdVisitor;

/**
 * Counts solid elements that displacements have turned inside out: equilibrium that no part can have, which an
 * iteration may converge to all the same. Elements are judged by the directions of their edges in the middle. Memory
 * grows by 52 bytes a node.
 */
final class InvertedElements implements FrdVisitor {
    private final int step;
    private final NodeTable nodes = new NodeTable();
    private double[] moved = new double[0];
    private boolean present;
    private boolean counting;
    private int count;
    private int first;

    /** @param step whose last state is looked at */
    InvertedElements(int step) {
        this.step = step;
    }

    /** Reads a file. */
    void read(Path frd) throws IOException {
        FrdReader.read(frd, this);
        counting = present;
        if (present) {
            FrdReader.read(frd, this);
        }
    }

    /** How many there are. */
    int count() {
        return count;
    }

    /** Number of the first of them. */
    int first() {
        return first;
    }

    @Override
    public boolean nodes(long announced) {
        return !counting;
    }

    @Override
    public void node(int id, double x, double y, double z) {
        nodes.add(id, x, y, z);
    }

    @Override
    public boolean block(FrdBlock block) {
        boolean wanted = !counting && block.step() == step && block.mode() == 0 && block.field().equals("DISP")
                && block.components().size() == 3;
        if (wanted) {
            moved = new double[3 * nodes.size()];
            present = true;
        }
        return wanted;
    }

    @Override
    public void values(int node, double[] values) {
        int place = nodes.find(node);
        if (place >= 0) {
            System.arraycopy(values, 0, moved, 3 * place, 3);
        }
    }

    @Override
    public boolean elements(long announced) {
        return counting;
    }

    @Override
    public void element(int id, int type, int material, int[] connectivity, int nodesOfIt) {
        ElementType shape = ElementType.of(type).orElseThrow();
        if (shape.dimension() == 3 && volume(shape, connectivity, 0) * volume(shape, connectivity, 1) < 0) {
            first = count++ == 0 ? id : first;
        }
    }

    /** The triple product of the mean edges in the three directions, with displacements times {@code factor}. */
    private double volume(ElementType shape, int[] c, int factor) {
        int[][] edges = switch (shape) {
            case HE8, HE20 -> new int[][] {{0, 1, 3, 2, 4, 5, 7, 6}, {0, 3, 1, 2, 4, 7, 5, 6}, {0, 4, 1, 5, 2, 6, 3, 7}};
            case PE6, PE15 -> new int[][] {{0, 1, 3, 4}, {0, 2, 3, 5}, {0, 3, 1, 4, 2, 5}};
            default -> new int[][] {{0, 1}, {0, 2}, {0, 3}};
        };
        double[][] v = new double[3][3];
        for (int direction = 0; direction < 3; direction++) {
            int[] ends = edges[direction];
            for (int i = 0; i < ends.length; i += 2) {
                for (int axis = 0; axis < 3; axis++) {
                    v[direction][axis] += at(c[ends[i + 1]], axis, factor) - at(c[ends[i]], axis, factor);
                }
            }
        }
        return v[0][0] * (v[1][1] * v[2][2] - v[1][2] * v[2][1]) + v[0][1] * (v[1][2] * v[2][0] - v[1][0] * v[2][2])
                + v[0][2] * (v[1][0] * v[2][1] - v[1][1] * v[2][0]);
    }

    private double at(int node, int axis, int factor) {
        int place = nodes.find(node);
        return place < 0 ? Double.NaN : nodes.coordinate(place, axis) + factor * moved[3 * place + axis];
    }
}
