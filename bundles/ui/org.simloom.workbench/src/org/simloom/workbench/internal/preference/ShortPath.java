package org.simloom.workbench.internal.preference;

import java.util.function.ToIntFunction;

/** A path that is too long for its place, without its middle: where it begins and which file it leads to are still told. */
final class ShortPath {
    private static final String GAP = "…";
    /** The end tells more than the beginning. */
    private static final int PARTS = 3;

    private ShortPath() {
    }

    /**
     * What of a path fits.
     *
     * @param room  as wide as it may be
     * @param width how wide a text is
     */
    static String fit(String path, int room, ToIntFunction<String> width) {
        if (width.applyAsInt(path) <= room) {
            return path;
        }
        int fits = 0;
        int tooMany = path.length();
        while (tooMany - fits > 1) {
            int kept = (fits + tooMany) / 2;
            if (width.applyAsInt(without(path, kept)) <= room) {
                fits = kept;
            } else {
                tooMany = kept;
            }
        }
        return without(path, fits);
    }

    private static String without(String path, int kept) {
        int head = kept / PARTS;
        return path.substring(0, head) + GAP + path.substring(path.length() - (kept - head));
    }
}
