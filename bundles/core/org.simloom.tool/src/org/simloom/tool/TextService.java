package org.simloom.tool;

import java.util.List;

import org.simloom.base.problem.ProblemTexts;

/**
 * The texts that checks and readers of a pack speak with, so that what is kept of them is read in the language of whoever
 * reads it. Registered beside them; must be thread-safe and keep no state.
 */
public interface TextService {
    /** The texts; their names should begin as the kinds of the pack do. */
    List<ProblemTexts> texts();
}
