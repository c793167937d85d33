package org.simloom.cli.internal;

/** What the command line's exit code tells. */
public final class ExitCode {
    /** Done; for a run: every result has evidence. */
    public static final int OK = 0;
    /** A task failed, or a check did not hold. */
    public static final int FAILED = 1;
    /** The command or an input file cannot be understood. */
    public static final int BAD_INPUT = 2;
    /** The store, or the disk it is on, cannot be used. */
    public static final int STORE = 4;
    /** A tool that is needed is not installed. */
    public static final int MISSING_TOOL = 9;
    /** A defect of the program itself. */
    public static final int DEFECT = 70;
    /** Cancelled by the user. */
    public static final int CANCELLED = 130;

    private ExitCode() {
    }
}
