package org.simloom.merge.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

import org.simloom.merge.Side;

/** Merges lists. */
final class Sequences {
    private Sequences() {
    }

    /** Those of both sides, without what one side has taken out. */
    static <T> Set<T> union(List<T> base, List<T> mine, List<T> theirs) {
        Set<T> all = new LinkedHashSet<>(mine);
        all.addAll(theirs);
        all.removeIf(one -> base.contains(one) && !(mine.contains(one) && theirs.contains(one)));
        return all;
    }

    /**
     * Puts members into an order: that of the side which has changed it, and newcomers behind whom they follow in
     * their own version.
     *
     * @param conflict which side's order holds where both have changed it
     */
    static <T> List<T> order(Collection<T> members, List<T> base, List<T> mine, List<T> theirs, Supplier<Side> conflict) {
        Set<T> common = new HashSet<>(members);
        common.retainAll(new HashSet<>(mine));
        common.retainAll(new HashSet<>(theirs));
        List<T> own = only(mine, common);
        List<T> other = only(theirs, common);
        List<T> before = only(base, common);
        List<T> result = new ArrayList<>(own);
        if (!own.equals(other)) {
            // an element that both have added has no place in the base that the sides could be compared with
            boolean comparable = before.size() == common.size();
            if (comparable && own.equals(before)) {
                result = new ArrayList<>(other);
            } else if (!comparable || !other.equals(before)) {
                result = new ArrayList<>(switch (conflict.get()) {
                    case MINE -> own;
                    case THEIRS -> other;
                    case BASE -> comparable ? before : own;
                });
            }
        }
        Set<T> wanted = new HashSet<>(members);
        insert(result, only(mine, wanted), Set.of());
        insert(result, only(theirs, wanted), new HashSet<>(mine));
        insert(result, only(base, wanted), Set.of());
        for (T member : members) {
            if (!result.contains(member)) {
                result.add(member);
            }
        }
        return result;
    }

    private static <T> List<T> only(List<T> list, Set<T> among) {
        return list.stream().filter(among::contains).toList();
    }

    private static <T> void insert(List<T> result, List<T> version, Set<T> first) {
        Set<T> there = new HashSet<>(result);
        Set<T> foreign = new HashSet<>(first);
        foreign.removeAll(new HashSet<>(version));
        int at = 0;
        for (T one : version) {
            if (there.contains(one)) {
                at = result.indexOf(one) + 1;
            } else {
                while (at < result.size() && foreign.contains(result.get(at))) {
                    at++;
                }
                result.add(at++, one);
            }
        }
    }

    /** Merges lists whose order says something, line by line; {@code null} where both have changed the same lines. */
    static <T> List<T> lines(List<T> base, List<T> mine, List<T> theirs) {
        int[] inMine = matches(base, mine);
        int[] inTheirs = matches(base, theirs);
        List<T> result = new ArrayList<>();
        int b = 0;
        int m = 0;
        int t = 0;
        for (int next = 0; next <= base.size(); next++) {
            boolean end = next == base.size();
            if (!end && (inMine[next] < 0 || inTheirs[next] < 0)) {
                continue;
            }
            List<T> before = base.subList(b, next);
            List<T> own = mine.subList(m, end ? mine.size() : inMine[next]);
            List<T> other = theirs.subList(t, end ? theirs.size() : inTheirs[next]);
            if (own.equals(other) || other.equals(before)) {
                result.addAll(own);
            } else if (own.equals(before)) {
                result.addAll(other);
            } else {
                return null;
            }
            if (!end) {
                result.add(base.get(next));
                b = next + 1;
                m = inMine[next] + 1;
                t = inTheirs[next] + 1;
            }
        }
        return result;
    }

    /** For each element of the one list, where it is in the other by a longest common subsequence; -1 where it is not. */
    private static int[] matches(List<?> one, List<?> other) {
        int[][] length = new int[one.size() + 1][other.size() + 1];
        for (int i = one.size() - 1; i >= 0; i--) {
            for (int j = other.size() - 1; j >= 0; j--) {
                length[i][j] = one.get(i).equals(other.get(j)) ? length[i + 1][j + 1] + 1
                        : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        int[] found = new int[one.size()];
        int j = 0;
        for (int i = 0; i < one.size(); i++) {
            while (j < other.size() && !one.get(i).equals(other.get(j)) && length[i][j + 1] == length[i][j]) {
                j++;
            }
            found[i] = j < other.size() && one.get(i).equals(other.get(j)) ? j++ : -1;
        }
        return found;
    }
}
