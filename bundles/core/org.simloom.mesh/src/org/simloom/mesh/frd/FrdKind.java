package org.simloom.mesh.frd;

/** What sort of analysis a block of results comes from, as the file says it. */
public enum FrdKind {
    /** A static step; the time is the total time or load. */
    STATIC,
    /** A step in time (dynamics, transient heat). */
    TRANSIENT,
    /** An eigenmode; the time is the frequency in cycles per unit of time. */
    FREQUENCY,
    /** Anything else: complex modes, sensitivities, electromagnetics. */
    OTHER,
    /** A buckling mode; the time is the buckling factor. */
    BUCKLING;

    /** The kind of a type number of the block's header; {@link #OTHER} where it is unknown. */
    public static FrdKind of(int code) {
        return code >= 0 && code < values().length ? values()[code] : OTHER;
    }
}
