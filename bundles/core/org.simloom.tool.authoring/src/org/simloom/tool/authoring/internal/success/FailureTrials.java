package org.simloom.tool.authoring.internal.success;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.simloom.executor.Ending;
import org.simloom.model.base.PortType;
import org.simloom.tool.authoring.DraftArgument;
import org.simloom.tool.authoring.DraftFile;
import org.simloom.tool.authoring.FileUse;
import org.simloom.tool.authoring.ToolDraft;
import org.simloom.tool.authoring.Trial;
import org.simloom.tool.authoring.TrialSettings;
import org.simloom.tool.authoring.internal.Lessons;
import org.simloom.tool.authoring.internal.Texts;
import org.simloom.tool.authoring.internal.trial.Setup;
import org.simloom.tool.authoring.internal.trial.TrialRunner;

/** Lets the command fail on purpose, to see how a failure of it looks. */
public final class FailureTrials {
    private static final int MOST_FILES = 3;
    private static final long LARGEST = 64 << 20;
    /** Parts of a file that are tried: of an input deck the step, or only its end, is missing then. */
    private static final List<Integer> PERCENT = List.of(50, 90, 98);
    private static final Duration SHORT = Duration.ofSeconds(20);
    private static final String NO_NUMBER = "no-number";

    private final TrialRunner runner;
    private final ToolDraft draft;
    private final Map<String, String> surroundings;
    private final TrialSettings settings;
    private final List<Trial> failed = new ArrayList<>();
    private final List<Trial> cut = new ArrayList<>();

    public FailureTrials(TrialRunner runner, ToolDraft draft, Map<String, String> surroundings, TrialSettings settings) {
        this.runner = runner;
        this.draft = draft;
        this.surroundings = surroundings;
        this.settings = settings;
    }

    /** Makes them: a file missing, a file empty, a part of a file; a wrong value where no file is read. */
    public void make(Trial good, Lessons lessons) throws InterruptedException {
        List<DraftFile> files = draft.files().stream().filter(file -> !file.folder() && file.use() != FileUse.PART)
                .limit(MOST_FILES).toList();
        for (DraftFile file : files) {
            add(runner.run(Texts.get("trial.missing", file.target()), setup().without(file.target()), settings), good, lessons);
            add(runner.run(Texts.get("trial.empty", file.target()), setup().content(file.target(), new byte[0]), settings),
                    good, lessons);
        }
        if (!files.isEmpty()) {
            cut(files.get(0), good);
        } else {
            wrongValue(good, lessons);
        }
        if (failed.isEmpty()) {
            lessons.warning("failure.none");
        }
    }

    private Setup setup() {
        return Setup.of(draft, surroundings);
    }

    private void add(Trial trial, Trial good, Lessons lessons) {
        boolean lies = trial.ending() == Ending.EXITED && trial.exitCode() == good.exitCode();
        if (lies && trial.written().equals(good.written())) {
            lessons.info("failure.unneeded", trial.name()); // it did without: that is no failure
            return;
        }
        failed.add(trial);
        if (lies) {
            lessons.warning("failure.lies", trial.name(), trial.exitCode());
        } else if (trial.ending() == Ending.EXITED) {
            lessons.info("failure.told", trial.name(), trial.exitCode());
        } else {
            lessons.info("failure.killed", trial.name(), trial.ending() == Ending.SIGNALLED ? trial.exitCode() : trial.ending());
        }
    }

    private void cut(DraftFile file, Trial good) throws InterruptedException {
        try {
            Path source = Path.of(file.source());
            if (Files.size(source) > LARGEST) {
                return;
            }
            byte[] all = Files.readAllBytes(source);
            for (int percent : good.time().compareTo(SHORT) > 0 ? PERCENT.subList(0, 1) : PERCENT) {
                cut.add(runner.run(Texts.get("trial.cut", percent, file.target()), setup().content(file.target(),
                        Arrays.copyOf(all, lineEnd(all, (int) ((long) all.length * percent / 100)))), settings));
            }
        } catch (IOException e) {
            // it was readable a moment ago; the other trials tell enough
        }
    }

    private static int lineEnd(byte[] text, int before) {
        int end = before;
        while (end > 0 && text[end - 1] != '\n') {
            end--;
        }
        return end == 0 ? before : end;
    }

    private void wrongValue(Trial good, Lessons lessons) throws InterruptedException {
        for (int i = 0; i < draft.arguments().size(); i++) {
            DraftArgument argument = draft.arguments().get(i);
            if (argument.input() && (argument.type() == PortType.REAL || argument.type() == PortType.INTEGER)) {
                add(runner.run(Texts.get("trial.value", argument.name(), NO_NUMBER), setup().argument(i,
                        argument.withText(NO_NUMBER)), settings), good, lessons);
                return;
            }
        }
    }

    /** Those that ought to have failed. */
    public List<Trial> failed() {
        return List.copyOf(failed);
    }

    /** Those with a part of the first file, which may or may not be failures. */
    public List<Trial> cut() {
        return List.copyOf(cut);
    }
}
