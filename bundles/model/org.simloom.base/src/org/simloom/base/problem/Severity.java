package org.simloom.base.problem;

/** How much a {@link Problem} matters. */
public enum Severity {
    /** Worth knowing; nothing is wrong. */
    INFO,
    /** Works, but is probably not what was meant. */
    WARNING,
    /** Cannot work: a run would fail or its result would be wrong. */
    ERROR
}
