package org.simloom.reliability;

import java.util.List;

import org.simloom.base.problem.Problem;

/**
 * Reliability of one margin by its design point.
 *
 * @param margin       its name
 * @param beta         reliability index: distance of the nearest design point; {@code NaN} where none was found
 * @param probability  of a negative margin, Φ(-β)
 * @param points       all different design points, the nearest first; where none settled, where the searches ended
 * @param secondOrder  probability corrected by curvature; {@code NaN} where not known
 * @param importance   probability by importance samples; {@link Estimate#NONE} where there are none
 * @param evaluations  how many different points had been run in the study when this margin was done
 * @param spent        whether the budget ended it early
 * @param notes        what should be known of it, above all that it is not to be trusted
 */
public record FormResult(String margin, double beta, double probability, List<DesignPoint> points, double secondOrder,
        Estimate importance, int evaluations, boolean spent, List<Problem> notes) {
    /** Whether a design point was found. */
    public boolean settled() {
        return points.stream().anyMatch(DesignPoint::settled);
    }
}
