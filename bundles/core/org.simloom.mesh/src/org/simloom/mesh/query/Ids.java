package org.simloom.mesh.query;

import java.util.Arrays;
import java.util.Collection;

/** Numbers of nodes or of elements: all there are, or some. */
public final class Ids {
    private static final Ids ALL = new Ids(null);

    private final int[] sorted;

    private Ids(int[] sorted) {
        this.sorted = sorted;
    }

    /** All that are in the file. */
    public static Ids all() {
        return ALL;
    }

    /** Those of these that are in the file, of which there has to be one. */
    public static Ids of(int... ids) {
        return new Ids(Arrays.stream(ids).sorted().distinct().toArray());
    }

    /** Those of these that are in the file, of which there has to be one. */
    public static Ids of(Collection<? extends Number> ids) {
        return of(ids.stream().mapToInt(n -> Math.toIntExact(n.longValue())).toArray());
    }

    /** Whether these are all there are. */
    public boolean isAll() {
        return sorted == null;
    }

    /** Whether {@code id} is one of these. */
    public boolean contains(int id) {
        return sorted == null || Arrays.binarySearch(sorted, id) >= 0;
    }

    /** The numbers in rising order; empty for all. */
    public int[] toArray() {
        return sorted == null ? new int[0] : sorted.clone();
    }
}
