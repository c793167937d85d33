package org.simloom.engine.internal.run;

import java.util.concurrent.atomic.AtomicReference;

import org.simloom.base.problem.Problem;
import org.simloom.tool.CancelSource;

/**
 * The part of a run that fails as one: the run itself, or the body of a loop, branch or sub-workflow. What
 * fails inside stops the start of anything new inside, and is then the failure of the node around it.
 */
final class Scope {
    private final Scope parent;
    private final CancelSource cancel;
    private final AtomicReference<Problem> failure = new AtomicReference<>();

    Scope(CancelSource cancel) {
        this(null, cancel);
    }

    private Scope(Scope parent, CancelSource cancel) {
        this.parent = parent;
        this.cancel = cancel;
    }

    Scope inner() {
        return new Scope(this, cancel);
    }

    /** The first failure counts. */
    void fail(Problem problem) {
        failure.compareAndSet(null, problem);
    }

    /** Why this scope failed, or {@code null}. */
    Problem failure() {
        return failure.get();
    }

    /** Whether nothing new may start here. */
    boolean stopped() {
        for (Scope scope = this; scope != null; scope = scope.parent) {
            if (scope.failure.get() != null) {
                return true;
            }
        }
        return cancel.requested();
    }
}
