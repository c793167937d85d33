package org.simloom.tool.authoring.internal.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.simloom.base.units.Units;
import org.simloom.model.base.PortType;

/**
 * Numbers in printed lines, each with a pattern that leads to it. The reader {@code regex} takes the first line that
 * fits, so only what stands in one line of its kind is offered.
 */
final class PrintedNumbers {
    private static final int MOST = 100;
    private static final int FEW = 5;
    private static final int MOST_LINES = 5000;
    private static final Pattern LABEL = Pattern.compile("([\\p{L}][\\p{L}\\p{N}_ .()/-]*?)\\s*([=:]?)\\s*$");
    /** With what programs begin the lines of their running commentary. */
    private static final Pattern LOG = Pattern.compile("(?i)^\\s*[\\[<(]?(?:info(?:rmation)?|debug|trace|verbose|note|notice|warn(?:ing)?|error|progress|status|log)[\\])>]?\\s*[:|\\]-]+\\s*|"
            + "^\\s*[\\[<(](?:info|debug|trace|note|warn(?:ing)?|error)[\\])>]\\s*");
    private static final Pattern COUNTED = Pattern.compile("^\\s+([\\p{L}][\\p{L}_-]*)");
    private static final Pattern UNIT = Pattern.compile("^\\s*\\[?([^\\s\\],;)]+)");
    private static final Pattern OF_THE_RUN = Pattern.compile("(?i)time|version|cpu|wall|memory|elapsed|copyright|date|seconds|thread");

    private PrintedNumbers() {
    }

    /**
     * @param alone whether nothing better was found, so that what is named like a result is likely to be wanted
     */
    static List<Found> find(String source, String text, boolean alone) {
        List<String> lines = text.lines().limit(MOST_LINES).toList();
        Map<String, Long> kinds = lines.stream().collect(Collectors.groupingBy(PrintedNumbers::kind, Collectors.counting()));
        List<Found> found = new ArrayList<>();
        for (String line : lines) {
            if (kinds.get(kind(line)) == 1 && !RegexText.DATED.matcher(line).find() && found.size() < MOST) {
                numbers(source, line, alone, found);
            }
        }
        List<Found> usable = found.stream().filter(one -> first(lines, one)).toList();
        // a solver that tells much of itself does not mean each number as a result
        boolean few = usable.stream().filter(Found::likely).count() <= FEW;
        return few ? usable : usable.stream().map(one -> one.likely(false)).toList();
    }

    private static String kind(String line) {
        return RegexText.FREE_NUMBER.matcher(line.strip()).replaceAll("0");
    }

    /** Whether the pattern leads to this number and not to one of an earlier line. */
    private static boolean first(List<String> lines, Found one) {
        Pattern pattern = Pattern.compile(one.settings().get("pattern"));
        return lines.stream().map(pattern::matcher).filter(Matcher::find).limit(2).toList() instanceof List<Matcher> fitting
                && fitting.size() == 1 && fitting.get(0).group(1).equals(one.value());
    }

    private static void numbers(String source, String line, boolean alone, List<Found> found) {
        Matcher log = LOG.matcher(line);
        boolean logged = log.find();
        int before = logged ? log.end() : 0;
        Matcher number = RegexText.FREE_NUMBER.matcher(line);
        // "330 nodes 1625 elements": what is counted stands behind each number
        boolean counted = number.find(before) && line.substring(before, number.start()).isBlank() && counted(line, number) != null;
        number.reset();
        int at = before;
        while (number.find(at)) {
            at = number.end();
            Matcher label = LABEL.matcher(line.substring(before, number.start()));
            String name = counted ? counted(line, number) : label.find() ? label.group(1).strip() : null;
            boolean assigned = !counted && name != null && !label.group(2).isEmpty();
            if (name != null && (assigned || !name.contains("/"))) {
                String pattern = "^\\s*" + RegexText.withoutNumbers(line.substring(0, number.start()).stripLeading())
                        + "(" + RegexText.NUMBER + ")";
                Matcher unit = UNIT.matcher(line.substring(number.end()));
                String symbol = unit.find() && unit.group(1).matches(".*[\\p{L}%°].*") && Units.known(unit.group(1)) ? unit.group(1) : "";
                boolean aside = name.lastIndexOf('(') > name.lastIndexOf(')');
                boolean result = assigned && !aside && !OF_THE_RUN.matcher(line).find()
                        && (!logged || whole(line.substring(log.end()), name, symbol));
                found.add(Found.of(name, PortType.REAL, "regex", Map.of("source", OutputFinder.escaped(source), "pattern",
                        OutputFinder.escaped(pattern)), source + "#" + name, number.group()).in(symbol)
                        .likely(alone && result && source.equals("stdout")));
            }
            before = number.end();
        }
    }

    /** What a number counts; {@code null} where no word follows it. */
    private static String counted(String line, Matcher number) {
        Matcher word = COUNTED.matcher(line.substring(number.end()));
        return word.find() ? word.group(1) : null;
    }

    /** Whether a line of the commentary says this number and nothing else. */
    private static boolean whole(String said, String name, String symbol) {
        return said.strip().matches(Pattern.quote(name) + "\\s*[=:]\\s*" + RegexText.NUMBER + "\\s*\\[?" + Pattern.quote(symbol) + "\\]?\\.?");
    }
}
