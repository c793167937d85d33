package org.simloom.study;

import java.util.List;

/**
 * What a surrogate says of a response at a point, in the unit of the response.
 *
 * @param mean   expected value
 * @param low    lower end of the interval that holds it with a probability of 95 %
 * @param high   upper end
 * @param doubts why it is a guess there, in the user's language: the point lies beyond the samples, at their edge or where
 *               there are few of them; empty among the samples
 */
public record Prediction(double mean, double low, double high, List<String> doubts) {
    public Prediction {
        doubts = List.copyOf(doubts);
    }

    /** Whether the point lies among what the surrogate has learnt from, so that nothing speaks against the interval. */
    public boolean inside() {
        return doubts.isEmpty();
    }
}
