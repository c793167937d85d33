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
        Matcher number = RegexText.FREE_NUMBER.matcher(line);
        int before = 0;
        while (number.find()) {
            Matcher label = LABEL.matcher(line.substring(before, number.start()));
            if (label.find()) {
                String name = label.group(1).strip();
                String pattern = "^\\s*" + RegexText.withoutNumbers(line.substring(0, number.start()).stripLeading())
                        + "(" + RegexText.NUMBER + ")";
                Matcher unit = UNIT.matcher(line.substring(number.end()));
                String symbol = unit.find() && unit.group(1).matches(".*[\\p{L}%°].*") && Units.known(unit.group(1)) ? unit.group(1) : "";
                boolean result = !label.group(2).isEmpty() && !OF_THE_RUN.matcher(line).find();
                found.add(Found.of(name, PortType.REAL, "regex", Map.of("source", OutputFinder.escaped(source), "pattern",
                        OutputFinder.escaped(pattern)), source + "#" + name, number.group()).in(symbol)
                        .likely(alone && result && source.equals("stdout")));
            }
            before = number.end();
        }
    }
}
