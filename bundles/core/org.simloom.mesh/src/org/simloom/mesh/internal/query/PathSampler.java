package org.simloom.mesh.internal.query;

import java.util.Arrays;
import java.util.List;

import org.simloom.mesh.ElementType;
import org.simloom.mesh.NodeTable;
import org.simloom.mesh.frd.FrdVisitor;
import org.simloom.mesh.query.Point;

/** Interpolates a field at places inside elements, in one pass over the elements. */
final class PathSampler implements FrdVisitor {
    /** In local coordinates: a place on a curved edge may lie a little outside of all elements. */
    private static final double TOLERANCE = 0.02;
    /** How far off a shell's surface a place may be, in parts of the element's size. */
    private static final double OFF = 0.02;

    private final NodeTable nodes;
    private final NodalField field;
    private final double[][] places;
    private final double[] values;
    private final double[] best;
    private final ElementMap map = new ElementMap();
    private final double[] local = new double[3];
    private final double[] shape = new double[20];

    PathSampler(NodeTable nodes, NodalField field, List<Point> points) {
        this.nodes = nodes;
        this.field = field;
        this.places = points.stream().map(p -> new double[] {p.x(), p.y(), p.z()}).toArray(double[][]::new);
        this.values = new double[places.length];
        this.best = new double[places.length];
        Arrays.fill(values, Double.NaN);
        Arrays.fill(best, Double.POSITIVE_INFINITY);
    }

    @Override
    public boolean elements(long count) {
        return true;
    }

    @Override
    public void element(int id, int code, int material, int[] connectivity, int count) {
        ElementType type = ElementType.of(code).orElseThrow();
        if (!map.take(type, connectivity, nodes)) {
            return;
        }
        for (int i = 0; i < places.length; i++) {
            if (best[i] > 0 && map.isNear(places[i])) {
                sample(i, type, connectivity, count);
            }
        }
    }

    private void sample(int i, ElementType type, int[] connectivity, int count) {
        double distance = map.locate(places[i], local);
        double size = Math.pow(Math.abs(map.scale(local)), 1.0 / type.dimension());
        double outside = map.outside(local);
        if (!(distance <= OFF * size) || outside > TOLERANCE || outside >= best[i]) {
            return;
        }
        ReferenceElement.of(type).values(local, shape);
        double value = 0;
        for (int k = 0; k < count; k++) {
            value += shape[k] * field.at(connectivity[k]);
        }
        values[i] = value;
        // rounding alone must not make a second element look at it
        best[i] = outside < 1e-9 ? 0 : outside;
    }

    /** Whether the place is in an element. */
    boolean found(int i) {
        return best[i] < Double.POSITIVE_INFINITY;
    }

    /** The value there; NaN where a node has none. */
    double value(int i) {
        return values[i];
    }
}
