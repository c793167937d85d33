package org.simloom.optimization;

/** Why an optimiser ended. */
public enum StopReason {
    /** No more runs may be made. */
    BUDGET,
    /** Its own measure says that nothing worth a run is left to gain. */
    CONVERGED,
    /** It made the generations it was told to make. */
    GENERATIONS,
    /** It proposes only points that it knows, as in a space of few points. */
    NO_NEW_POINTS
}
