package org.simloom.mesh.internal.query;

import java.util.EnumMap;
import java.util.Map;

import org.simloom.mesh.ElementMeasure;
import org.simloom.mesh.ElementType;
import org.simloom.mesh.NodeTable;

/**
 * Measures elements of a type. The shape functions' derivatives at the quadrature points are worked out
 * once, which makes a mesh of millions of elements a matter of seconds. Thread-safe.
 */
public final class MeasureRule {
    private static final Map<ElementType, MeasureRule> ALL = new EnumMap<>(ElementType.class);

    static {
        for (ElementType type : ElementType.values()) {
            ALL.put(type, new MeasureRule(type));
        }
    }

    private final ElementType type;
    private final double[] weights;
    /** By point, local coordinate and node. */
    private final double[][][] derivatives;

    private MeasureRule(ElementType type) {
        this.type = type;
        Quadrature rule = Quadrature.of(type);
        ReferenceElement element = ReferenceElement.of(type);
        weights = rule.weights();
        derivatives = new double[weights.length][type.dimension()][type.nodes()];
        for (int q = 0; q < weights.length; q++) {
            for (int axis = 0; axis < type.dimension(); axis++) {
                element.derivatives(rule.points()[q], axis, derivatives[q][axis]);
            }
        }
    }

    /** The rule of a type. */
    public static MeasureRule of(ElementType type) {
        return ALL.get(type);
    }

    /** See {@link ElementMeasure#of} and, where {@code signed}, {@link ElementMeasure#plane}. */
    public ElementMeasure measure(int[] connectivity, NodeTable nodes, boolean signed) {
        double[] xyz = new double[3 * type.nodes()];
        for (int i = 0; i < type.nodes(); i++) {
            int place = nodes.find(connectivity[i]);
            if (place < 0) {
                throw new IllegalArgumentException("a node of the element is not in the table");
            }
            for (int axis = 0; axis < 3; axis++) {
                xyz[3 * i + axis] = nodes.coordinate(place, axis);
            }
        }
        double size = 0;
        double smallest = Double.POSITIVE_INFINITY;
        double[] t = new double[9];
        for (int q = 0; q < weights.length; q++) {
            tangents(derivatives[q], xyz, t);
            double scale = scale(t, signed);
            size += weights[q] * scale;
            smallest = Math.min(smallest, scale);
        }
        return new ElementMeasure(size, smallest);
    }

    private static void tangents(double[][] derivatives, double[] xyz, double[] tangents) {
        for (int k = 0; k < derivatives.length; k++) {
            double[] byNode = derivatives[k];
            double x = 0;
            double y = 0;
            double z = 0;
            for (int i = 0; i < byNode.length; i++) {
                x += byNode[i] * xyz[3 * i];
                y += byNode[i] * xyz[3 * i + 1];
                z += byNode[i] * xyz[3 * i + 2];
            }
            tangents[3 * k] = x;
            tangents[3 * k + 1] = y;
            tangents[3 * k + 2] = z;
        }
    }

    private double scale(double[] t, boolean signed) {
        if (type.dimension() == 1) {
            return Math.sqrt(t[0] * t[0] + t[1] * t[1] + t[2] * t[2]);
        }
        double x = t[1] * t[5] - t[2] * t[4];
        double y = t[2] * t[3] - t[0] * t[5];
        double z = t[0] * t[4] - t[1] * t[3];
        if (type.dimension() == 2) {
            return signed ? z : Math.sqrt(x * x + y * y + z * z);
        }
        return x * t[6] + y * t[7] + z * t[8];
    }
}
