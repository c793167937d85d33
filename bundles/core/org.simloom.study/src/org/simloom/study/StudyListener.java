package org.simloom.study;

import org.simloom.base.problem.Problem;

/** Is told what happens in a study, one call at a time; what it throws is logged and changes nothing. */
public interface StudyListener {
    /** Hears nothing. */
    StudyListener NONE = new StudyListener() {
    };

    /**
     * The study has begun.
     *
     * @param report  with the samples that earlier runs of it have answered
     * @param resumed whether it goes on with an earlier one
     */
    default void started(StudyReport report, boolean resumed) {
    }

    /** There will be so many samples, as far as is known yet. */
    default void planned(int total) {
    }

    /** A sample has changed its state. */
    default void sample(Sample sample) {
    }

    /** Something a person should know. */
    default void problem(Problem problem) {
    }

    /**
     * What the study does beside running samples.
     *
     * @param text     for people
     * @param fraction of the whole, from 0 to 1; negative where not known
     */
    default void progress(String text, double fraction) {
    }

    /** What has been found, now or so far. */
    default void outcome(Outcome outcome) {
    }
}
