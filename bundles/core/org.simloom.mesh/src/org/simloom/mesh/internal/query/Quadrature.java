package org.simloom.mesh.internal.query;

import java.util.EnumMap;
import java.util.Map;

import org.hipparchus.analysis.integration.gauss.GaussIntegrator;
import org.hipparchus.analysis.integration.gauss.GaussIntegratorFactory;

import org.simloom.mesh.ElementType;

/**
 * Points and weights for integrals over an element in local coordinates: products of Gauss-Legendre
 * rules, on triangles and tetrahedra collapsed to a corner (A. H. Stroud, Approximate Calculation of
 * Multiple Integrals, 1971, section 2.4), which are exact for the curved quadratic elements in use.
 *
 * @param points  local coordinates
 * @param weights one a point
 */
record Quadrature(double[][] points, double[] weights) {
    private static final Map<ElementType, Quadrature> ALL = new EnumMap<>(ElementType.class);
    private static final int SIMPLE = 3;
    /** One more where collapsing adds up to two degrees. */
    private static final int COLLAPSED = 4;

    static {
        for (ElementType type : ElementType.values()) {
            ALL.put(type, make(type));
        }
    }

    /** The rule for a type. */
    static Quadrature of(ElementType type) {
        return ALL.get(type);
    }

    private static Quadrature make(ElementType type) {
        return switch (type) {
            case BE2, BE3 -> product(SIMPLE, 1, 1, (p, w) -> w);
            case QU4, QU8 -> product(SIMPLE, SIMPLE, 1, (p, w) -> w);
            case HE8, HE20 -> product(SIMPLE, SIMPLE, SIMPLE, (p, w) -> w);
            case TR3, TR6 -> product(COLLAPSED, COLLAPSED, 1, Quadrature::triangle);
            case PE6, PE15 -> product(COLLAPSED, COLLAPSED, SIMPLE, Quadrature::triangle);
            case TE4, TE10 -> product(COLLAPSED, COLLAPSED, COLLAPSED, Quadrature::tetrahedron);
        };
    }

    private interface Collapse {
        /** Moves a point of the cube from -1 to 1 and gives its weight there. */
        double apply(double[] point, double weight);
    }

    private static double triangle(double[] p, double weight) {
        double x = (1 + p[0]) / 2;
        double y = (1 + p[1]) / 2;
        p[0] = x;
        p[1] = y * (1 - x);
        return weight / 4 * (1 - x);
    }

    private static double tetrahedron(double[] p, double weight) {
        double x = (1 + p[0]) / 2;
        double y = (1 + p[1]) / 2;
        double z = (1 + p[2]) / 2;
        p[0] = x;
        p[1] = y * (1 - x);
        p[2] = z * (1 - x) * (1 - y);
        return weight / 8 * (1 - x) * (1 - x) * (1 - y);
    }

    private static Quadrature product(int nx, int ny, int nz, Collapse collapse) {
        double[][] points = new double[nx * ny * nz][];
        double[] weights = new double[points.length];
        GaussIntegratorFactory factory = new GaussIntegratorFactory();
        GaussIntegrator x = factory.legendre(nx);
        GaussIntegrator y = factory.legendre(ny);
        GaussIntegrator z = factory.legendre(nz);
        int at = 0;
        for (int i = 0; i < nx; i++) {
            for (int j = 0; j < ny; j++) {
                for (int k = 0; k < nz; k++) {
                    // an axis that is not there has one point, in the middle and of weight one
                    points[at] = new double[] {x.getPoint(i), ny == 1 ? 0 : y.getPoint(j), nz == 1 ? 0 : z.getPoint(k)};
                    double weight = x.getWeight(i) * (ny == 1 ? 1 : y.getWeight(j)) * (nz == 1 ? 1 : z.getWeight(k));
                    weights[at] = collapse.apply(points[at], weight);
                    at++;
                }
            }
        }
        return new Quadrature(points, weights);
    }
}
