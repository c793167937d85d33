package org.simloom.reliability.worstcase;

/**
 * Worst case of one margin within the tolerances.
 *
 * @param margin    its name
 * @param nominal   at the nominal point; {@code NaN} where that run failed
 * @param worst     smallest that a real run gave
 * @param point     where, in the units of the space
 * @param bound     what margin may have been missed: with the confidence, no point at all within the tolerances is below;
 *                  {@code NaN} where not bounded
 * @param confidence of the bound, over the whole box at once
 * @param bounded   whether the model predicts the samples well enough for a bound
 * @param closed    whether worst case and bound agree within the tolerance asked for
 * @param quality   Q² of the model by leave-one-out; {@code NaN} where the margin does not vary
 * @param factor    how many standard deviations of the model lie between its mean and the bound: those that
 *                  the smallest of all values in the box asks for, more than at one point, and more still where
 *                  leave-one-out errors are larger than the model says
 */
public record MarginWorst(String margin, double nominal, double worst, double[] point, double bound, double confidence,
        boolean bounded, boolean closed, double quality, double factor) {
}
