package org.simloom.tool.authoring.internal.success;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.simloom.executor.Ending;
import org.simloom.tool.authoring.DraftArgument;
import org.simloom.tool.authoring.DraftOutput;
import org.simloom.tool.authoring.SuccessRule;
import org.simloom.tool.authoring.SuccessRule.Kind;
import org.simloom.tool.authoring.ToolDraft;
import org.simloom.tool.authoring.Trial;
import org.simloom.tool.authoring.internal.Lessons;
import org.simloom.tool.authoring.internal.output.RegexText;

/** Finds rules that hold for the trial that worked and not for those that failed. */
public final class RuleFinder {
    private static final int LAST_LINES = 60;
    private static final int MARKERS = 4;
    private static final int LONGEST_MARKER = 120;
    private static final int TENTH = 10;
    private static final Pattern FINISHED = Pattern.compile("(?i)\\b(finish\\w*|done|complet\\w*|success\\w*|normal|converge\\w*|ended|wrote|written|saved|ok|stopped)\\b");
    private static final List<String> ERRORS = List.of("^Traceback \\(most recent call last\\)", "\\*ERROR", "(?i)\\bfatal\\b",
            "^\\s*(?i:error)\\b", "(?i)\\berror\\b", "(?i)\\bcannot open\\b", "(?i)no such file", "(?i)segmentation fault",
            "(?i)\\bexception\\b", "(?i)\\bfail(?:ed|ure)\\b");

    private final ToolDraft draft;
    private final Trial good;
    private final List<Trial> failed;
    private final List<Trial> cut;

    /**
     * @param cut trials with a part of an input file, which need not be failures
     */
    public RuleFinder(ToolDraft draft, Trial good, List<Trial> failed, List<Trial> cut) {
        this.draft = draft;
        this.good = good;
        this.failed = failed;
        this.cut = cut;
    }

    /** The rules; those that are to be kept are chosen. */
    public List<SuccessRule> find() {
        List<SuccessRule> rules = new ArrayList<>();
        rules.add(rule(true, Kind.EXIT_CODE, "", "", good.exitCode(), String.valueOf(good.exitCode())));
        Set<String> wanted = sources();
        wanted.forEach(file -> rules.add(file(true, file)));
        good.written().forEach((file, size) -> {
            if (!wanted.contains(file) && size > 0) {
                rules.add(file(false, file));
            }
        });
        markers(rules);
        errors(rules);
        return rules;
    }

    /** Files without which there is no result. */
    private Set<String> sources() {
        Set<String> files = new LinkedHashSet<>();
        if (!draft.outputFile().isEmpty()) {
            files.add("stdout");
        }
        draft.arguments().stream().filter(argument -> argument.file().isEmpty()).map(DraftArgument::text)
                .filter(good.written()::containsKey).forEach(files::add);
        draft.outputs().stream().filter(DraftOutput::chosen).map(output -> output.where().replaceFirst("#.*", ""))
                .filter(good.written()::containsKey).forEach(files::add);
        return files;
    }

    private SuccessRule file(boolean chosen, String file) {
        long size = size(good, file);
        long least = size == 0 ? 0 : 1;
        // a tool that says all is well and writes next to nothing has not understood its input
        for (Trial trial : cut) {
            if (trial.clean() && size(trial, file) < size / TENTH) {
                least = Math.max(least, size(trial, file) + 1);
            }
        }
        return rule((chosen || least > 1) && size > 0, Kind.FILE, file, "", least, String.valueOf(size));
    }

    private static long size(Trial trial, String file) {
        return file.equals("stdout") ? trial.file(file).toFile().length() : trial.written().getOrDefault(file, -1L);
    }

    private void markers(List<SuccessRule> rules) {
        String source = Lessons.text(good, "stdout").isBlank() ? "stderr" : "stdout";
        List<String> lines = Lessons.text(good, source).lines().map(String::strip)
                .filter(line -> line.length() <= LONGEST_MARKER && line.matches(".*\\p{L}{2}.*") && !RegexText.DATED.matcher(line).find()).toList();
        List<SuccessRule> found = new ArrayList<>();
        Set<String> patterns = new LinkedHashSet<>();
        for (String line : lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()).reversed()) {
            String pattern = "^\\s*" + RegexText.loose(line);
            if (patterns.add(pattern)) {
                SuccessRule rule = rule(false, Kind.MARKER, source, pattern, 0, line);
                if (!rule.unmasks().isEmpty() || FINISHED.matcher(line).find()) {
                    found.add(rule);
                }
            }
        }
        found.sort(java.util.Comparator.comparing((SuccessRule rule) -> FINISHED.matcher(rule.seen()).find() ? 0 : 1)
                .thenComparing(rule -> -rule.unmasks().size()));
        for (int i = 0; i < Math.min(MARKERS, found.size()); i++) {
            boolean finished = FINISHED.matcher(found.get(i).seen()).find();
            boolean needed = rules.stream().noneMatch(rule -> rule.chosen() && rule.kind() != Kind.EXIT_CODE);
            rules.add(found.get(i).chosen(i == 0 && (finished || needed)));
        }
    }

    private void errors(List<SuccessRule> rules) {
        Set<String> told = new LinkedHashSet<>();
        for (String source : List.of("stdout", "stderr")) {
            for (String pattern : ERRORS) {
                SuccessRule rule = rule(true, Kind.ERROR, source, pattern, 0, "");
                if (holds(rule, good) && rule.unmasks().stream().anyMatch(name -> !told.contains(name))) {
                    told.addAll(rule.unmasks());
                    rules.add(rule);
                }
            }
        }
    }

    private SuccessRule rule(boolean chosen, Kind kind, String source, String pattern, long number, String seen) {
        SuccessRule rule = new SuccessRule(chosen, kind, source, pattern, number, seen, List.of());
        return new SuccessRule(chosen, kind, source, pattern, number, seen,
                failed.stream().filter(trial -> !holds(rule, trial)).map(Trial::name).toList());
    }

    /** Whether a rule holds for a trial. */
    static boolean holds(SuccessRule rule, Trial trial) {
        return switch (rule.kind()) {
            case EXIT_CODE -> trial.ending() == Ending.EXITED && trial.exitCode() == rule.number();
            case FILE -> size(trial, rule.source()) >= rule.number();
            case MARKER -> found(rule, trial);
            case ERROR -> !found(rule, trial);
        };
    }

    private static boolean found(SuccessRule rule, Trial trial) {
        Pattern pattern = Pattern.compile(rule.pattern());
        return Lessons.text(trial, rule.source()).lines().anyMatch(line -> pattern.matcher(line).find());
    }
}
