package org.simloom.tool.authoring.internal.output;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes regular expressions that a person can read out of a line that a tool has printed. */
public final class RegexText {
    /** A number as tools print it. */
    public static final String NUMBER = "[-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?";
    /** A number that stands for itself, not one in a name or a version. */
    public static final Pattern FREE_NUMBER = Pattern.compile("(?<![\\p{L}\\p{N}_.])" + NUMBER + "(?![\\p{L}\\p{N}_]|\\.\\d)");
    /** What is another one at the next run. */
    public static final Pattern DATED = Pattern.compile("\\d:\\d\\d|\\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*\\b|\\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\b");
    private static final Pattern STICKING_NUMBER = Pattern.compile("(?<![\\p{L}_])" + NUMBER);
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private RegexText() {
    }

    /** Finds the text, with whatever blanks. */
    public static String flexible(String text) {
        StringBuilder pattern = new StringBuilder();
        Matcher spaces = SPACE.matcher(text);
        int at = 0;
        while (spaces.find()) {
            pattern.append(literal(text.substring(at, spaces.start()))).append(spaces.start() == 0 ? "\\s*" : "\\s+");
            at = spaces.end();
        }
        return pattern.append(literal(text.substring(at))).toString();
    }

    /** Finds the text with whatever blanks and whatever numbers in it. */
    public static String withoutNumbers(String text) {
        return without(FREE_NUMBER, text);
    }

    /** The same, also with numbers to which their unit sticks, as in {@code 0.08s}. */
    public static String loose(String text) {
        return without(STICKING_NUMBER, text);
    }

    private static String without(Pattern number, String text) {
        StringBuilder pattern = new StringBuilder();
        Matcher numbers = number.matcher(text);
        int at = 0;
        while (numbers.find()) {
            pattern.append(flexible(text.substring(at, numbers.start()))).append(NUMBER);
            at = numbers.end();
        }
        return pattern.append(flexible(text.substring(at))).toString();
    }

    private static String literal(String text) {
        return text.replaceAll("[\\\\^$.|?*+()\\[\\]{}]", "\\\\$0");
    }
}
