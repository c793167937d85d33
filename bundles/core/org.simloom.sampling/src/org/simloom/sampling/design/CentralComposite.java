package org.simloom.sampling.design;

import java.util.List;
import java.util.OptionalLong;

import org.hipparchus.util.FastMath;
import org.simloom.sampling.Sampler;
import org.simloom.sampling.Space;
import org.simloom.sampling.internal.Problems;

/**
 * Central composite design (Box and Wilson 1951): corners, axial points and the centre, for a full quadratic model.
 * From five variables on, the corners are a fraction of resolution 5, which suffices for it.
 *
 * @param shape  where the points lie in relation to the ranges
 * @param alpha  distance of the axial points from the centre, that of a corner along one axis being 1; 0 for rotatable,
 *               the fourth root of the number of corners; a face-centred design does not look at it
 * @param centre how many centre points; one says everything where equal runs give equal results
 */
public record CentralComposite(Shape shape, double alpha, int centre) implements Sampler {
    private static final int MOST_CENTRES = 1000;
    private static final int FULL = 4;

    /** Where the points lie. */
    public enum Shape {
        /** The corners at the ends of the ranges, axial points outside of them where alpha is above 1. */
        CIRCUMSCRIBED,
        /** All points within the ranges, the outermost at their ends. */
        INSCRIBED,
        /** Axial points in the middles of the faces, at the ends of the ranges as the corners. */
        FACE_CENTRED
    }

    /** Inscribed and rotatable with one centre point. */
    public CentralComposite() {
        this(Shape.INSCRIBED, 0, 1);
    }

    @Override
    public List<double[]> points(Space space, int count, long seed, List<Integer> stages) {
        int total = (int) size(space).getAsLong();
        int k = space.size();
        double[][] corners = corners(k).signs();
        double axis = alpha(corners.length);
        double shrink = shape == Shape.INSCRIBED ? FastMath.max(1, axis) : 1;
        double[][] runs = new double[total][k];
        for (int i = 0; i < corners.length; i++) {
            for (int j = 0; j < k; j++) {
                runs[i][j] = corners[i][j] / shrink;
            }
        }
        for (int j = 0; j < k; j++) {
            runs[corners.length + 2 * j][j] = -axis / shrink;
            runs[corners.length + 2 * j + 1][j] = axis / shrink;
        }
        return Coded.points(space, runs);
    }

    @Override
    public OptionalLong size(Space space) {
        Coded.middle(space);
        if (space.size() < 2) {
            throw Problems.of("design.variables", space.size(), "≥ 2");
        }
        if (!(alpha >= 0) || Double.isInfinite(alpha)) {
            throw Problems.of("design.alpha", alpha);
        }
        if (centre < 0 || centre > MOST_CENTRES) {
            throw Problems.of("design.centre", centre);
        }
        return OptionalLong.of(Coded.size(corners(space.size()).runs() + 2L * space.size() + centre));
    }

    private double alpha(int corners) {
        return shape == Shape.FACE_CENTRED ? 1 : alpha == 0 ? FastMath.sqrt(FastMath.sqrt(corners)) : alpha;
    }

    private static TwoLevelFraction corners(int factors) {
        return factors <= FULL ? new TwoLevelFraction(factors, List.of()) : new FractionalFactorial(5).fraction(factors);
    }
}
