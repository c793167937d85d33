package org.simloom.surrogate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.simloom.sampling.Dimension;
import org.simloom.sampling.Space;
import org.simloom.surrogate.Judgement.Place;
import org.simloom.surrogate.internal.HullDistance;

class DomainTest {
    private static final Space SPACE = Space.box(new double[] {0, 100}, new double[] {1, 200});

    private static Samples samples(Space space, int n) {
        return Functions.samples(space, n, 4, x -> x[0]);
    }

    @Test
    void pointsAmongTheSamplesAreInside() {
        Domain domain = Domain.of(samples(SPACE, 40));
        assertEquals(Place.INSIDE, domain.judge(new double[] {0.5, 150}).place());
        assertEquals(List.of(), domain.judge(new double[] {0.5, 150}).reasons());
    }

    @Test
    void aValueBeyondTheSamplesIsNamedInBothLanguages() {
        Domain domain = Domain.of(samples(SPACE, 40));
        Judgement judgement = domain.judge(new double[] {0.5, 230});
        assertEquals(Place.OUTSIDE, judgement.place());
        String english = judgement.reasons(Locale.ENGLISH).get(0);
        assertTrue(english.startsWith("x2 = 230 lies beyond the samples"), english);
        String korean = judgement.reasons(Locale.KOREAN).get(0);
        assertTrue(korean.startsWith("x2 = 230") && korean.contains("표본의 범위"), korean);
        assertEquals(Place.OUTSIDE, domain.judge(new double[] {Double.NaN, 150}).place());
    }

    @Test
    void theEdgeOfTheBoxIsNearTheEdge() {
        assertEquals(Place.NEAR_EDGE, Domain.of(samples(SPACE, 40)).judge(new double[] {0, 150}).place());
    }

    /** Samples along a diagonal: the other corner is in both ranges, and yet nothing is known there. */
    @Test
    void aCombinationThatWasNeverSampledIsOutside() {
        double[][] points = new double[30][];
        for (int i = 0; i < 30; i++) {
            points[i] = new double[] {i / 29.0, 100 + i * 100 / 29.0 + (i % 3 - 1) * 2};
        }
        Domain domain = Domain.of(Samples.of(SPACE, points, Functions.values(points, x -> x[0])));
        Judgement judgement = domain.judge(new double[] {0.9, 115});
        assertEquals(Place.OUTSIDE, judgement.place());
        assertTrue(judgement.causes().stream().anyMatch(reason -> reason.key().equals("domain.hull")));
    }

    @Test
    void inManyDimensionsUnusualCombinationsAreFound() {
        Space space = Space.unit(6);
        double[][] points = Functions.hypercube(space, 80, 2);
        for (double[] point : points) {
            point[5] = 0.9 * point[4] + 0.1 * point[5]; // two inputs that nearly follow one another
        }
        Domain domain = Domain.of(Samples.of(space, points, Functions.values(points, x -> x[0])));
        assertEquals(Place.INSIDE, domain.judge(new double[] {0.5, 0.4, 0.6, 0.5, 0.5, 0.5}).place());
        Judgement judgement = domain.judge(new double[] {0.5, 0.4, 0.6, 0.5, 0.2, 0.8});
        assertEquals(Place.OUTSIDE, judgement.place());
        assertEquals("domain.spread", judgement.causes().get(0).key());
    }

    @Test
    void aChoiceThatWasNeverSampledIsOutside() {
        Space space = Space.of(Dimension.continuous("x", 0, 1), Dimension.choice("steel", "S235", "S355", "S460"));
        double[][] points = {{0, 0}, {0.5, 1}, {1, 0}, {0.2, 1}};
        Domain domain = Domain.of(Samples.of(space, points, new double[] {1, 2, 3, 4}));
        Judgement judgement = domain.judge(new double[] {0.5, 2});
        assertEquals(Place.OUTSIDE, judgement.place());
        assertEquals("steel = S460: no sample has this choice.", judgement.reasons(Locale.ENGLISH).get(0));
    }

    @Test
    void distanceFromAHullIsThatOfGeometry() {
        double[][] square = {{0, 0}, {1, 0}, {0, 1}, {1, 1}};
        assertEquals(0, HullDistance.of(square, new double[] {0.3, 0.9}), 1e-9);
        assertEquals(0.5, HullDistance.of(square, new double[] {0.3, 1.5}), 1e-9);
        double[][] triangle = {{0, 0}, {1, 0}, {0, 1}};
        assertEquals(0.5, HullDistance.of(triangle, new double[] {1, 1}), 1e-9);
    }
}
