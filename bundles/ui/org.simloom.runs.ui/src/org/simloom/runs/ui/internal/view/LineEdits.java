package org.simloom.runs.ui.internal.view;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What makes lines that are there into those that should be, one after the other: first what comes, then what goes, so
 * that something selected that only moves to another parent never has none. May be left off after any of them and found
 * out anew, also if other lines should be there by then.
 */
final class LineEdits {
    private LineEdits() {
    }

    /** A change of one line. */
    sealed interface Edit<T> {
        T line();
    }

    /** @param index where the line comes among those that are there by then */
    record Insert<T>(int index, T line) implements Edit<T> {
    }

    record Remove<T>(T line) implements Edit<T> {
    }

    /**
     * The edits, to be done in this order.
     *
     * @return nothing where lines that stay change their order, which such edits cannot do
     */
    static <T> Optional<List<Edit<T>>> between(List<? extends T> there, List<? extends T> wanted) {
        Set<T> before = new HashSet<>(there);
        List<Edit<T>> edits = new ArrayList<>();
        int old = 0;
        int inserted = 0;
        for (T line : wanted) {
            if (!before.contains(line)) {
                edits.add(new Insert<>(old + inserted++, line));
                continue;
            }
            while (old < there.size() && !there.get(old).equals(line)) {
                old++;
            }
            if (old++ == there.size()) {
                return Optional.empty();
            }
        }
        Set<T> after = new HashSet<>(wanted);
        there.stream().filter(line -> !after.contains(line)).forEach(line -> edits.add(new Remove<>(line)));
        return Optional.of(edits);
    }
}
