package org.simloom.calculix.reference;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.simloom.mesh.frd.FrdBlock;
import org.simloom.mesh.frd.FrdReader;
import org.simloom.mesh.frd.FrdVisitor;

/**
 * Compares the fields of two .frd files, node by node: those of a field in the same state that both have. Values
 * may differ by a part of the largest one in the block; modes may have the opposite sign.
 */
final class FrdComparison {
    private static final class Blocks implements FrdVisitor {
        private final List<FrdBlock> heads = new ArrayList<>();
        private final List<Map<Integer, double[]>> values = new ArrayList<>();

        @Override
        public boolean block(FrdBlock block) {
            heads.add(block);
            values.add(new HashMap<>());
            return true;
        }

        @Override
        public void values(int node, double[] at) {
            values.get(values.size() - 1).put(node, at.clone());
        }
    }

    private final double tolerance;

    FrdComparison(double tolerance) {
        this.tolerance = tolerance;
    }

    /** The first difference; empty where there is none. */
    String difference(Path found, Path reference) throws IOException {
        Blocks a = new Blocks();
        Blocks b = new Blocks();
        FrdReader.read(found, a);
        FrdReader.read(reference, b);
        for (int i = 0; i < b.heads.size(); i++) {
            FrdBlock head = b.heads.get(i);
            // the indicator of the error of stresses is computed in another way since
            if (head.field().startsWith("ERROR") || head.field().startsWith("ZZSTR")) {
                continue;
            }
            int place = place(a.heads, b.heads, i);
            String where = head.field() + " of step " + head.step() + ", state " + head.state();
            if (place < 0) {
                return "no " + where;
            }
            double distance = distance(a.values.get(place), b.values.get(i));
            if (!(distance <= tolerance)) {
                return String.format("%.2g of the largest value in %s", distance, where);
            }
        }
        return "";
    }

    /** The block that is the n-th of its field in one file as the other is in the other file. */
    private static int place(List<FrdBlock> in, List<FrdBlock> of, int index) {
        long before = of.subList(0, index).stream().filter(h -> h.field().equals(of.get(index).field())).count();
        for (int i = 0; i < in.size(); i++) {
            if (in.get(i).field().equals(of.get(index).field()) && before-- == 0) {
                return i;
            }
        }
        return -1;
    }

    private static double distance(Map<Integer, double[]> a, Map<Integer, double[]> b) {
        double scale = b.values().stream().flatMapToDouble(Arrays::stream).map(Math::abs).max().orElse(0);
        double same = 0;
        double opposite = 0;
        for (Map.Entry<Integer, double[]> entry : b.entrySet()) {
            double[] x = a.get(entry.getKey());
            double[] y = entry.getValue();
            if (x == null || x.length != y.length) {
                return Double.POSITIVE_INFINITY;
            }
            for (int i = 0; i < x.length; i++) {
                same = Math.max(same, Math.abs(x[i] - y[i]));
                opposite = Math.max(opposite, Math.abs(x[i] + y[i]));
            }
        }
        double least = Math.min(same, opposite);
        return least == 0 ? 0 : least / scale;
    }
}
