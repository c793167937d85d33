package org.simloom.tool.authoring.internal.recognition;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.simloom.executor.Ending;
import org.simloom.tool.authoring.DraftProgram;
import org.simloom.tool.authoring.ToolDraft;
import org.simloom.tool.authoring.Trial;
import org.simloom.tool.authoring.TrialListener;
import org.simloom.tool.authoring.TrialSettings;
import org.simloom.tool.authoring.internal.Lessons;
import org.simloom.tool.authoring.internal.Texts;
import org.simloom.tool.authoring.internal.output.RegexText;
import org.simloom.tool.authoring.internal.trial.Setup;
import org.simloom.tool.authoring.internal.trial.TrialRunner;

/** Asks a program for its version in the usual ways, each for real, and takes the most plausible answer. */
public final class VersionProbing {
    private static final List<String> WAYS = List.of("--version", "-version", "-v", "-V", "version");
    private static final Duration TIME = Duration.ofSeconds(5);
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])v?(\\d+(?:\\.\\d+)+)(?![\\d.])");
    private static final Pattern COMPLAINT = Pattern.compile(
            "(?i)unknown|unrecogni[sz]ed|invalid|illegal|usage|no such file|can.?t open|cannot open|missing|improper|not an option");
    private static final int LONG = 25;
    private static final int SURE = 5;
    private static final int SHOWN = 600;

    private VersionProbing() {
    }

    private record Answer(List<String> arguments, Trial trial, String text, String line, String version, int score) {
    }

    /** Asks; the draft's program then knows how. */
    public static void probe(ToolDraft draft, TrialRunner runner, Map<String, String> surroundings, TrialSettings settings)
            throws InterruptedException {
        Answer best = null;
        for (String way : WAYS) {
            Answer answer = ask(draft, way, runner, surroundings, settings);
            if (answer != null && (best == null || answer.score() > best.score())) {
                best = answer;
            }
            if (best != null && best.score() >= SURE) {
                break;
            }
        }
        if (best != null && best.score() > 0) {
            draft.setProgram(draft.program().probed(best.arguments(), pattern(best), best.trial().exitCode(), best.version(),
                    shown(best.text())));
        }
    }

    private static Answer ask(ToolDraft draft, String way, TrialRunner runner, Map<String, String> surroundings,
            TrialSettings settings) throws InterruptedException {
        ToolDraft alone = new ToolDraft();
        DraftProgram program = draft.program();
        alone.setProgram(program);
        alone.arguments().add(org.simloom.tool.authoring.DraftArgument.fixed("", way));
        Trial trial = runner.run(Texts.get("trial.version", way), Setup.of(alone, surroundings),
                new TrialSettings(TIME, silent(settings.listener()), settings.cancellation()));
        String text = Lessons.text(trial, "stdout") + Lessons.text(trial, "stderr");
        if (trial.ending() != Ending.EXITED) {
            return null;
        }
        Answer best = null;
        for (String line : text.lines().limit(LONG).toList()) {
            Matcher number = NUMBER.matcher(line);
            if (number.find()) {
                boolean first = text.lines().findFirst().orElse("").equals(line);
                boolean says = line.toLowerCase(java.util.Locale.ROOT).contains("version");
                boolean named = line.toLowerCase(java.util.Locale.ROOT).contains(program.candidate().replaceAll("[\\d.]+$", "").toLowerCase(java.util.Locale.ROOT));
                int score = (trial.exitCode() == 0 ? 2 : 0) + (says ? 2 : 0) + (named ? 1 : 0) + (first ? 1 : 0)
                        + (text.lines().count() <= LONG ? 1 : -2) - (COMPLAINT.matcher(text).find() ? 3 : 0);
                if (best == null || score > best.score()) {
                    best = new Answer(List.of(way), trial, text, line, number.group(1), score);
                }
            }
        }
        return best;
    }

    /** Tells that it is asked; what a program says to words it does not know is nobody's interest. */
    private static TrialListener silent(TrialListener listener) {
        return new TrialListener() {
            @Override
            public void trial(String what) {
                listener.trial(what);
            }
        };
    }

    /** The words before the number lead to it; where there are none, the beginning of the line does. */
    private static String pattern(Answer answer) {
        Matcher number = NUMBER.matcher(answer.line());
        number.find();
        String before = answer.line().substring(0, number.start(1));
        String lead = before.isBlank() || before.matches(".*\\d.*") ? "(?m)^" + RegexText.flexible(before)
                : RegexText.flexible(before.stripLeading());
        return lead + "(\\d+(?:\\.\\d+)+)";
    }

    private static String shown(String text) {
        String stripped = text.strip();
        return stripped.length() <= SHOWN ? stripped : stripped.substring(0, SHOWN) + "…";
    }
}
