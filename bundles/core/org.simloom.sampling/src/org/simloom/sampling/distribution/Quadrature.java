package org.simloom.sampling.distribution;

import org.hipparchus.analysis.integration.gauss.GaussIntegrator;
import org.hipparchus.analysis.integration.gauss.GaussIntegratorFactory;

/** Nodes and weights of integrals. */
final class Quadrature {
    private static final int ORDER = 6;

    private Quadrature() {
    }

    /** Gauss-Legendre in equal pieces: node and weight, rising. */
    static double[][] legendre(double from, double to, int pieces) {
        GaussIntegrator rule = new GaussIntegratorFactory().legendre(ORDER);
        double[][] nodes = new double[pieces * ORDER][];
        double half = (to - from) / pieces / 2;
        for (int piece = 0; piece < pieces; piece++) {
            for (int i = 0; i < ORDER; i++) {
                nodes[piece * ORDER + i] = new double[] {from + half * (2 * piece + 1 + rule.getPoint(i)),
                    half * rule.getWeight(i)};
            }
        }
        return nodes;
    }
}
