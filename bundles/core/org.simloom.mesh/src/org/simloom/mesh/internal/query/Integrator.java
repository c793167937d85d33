package org.simloom.mesh.internal.query;

import org.simloom.mesh.ElementType;
import org.simloom.mesh.NodeTable;
import org.simloom.mesh.frd.FrdVisitor;
import org.simloom.mesh.query.Ids;

/** Adds up integrals over elements, apart by dimension so that the highest can be chosen. */
final class Integrator implements FrdVisitor {
    private final NodeTable nodes;
    private final NodalField field;
    private final Ids wanted;
    private final ElementMap map = new ElementMap();
    private final double[] shape = new double[20];
    private final double[] sums = new double[4];
    private final long[] counts = new long[4];

    Integrator(NodeTable nodes, NodalField field, Ids wanted) {
        this.nodes = nodes;
        this.field = field;
        this.wanted = wanted;
    }

    @Override
    public boolean elements(long count) {
        return true;
    }

    @Override
    public void element(int id, int code, int material, int[] connectivity, int count) {
        ElementType type = ElementType.of(code).orElseThrow();
        if (!wanted.contains(id) || !map.take(type, connectivity, nodes)) {
            return;
        }
        ReferenceElement reference = ReferenceElement.of(type);
        Quadrature rule = Quadrature.of(type);
        double sum = 0;
        for (int q = 0; q < rule.weights().length; q++) {
            double[] local = rule.points()[q];
            double scale = map.scale(local);
            reference.values(local, shape);
            double value = 0;
            for (int i = 0; i < count; i++) {
                value += shape[i] * field.at(connectivity[i]);
            }
            sum += rule.weights()[q] * scale * value;
        }
        sums[type.dimension()] += sum;
        counts[type.dimension()]++;
    }

    /** Number of elements of the highest dimension met. */
    long count() {
        return counts[dimension()];
    }

    /** The integral over them; NaN where a node has no finite value. */
    double sum() {
        return sums[dimension()];
    }

    private int dimension() {
        int highest = 3;
        while (highest > 0 && counts[highest] == 0) {
            highest--;
        }
        return highest;
    }
}
