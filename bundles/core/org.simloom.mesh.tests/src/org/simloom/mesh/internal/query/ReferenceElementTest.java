package org.simloom.mesh.internal.query;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.simloom.mesh.ElementType;

class ReferenceElementTest {
    @ParameterizedTest
    @EnumSource(ElementType.class)
    void eachFunctionIsOneAtItsNodeAndZeroAtTheOthers(ElementType type) {
        ReferenceElement element = ReferenceElement.of(type);
        double[] values = new double[type.nodes()];
        for (int i = 0; i < type.nodes(); i++) {
            element.values(element.nodes()[i], values);
            double[] expected = new double[type.nodes()];
            expected[i] = 1;
            assertArrayEquals(expected, values, 1e-12);
        }
    }

    @ParameterizedTest
    @EnumSource(ElementType.class)
    void derivativesAgreeWithDifferences(ElementType type) {
        ReferenceElement element = ReferenceElement.of(type);
        double[] derivatives = new double[type.nodes()];
        double[] more = new double[type.nodes()];
        double[] less = new double[type.nodes()];
        double[] at = {0.21, type.dimension() > 1 ? 0.17 : 0, type.dimension() > 2 ? 0.3 : 0};
        for (int axis = 0; axis < type.dimension(); axis++) {
            element.derivatives(at, axis, derivatives);
            double[] moved = at.clone();
            moved[axis] += 1e-6;
            element.values(moved, more);
            moved[axis] -= 2e-6;
            element.values(moved, less);
            for (int i = 0; i < more.length; i++) {
                assertEquals((more[i] - less[i]) / 2e-6, derivatives[i], 1e-8);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(ElementType.class)
    void weightsAddUpToTheElementsSize(ElementType type) {
        double size = switch (type) {
            case BE2, BE3 -> 2;
            case TR3, TR6 -> 0.5;
            case QU4, QU8 -> 4;
            case TE4, TE10 -> 1.0 / 6;
            case PE6, PE15 -> 1;
            case HE8, HE20 -> 8;
        };
        Quadrature rule = Quadrature.of(type);
        double sum = 0;
        double moment = 0;
        for (int i = 0; i < rule.weights().length; i++) {
            sum += rule.weights()[i];
            moment += rule.weights()[i] * rule.points()[i][0] * rule.points()[i][0];
            assertTrue(rule.weights()[i] > 0);
        }
        assertEquals(size, sum, 1e-12);
        double expected = switch (type) {
            case BE2, BE3 -> 2.0 / 3;
            case TR3, TR6 -> 1.0 / 12;
            case QU4, QU8 -> 4.0 / 3;
            case TE4, TE10 -> 1.0 / 60;
            case PE6, PE15 -> 1.0 / 6;
            case HE8, HE20 -> 8.0 / 3;
        };
        assertEquals(expected, moment, 1e-12);
    }
}
