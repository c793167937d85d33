package org.simloom.study;

import java.util.List;

/** Predicts the responses of a study from its samples. Thread-safe. */
public interface Predictor {
    /**
     * Predicts all responses at a point, and why that may be a guess; takes milliseconds.
     *
     * @param point one number for each variable, in the order and the units of the space
     * @return one for each goal, {@code null} for a response that no surrogate could be learnt for
     */
    List<Prediction> predict(double[] point);

    /** Why predictions at a point are guesses, in the user's language; empty among the samples. */
    List<String> doubts(double[] point);
}
