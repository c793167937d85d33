package org.simloom.engine.internal.run;

import java.util.ArrayList;
import java.util.List;

import org.simloom.base.problem.Problem;
import org.simloom.engine.internal.Problems;
import org.simloom.base.problem.Location;

/** Warnings of a run; after the first hundred they are only counted. */
final class Warnings {
    private static final int MOST = 100;

    private final EventQueue events;
    private final List<Problem> kept = new ArrayList<>();
    private int more;

    Warnings(EventQueue events) {
        this.events = events;
    }

    synchronized void add(Problem warning) {
        if (kept.size() < MOST) {
            kept.add(warning);
            events.send(listener -> listener.problem(warning));
        } else {
            more++;
        }
    }

    synchronized List<Problem> all() {
        List<Problem> all = new ArrayList<>(kept);
        if (more > 0) {
            all.add(Problems.warning("warnings.more", Location.NONE, more));
        }
        return all;
    }
}
