package org.simloom.tool.authoring.internal.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.simloom.base.problem.Location;
import org.simloom.executor.Ending;
import org.simloom.tool.authoring.DraftArgument;
import org.simloom.tool.authoring.DraftFile;
import org.simloom.tool.authoring.FileUse;
import org.simloom.tool.authoring.Learnt;
import org.simloom.tool.authoring.ToolDraft;
import org.simloom.tool.authoring.Trial;
import org.simloom.tool.authoring.TrialSettings;
import org.simloom.tool.authoring.internal.Lessons;
import org.simloom.tool.authoring.internal.Names;
import org.simloom.tool.authoring.internal.Texts;

/**
 * Lets the command work as it will have to: in a fresh folder with what is declared and nothing else, in a scrubbed
 * environment. How it works in a copy of the user's folder, in the user's environment, is what that is compared with;
 * the difference is what was not declared. The user's own folder is only read.
 */
public final class GoodTrial {
    private static final Duration SHORT = Duration.ofSeconds(20);
    private static final int MOST_FOLDERS = 200;

    private final TrialRunner runner;
    private final ToolDraft draft;
    private final Map<String, String> surroundings;
    private final TrialSettings settings;
    private final Path folder;
    private final Lessons lessons = new Lessons();
    private List<String> all;
    private List<String> folders = List.of();
    private Trial reference;

    public GoodTrial(TrialRunner runner, ToolDraft draft, Map<String, String> surroundings, TrialSettings settings) {
        this.runner = runner;
        this.draft = draft;
        this.surroundings = surroundings;
        this.settings = settings;
        this.folder = Path.of(draft.folder());
    }

    /** What was learnt. */
    public List<Learnt> learnt() {
        return lessons.all();
    }

    /** Makes the trials; gives the one that worked, or {@code null} where none did. The draft has what they found. */
    public Trial make() throws InterruptedException {
        all = list();
        if (all == null) {
            lessons.warning("folder.large", folder);
            Trial alone = isolated(Texts.get("trial.isolated"), List.of());
            return ended(alone, "works.not") ? alone : null;
        }
        reference = runner.run(Texts.get("trial.reference"), everything(), settings);
        if (new Elsewhere(draft, reference).amend(lessons)) {
            reference = runner.run(Texts.get("trial.reference"), everything(), settings);
        }
        if (!ended(reference, "works.not")) {
            return null;
        }
        foundToBeOutputs();
        Likeness wanted = repeatable();
        Trial alone = isolated(Texts.get("trial.isolated"), List.of());
        if (Likeness.of(reference, alone).compareTo(wanted) < 0) {
            lessons.warning("isolated.differs", Lessons.lastLine(alone));
            alone = missing(alone, wanted);
        } else {
            lessons.info("isolated.works");
        }
        return alone;
    }

    private List<String> list() {
        try {
            List<String> files = FolderCopy.list(folder);
            folders = files == null ? List.of() : FolderCopy.folders(folder, MOST_FOLDERS);
            return files;
        } catch (IOException e) {
            throw Texts.problem("folder", Location.file(folder), folder);
        }
    }

    /** Copy of the whole folder, all of the environment. */
    private Setup everything() {
        Setup setup = Setup.of(draft, surroundings);
        folders.forEach(setup::keep);
        all.forEach(file -> setup.add(file, folder.resolve(file)));
        draft.files().stream().filter(file -> !file.keeps())
                .forEach(file -> setup.add(file.target(), Path.of(file.source())));
        surroundings.keySet().forEach(setup::inherit);
        return setup;
    }

    private Trial isolated(String what, List<Need> needs) throws InterruptedException {
        Setup setup = Setup.of(draft, surroundings);
        needs.forEach(need -> need.give(setup));
        return runner.run(what, setup, settings);
    }

    private boolean ended(Trial trial, String otherwise) {
        if (trial.ending() == Ending.OUT_OF_TIME) {
            lessons.error("time", settings.time().toSeconds());
        } else if (trial.ending() != Ending.EXITED) {
            lessons.error("killed", trial.ending() == Ending.SIGNALLED ? trial.exitCode() : trial.ending());
        } else if (trial.exitCode() != 0) {
            lessons.error(otherwise, trial.exitCode(), Lessons.lastLine(trial));
        }
        if (!trial.clean() && Lessons.wantsInput(trial)) {
            lessons.error("stdin");
        }
        return trial.clean();
    }

    /** A file that was there from an earlier run and is written anew is an output. */
    private void foundToBeOutputs() {
        for (DraftFile file : List.copyOf(draft.files())) {
            if (reference.changed().contains(file.target())) {
                draft.files().remove(file);
                draft.arguments().replaceAll(argument -> argument.file().equals(file.target())
                        ? DraftArgument.fixed(argument.prefix(), file.target()) : argument);
                lessons.info("output.rewritten", file.target());
            }
        }
    }

    /** How closely two equal trials resemble each other: more cannot be asked of others. */
    private Likeness repeatable() throws InterruptedException {
        if (reference.time().compareTo(SHORT) > 0) {
            return Likeness.FILES;
        }
        Trial again = runner.run(Texts.get("trial.again"), everything(), settings);
        Likeness likeness = Likeness.of(reference, again);
        draft.setReproducible(likeness == Likeness.CONTENT);
        if (likeness == Likeness.NONE) {
            lessons.warning("repeat.differs");
        }
        return likeness;
    }

    private Trial missing(Trial alone, Likeness wanted) throws InterruptedException {
        List<Need> candidates = candidates(alone);
        List<Trial> working = new ArrayList<>();
        List<Need> needs = Minimum.of(candidates, some -> {
            Trial trial = isolated(Texts.get("trial.with", some.size(), candidates.size()), some);
            boolean works = Likeness.of(reference, trial).compareTo(wanted) >= 0;
            if (works) {
                working.add(trial);
            }
            return works;
        });
        for (Need need : needs) {
            declare(need);
        }
        Trial last = isolated(Texts.get("trial.isolated"), List.of());
        if (Likeness.of(reference, last).compareTo(wanted) >= 0) {
            return last;
        }
        lessons.error("isolated.never", Lessons.lastLine(last));
        return last.clean() ? last : null;
    }

    private void declare(Need need) {
        if (need instanceof Need.Variable variable) {
            draft.inherited().add(variable.name());
            lessons.warning("need.variable", variable.name());
            return;
        }
        if (need instanceof Need.OfFolder empty) {
            draft.files().add(DraftFile.keeping(empty.target()));
            lessons.info("need.folder", empty.target());
            return;
        }
        Need.OfFile file = (Need.OfFile) need;
        String script = draft.files().stream().filter(known -> known.use() == FileUse.PART).findFirst()
                .map(DraftFile::target).orElse("");
        boolean part = !script.isEmpty() && extension(script).equals(extension(file.target()));
        String base = file.target().substring(file.target().lastIndexOf('/') + 1).replaceFirst("(?<=.)\\.[^.]*$", "");
        List<String> taken = Stream.concat(draft.inputNames().stream(), draft.files().stream().map(DraftFile::name)).toList();
        draft.files().add(new DraftFile(file.source().toString(), file.target(), false, part ? FileUse.PART : FileUse.INPUT,
                new Names(taken).next(base, "file"), List.of()));
        lessons.warning(part ? "need.part" : "need.file", file.target());
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** What the trial did not have, the likeliest first. */
    private List<Need> candidates(Trial alone) {
        Set<String> declared = new HashSet<>();
        draft.files().forEach(file -> declared.add(file.target()));
        String said = Lessons.text(alone, "stdout") + Lessons.text(alone, "stderr");
        for (DraftFile file : draft.files()) {
            said += file.folder() || file.keeps() ? "" : Lessons.head(Path.of(file.source()));
        }
        List<Need> named = new ArrayList<>();
        List<Need> others = new ArrayList<>();
        List<Need> rewritten = new ArrayList<>();
        for (String file : all) {
            if (!declared.contains(file) && Files.isRegularFile(folder.resolve(file))) {
                String name = file.substring(file.lastIndexOf('/') + 1);
                List<Need> list = reference.changed().contains(file) ? rewritten
                        : said.contains(name) || said.contains(name.replaceFirst("(?<=.)\\.[^.]*$", "")) ? named : others;
                list.add(new Need.OfFile(file, folder.resolve(file)));
            }
        }
        List<Need> candidates = new ArrayList<>();
        folders.forEach(inner -> candidates.add(new Need.OfFolder(inner)));
        candidates.addAll(named);
        candidates.addAll(others);
        candidates.addAll(rewritten);
        surroundings.keySet().stream().sorted().filter(name -> !draft.inherited().contains(name))
                .forEach(name -> candidates.add(new Need.Variable(name)));
        return candidates;
    }
}
