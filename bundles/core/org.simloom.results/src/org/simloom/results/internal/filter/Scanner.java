package org.simloom.results.internal.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.simloom.base.problem.Location;
import org.simloom.base.units.Units;
import org.simloom.results.internal.Texts;

/** Cuts a filter into pieces; a unit belongs to the number before it. */
final class Scanner {
    private static final Pattern PIECE = Pattern.compile("(?<number>(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?)"
            + "|(?<name>[\\p{L}_][\\p{L}\\p{N}_]*)|(?<text>'[^']*'|\"[^\"]*\")"
            + "|(?<operator><=|>=|==|!=|<>|&&|\\|\\||[-<>=!~+*/^%(),\\[\\]])");
    private static final Pattern UNIT = Pattern.compile("\\s*([\\p{L}°%][\\p{L}\\p{N}°µ·*/^()-]*)");
    /** After a percent sign that is a unit nothing follows that could be divided by. */
    private static final Pattern AFTER_PERCENT = Pattern.compile("(?i)\\s*(?:$|[)<>=!&|,].*|(?:and|or)\\b.*)");

    private final String text;
    private final List<Token> tokens = new ArrayList<>();

    private Scanner(String text) {
        this.text = text;
    }

    static List<Token> scan(String text) {
        Scanner scanner = new Scanner(text);
        scanner.run();
        return scanner.tokens;
    }

    private void run() {
        Matcher matcher = PIECE.matcher(text);
        int at = 0;
        while (at < text.length()) {
            if (Character.isWhitespace(text.charAt(at))) {
                at++;
                continue;
            }
            if (!matcher.region(at, text.length()).lookingAt()) {
                throw Texts.problem("filter.unexpected", Location.NONE, at + 1, text.substring(at));
            }
            at = matcher.group("number") != null ? number(matcher.group(), at, matcher.end())
                    : plain(matcher.group("name") != null ? Token.Kind.NAME : matcher.group("text") != null
                            ? Token.Kind.TEXT : Token.Kind.OPERATOR, at, matcher.end());
        }
    }

    private int plain(Token.Kind kind, int start, int end) {
        tokens.add(new Token(kind, text.substring(start, end), null, start, end));
        return end;
    }

    private int number(String digits, int start, int end) {
        Matcher matcher = UNIT.matcher(text).region(end, text.length());
        String unit = matcher.lookingAt() ? unit(matcher.group(1), matcher.start(1)) : null;
        int after = unit == null ? end : matcher.start(1) + unit.length();
        tokens.add(new Token(Token.Kind.NUMBER, digits, unit, start, after));
        return after;
    }

    /** The longest beginning that is a unit; {@code null} where an operator follows. */
    private String unit(String candidate, int start) {
        if (candidate.matches("(?i)(and|or|not)")) {
            return null;
        }
        if (candidate.startsWith("%")) {
            return AFTER_PERCENT.matcher(text.substring(start + 1)).matches() ? "%" : null;
        }
        for (int length = candidate.length(); length > 0; length--) {
            String unit = candidate.substring(0, length);
            boolean whole = length == candidate.length() || !Character.isLetterOrDigit(candidate.charAt(length));
            if (whole && Units.known(unit) && unit.matches(".*[\\p{L}\\p{N}°)]")) {
                return unit;
            }
        }
        throw Texts.problem("filter.unit", Location.NONE, candidate, String.join(", ", Units.common().subList(0, 6)));
    }
}
