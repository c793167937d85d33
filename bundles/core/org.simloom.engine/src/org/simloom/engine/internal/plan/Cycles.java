package org.simloom.engine.internal.plan;

import java.util.ArrayDeque;
import java.util.Deque;

import org.simloom.base.problem.Location;
import org.simloom.engine.internal.Problems;

/** Refuses a level whose nodes wait for one another in a circle: it would never start. */
final class Cycles {
    private Cycles() {
    }

    static void refuse(Level level, Location where) {
        int count = level.nodes().size();
        int[] missing = new int[count];
        Deque<Integer> ready = new ArrayDeque<>();
        for (int i = 0; i < count; i++) {
            missing[i] = level.nodes().get(i).head().needs();
            if (missing[i] == 0) {
                ready.add(i);
            }
        }
        int started = 0;
        while (!ready.isEmpty()) {
            started++;
            for (int next : level.dependents().get(ready.poll())) {
                if (--missing[next] == 0) {
                    ready.add(next);
                }
            }
        }
        if (started < count) {
            for (int i = 0; i < count; i++) {
                if (missing[i] > 0) {
                    throw Problems.of("plan.cycle", where, level.nodes().get(i).name());
                }
            }
        }
    }
}
