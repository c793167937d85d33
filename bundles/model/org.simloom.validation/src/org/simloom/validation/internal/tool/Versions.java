package org.simloom.validation.internal.tool;

import java.math.BigInteger;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Compares version numbers as tools are compared when they are found: runs of digits count, the rest separates. */
final class Versions {
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private Versions() {
    }

    /** Whether there is any number in it. */
    static boolean isVersion(String text) {
        return NUMBER.matcher(text).find();
    }

    /** Whether the first is older than the second. */
    static boolean isOlder(String first, String second) {
        List<BigInteger> a = numbers(first);
        List<BigInteger> b = numbers(second);
        for (int i = 0; i < Math.max(a.size(), b.size()); i++) {
            int difference = at(a, i).compareTo(at(b, i));
            if (difference != 0) {
                return difference < 0;
            }
        }
        return false;
    }

    private static BigInteger at(List<BigInteger> numbers, int index) {
        return index < numbers.size() ? numbers.get(index) : BigInteger.ZERO;
    }

    private static List<BigInteger> numbers(String text) {
        return NUMBER.matcher(text).results().map(MatchResult::group).map(BigInteger::new).toList();
    }
}
