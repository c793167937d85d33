package org.simloom.tool.internal.locate;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compares tools' version numbers, whatever their form: runs of digits count, the rest separates. */
public final class Versions {
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern RANGE = Pattern.compile("([\\[(])\\s*([^,]*?)\\s*,\\s*([^,]*?)\\s*([\\])])");

    private Versions() {
    }

    /** Negative, zero or positive as {@code a} is older than, equal to or newer than {@code b}. */
    public static int compare(String a, String b) {
        Matcher x = NUMBER.matcher(a);
        Matcher y = NUMBER.matcher(b);
        while (true) {
            boolean more = x.find();
            boolean other = y.find();
            if (!more && !other) {
                return 0;
            }
            int difference = new java.math.BigInteger(more ? x.group() : "0")
                    .compareTo(new java.math.BigInteger(other ? y.group() : "0"));
            if (difference != 0) {
                return difference;
            }
        }
    }

    /** Whether a version lies in a range such as {@code [2.19,3.0)}; a single version means at least that. */
    public static boolean inRange(String version, String range) {
        if (range == null || range.isBlank()) {
            return true;
        }
        Matcher matcher = RANGE.matcher(range.strip());
        if (!matcher.matches()) {
            return compare(version, range) >= 0;
        }
        int low = matcher.group(2).isEmpty() ? 1 : compare(version, matcher.group(2));
        int high = matcher.group(3).isEmpty() ? -1 : compare(version, matcher.group(3));
        return (matcher.group(1).equals("[") ? low >= 0 : low > 0) && (matcher.group(4).equals("]") ? high <= 0 : high < 0);
    }
}
