package org.simloom.tool.authoring.internal.trial;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds out which of many things are needed, with few trials: QuickXplain (U. Junker, "QUICKXPLAIN: Preferred
 * explanations and relaxations for over-constrained problems", AAAI 2004).
 */
final class Minimum {
    /** Whether it works with these things. */
    interface Test<T> {
        boolean works(List<T> things) throws InterruptedException;
    }

    private Minimum() {
    }

    /** The smallest part that works, where all together do; things that come first are kept rather than later ones. */
    static <T> List<T> of(List<T> all, Test<T> test) throws InterruptedException {
        return test.works(List.of()) ? List.of() : search(List.of(), false, all, test);
    }

    private static <T> List<T> search(List<T> base, boolean grown, List<T> all, Test<T> test) throws InterruptedException {
        if (grown && test.works(base)) {
            return List.of();
        }
        if (all.size() == 1) {
            return all;
        }
        List<T> first = all.subList(0, all.size() / 2);
        List<T> second = all.subList(all.size() / 2, all.size());
        List<T> ofSecond = search(join(base, first), !first.isEmpty(), second, test);
        List<T> ofFirst = search(join(base, ofSecond), !ofSecond.isEmpty(), first, test);
        return join(ofFirst, ofSecond);
    }

    private static <T> List<T> join(List<T> a, List<T> b) {
        List<T> joined = new ArrayList<>(a);
        joined.addAll(b);
        return joined;
    }
}
