package org.simloom.engine.internal.run;

import org.simloom.store.ResultRecord;
import org.simloom.tool.Verdict;

/** Reads the verdicts that the store keeps. */
final class Verdicts {
    private Verdicts() {
    }

    /** The verdict of a result, or {@code null} where nothing was judged. */
    static Verdict of(ResultRecord result) {
        return result.verdict() == null ? null : Verdict.fromJson(result.verdict());
    }
}
