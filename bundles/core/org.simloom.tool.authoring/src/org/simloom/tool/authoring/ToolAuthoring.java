package org.simloom.tool.authoring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.simloom.base.problem.Location;
import org.simloom.base.problem.Problem;
import org.simloom.base.problem.ProblemException;
import org.simloom.base.problem.Severity;
import org.simloom.engine.Engine;
import org.simloom.engine.Examination;
import org.simloom.engine.ProblemsException;
import org.simloom.engine.Resources;
import org.simloom.engine.RunListener;
import org.simloom.engine.RunRequest;
import org.simloom.engine.RunResult;
import org.simloom.executor.Executor;
import org.simloom.store.RunState;
import org.simloom.tool.ToolCatalog;
import org.simloom.tool.authoring.internal.Lessons;
import org.simloom.tool.authoring.internal.Texts;
import org.simloom.tool.authoring.internal.output.OutputFinder;
import org.simloom.tool.authoring.internal.prove.OneTaskProject;
import org.simloom.tool.authoring.internal.recognition.Recognition;
import org.simloom.tool.authoring.internal.recognition.VersionProbing;
import org.simloom.tool.authoring.internal.success.FailureTrials;
import org.simloom.tool.authoring.internal.success.Reaction;
import org.simloom.tool.authoring.internal.success.RuleFinder;
import org.simloom.tool.authoring.internal.template.NumberFinder;
import org.simloom.tool.authoring.internal.trial.GoodTrial;
import org.simloom.tool.authoring.internal.trial.Setup;
import org.simloom.tool.authoring.internal.trial.TrialRunner;
import org.simloom.tool.authoring.internal.write.ToolFiles;

/**
 * Turns a command that works in a terminal into a tool, step by step, trying each step for real. Every command that
 * it runs is the user's own; trials run in folders of their own, which are removed on {@link #close}. One step at a
 * time; a cancelled one ends with a {@link java.util.concurrent.CancellationException}.
 */
public final class ToolAuthoring implements AutoCloseable {
    private static final long LARGEST_TEMPLATE = 8 << 20;

    private final Executor executor;
    private final Map<String, String> environment;
    private final ToolCatalog catalog;
    private final Path room;
    private final TrialRunner runner;
    private Trial good;
    private List<Trial> failed = List.of();

    /**
     * @param executor    where commands run
     * @param environment that of the user
     * @param catalog     installed tools, for examining what was made
     * @throws ProblemException {@code authoring.trial.disk}
     */
    public ToolAuthoring(Executor executor, Map<String, String> environment, ToolCatalog catalog) {
        this.executor = executor;
        this.environment = Map.copyOf(environment);
        this.catalog = catalog;
        try {
            this.room = Files.createTempDirectory("simloom-describe");
        } catch (IOException e) {
            throw Texts.problem("trial.disk", Location.NONE, String.valueOf(e.getMessage()));
        }
        this.runner = new TrialRunner(executor, room);
    }

    /**
     * A first draft by looking at the command and the folder; nothing is run.
     *
     * @throws ProblemException {@code authoring.program.*}, {@code authoring.folder} or {@code authoring.output.path}
     */
    public ToolDraft draft(CommandLine command, Path folder) {
        return new Recognition(command, folder, environment).draft();
    }

    /** Asks the program for its version; the draft then knows how. Nothing is learnt where it does not tell. */
    public List<Learnt> probe(ToolDraft draft, TrialSettings settings) throws InterruptedException {
        Lessons lessons = new Lessons();
        VersionProbing.probe(draft, runner, environment, settings);
        if (draft.program().version().isEmpty()) {
            lessons.warning("version.none", draft.program().candidate());
        } else {
            lessons.info("version", draft.program().candidate(), draft.program().version(),
                    String.join(" ", draft.program().probeArguments()));
        }
        return lessons.all();
    }

    /**
     * Lets the command work with what the draft declares. Adds to the draft what was missing and the outputs that were
     * found; {@link #good} is the trial that worked.
     *
     * @throws ProblemException {@code authoring.trial.disk}, {@code authoring.folder}, or of the executor
     */
    public List<Learnt> tryCommand(ToolDraft draft, TrialSettings settings) throws InterruptedException {
        GoodTrial trial = new GoodTrial(runner, draft, environment, settings);
        good = trial.make();
        failed = List.of();
        List<Learnt> learnt = new ArrayList<>(trial.learnt());
        if (good != null) {
            Lessons more = new Lessons();
            findOutputs(draft);
            if (draft.outputs().isEmpty()) {
                more.warning("output.none");
            } else {
                more.info("output.found", good.written().size(), draft.outputs().stream()
                        .filter(output -> !output.kind().equals("file")).count());
            }
            learnt.addAll(more.all());
        }
        return learnt;
    }

    /** Looks again at what the trial that worked has written. */
    private void findOutputs(ToolDraft draft) {
        draft.outputs().clear();
        draft.outputs().addAll(new OutputFinder(draft, good).find());
    }

    /** The trial that worked; {@code null} where there is none yet. */
    public Trial good() {
        return good;
    }

    /** The trials that failed on purpose. */
    public List<Trial> failed() {
        return failed;
    }

    /** Changes one input after the other and tells which outputs follow. {@link #tryCommand} comes first. */
    public List<Learnt> tryInputs(ToolDraft draft, TrialSettings settings) throws InterruptedException {
        Lessons lessons = new Lessons();
        new Reaction(runner, draft, environment, settings, lessons).make(good);
        return lessons.all();
    }

    /**
     * Lets the command fail on purpose and proposes rules that tell success from failure. {@link #tryCommand} comes
     * first.
     */
    public List<Learnt> tryFailure(ToolDraft draft, TrialSettings settings) throws InterruptedException {
        Lessons lessons = new Lessons();
        FailureTrials trials = new FailureTrials(runner, draft, environment, settings);
        trials.make(good, lessons);
        failed = trials.failed();
        draft.rules().clear();
        draft.rules().addAll(new RuleFinder(draft, good, failed, trials.cut()).find());
        for (Trial trial : failed) {
            if (draft.rules().stream().noneMatch(rule -> rule.chosen() && rule.unmasks().contains(trial.name()))) {
                lessons.warning("rules.blind", trial.name());
            }
        }
        if (draft.rules().stream().noneMatch(rule -> rule.chosen() && rule.kind() != SuccessRule.Kind.EXIT_CODE)) {
            lessons.error("rules.none");
        }
        return lessons.all();
    }

    /**
     * The numbers of a text file that can become inputs.
     *
     * @throws ProblemException {@code authoring.template.*}: no text, or too large
     */
    public List<TemplateField> fields(DraftFile file) {
        try {
            if (file.folder() || Files.size(Path.of(file.source())) > LARGEST_TEMPLATE) {
                throw Texts.problem("template.large", Location.file(file.source()), file.target());
            }
            String text = Setup.text(file);
            if (text.indexOf('\0') >= 0) {
                throw Texts.problem("template.binary", Location.file(file.source()), file.target());
            }
            return NumberFinder.find(text);
        } catch (IOException e) {
            throw Texts.problem("template.read", Location.file(file.source()), file.target());
        }
    }

    /**
     * Lets a workflow of one task use the tool, as the engine will, and again with empty input files, which it has to
     * refuse.
     *
     * @throws ProblemsException where the descriptor has errors
     */
    public Proof prove(ToolDraft draft, TrialSettings settings) throws InterruptedException {
        settings.listener().trial(Texts.get("trial.workflow"));
        try {
            OneTaskProject project = new OneTaskProject(Files.createTempDirectory(room, "project"), draft).write();
            refuseErrors(project.tool());
            Engine engine = new Engine(catalog, executor, environment, Resources.ofThisMachine());
            RunResult result = engine.run(RunRequest.of(project.workflow()), RunListener.NONE, settings.cancellation());
            Map<String, String> outputs = new LinkedHashMap<>();
            result.outputs().forEach((name, value) -> outputs.put(name, value.display()));
            boolean succeeded = result.state() == RunState.SUCCEEDED;
            Problem problem = succeeded ? null : result.problems().stream().findFirst().orElse(null);
            Map<String, String> empty = project.empty();
            Boolean unmasked = null;
            if (succeeded && !empty.isEmpty() && !failed.isEmpty()) {
                settings.listener().trial(Texts.get("trial.workflow.empty"));
                unmasked = engine.run(new RunRequest(project.workflow(), empty), RunListener.NONE, settings.cancellation())
                        .state() == RunState.FAILED;
            }
            if (settings.cancellation().requested()) {
                throw new org.simloom.tool.authoring.internal.trial.CancelledException();
            }
            return new Proof(succeeded, outputs, problem, unmasked);
        } catch (IOException e) {
            throw Texts.problem("trial.disk", Location.file(room), String.valueOf(e.getMessage()));
        }
    }

    /**
     * Writes the tool: its descriptor, the files that belong to it in a folder of the same name, its texts.
     *
     * @param file a {@code .simtool} file; replaced where it exists
     * @return what was written, the descriptor last
     * @throws ProblemException {@code authoring.write}; a {@link ProblemsException} where it would have errors, and
     *         then nothing is written
     */
    public List<Path> write(ToolDraft draft, Path file) {
        try {
            refuseErrors(new OneTaskProject(Files.createTempDirectory(room, "project"), draft).write().tool());
            return ToolFiles.write(draft, file.toAbsolutePath().normalize());
        } catch (IOException e) {
            throw Texts.problem("write", Location.file(file), String.valueOf(e.getMessage()));
        }
    }

    private void refuseErrors(Path tool) {
        List<Problem> problems = new Examination(catalog).file(tool).stream()
                .filter(problem -> problem.severity() == Severity.ERROR).toList();
        if (!problems.isEmpty()) {
            throw new ProblemsException(problems);
        }
    }

    /** Removes the folders of all trials. */
    @Override
    public void close() {
        try (Stream<Path> files = Files.walk(room)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | java.io.UncheckedIOException e) {
            // the system cleans its folder for temporary files
        }
    }
}
