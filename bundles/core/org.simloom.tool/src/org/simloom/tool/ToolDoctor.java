package org.simloom.tool;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.simloom.base.problem.Location;
import org.simloom.base.problem.Problem;
import org.simloom.base.problem.ProblemException;
import org.simloom.base.values.DirectoryValue;
import org.simloom.base.values.FileValue;
import org.simloom.executor.Executor;
import org.simloom.model.tool.Argument;
import org.simloom.model.tool.Executable;
import org.simloom.model.tool.ToolDescriptor;
import org.simloom.model.tool.ToolFactory;
import org.simloom.model.tool.TrialRun;
import org.simloom.tool.internal.Texts;

/** Finds out whether tools are there and work, by a tiny real run of each. */
public final class ToolDoctor {
    /**
     * What was found.
     *
     * @param tool         the tool
     * @param installation where its program is; {@code null} where it is not found
     * @param trial        verdict of the trial run; {@code null} where there was none
     * @param problem      what is wrong and what to do; {@code null} where all is well
     * @param packages     Debian packages that bring what is missing
     */
    public record Report(ToolDescriptor tool, Installation installation, Verdict trial, Problem problem,
            List<String> packages) {
    }

    private static final FileAccess NO_FILES = new FileAccess() {
        @Override
        public Path read(FileValue file) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void copy(FileValue file, Path target) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void copy(DirectoryValue folder, Path target) {
            throw new UnsupportedOperationException();
        }
    };

    private final ToolService service;

    public ToolDoctor(ToolCatalog catalog, Executor executor, Map<String, String> environment) {
        this.service = new ToolService(catalog, executor, environment);
    }

    /** Examines all tools of the catalogue. */
    public List<Report> examineAll() throws InterruptedException {
        List<Report> reports = new ArrayList<>();
        for (ToolDescriptor tool : service.catalog().all()) {
            reports.add(examine(tool));
        }
        return reports;
    }

    /** Finds one tool and asks it for its version; nothing else is run. */
    public Report locate(ToolDescriptor tool) {
        try {
            return new Report(tool, service.locate(trialJob(tool)), null, null, List.of());
        } catch (ToolMissingException e) {
            return new Report(tool, null, null, e.problem(), e.packages());
        } catch (ProblemException e) {
            return new Report(tool, null, null, e.problem(), List.of());
        }
    }

    /** Examines one tool. */
    public Report examine(ToolDescriptor tool) throws InterruptedException {
        ToolJob job = trialJob(tool);
        try {
            Installation installation = service.locate(job);
            if (tool.getExecutables().get(0).getTrial() == null) {
                return new Report(tool, installation, null, null, List.of());
            }
            ToolOutcome outcome = inFreshFolder(job);
            return new Report(tool, installation, outcome.verdict(), problem(tool, outcome.problem()), List.of());
        } catch (ToolMissingException e) {
            return new Report(tool, null, null, e.problem(), e.packages());
        } catch (ProblemException e) {
            return new Report(tool, null, null, e.problem(), List.of());
        }
    }

    /** The folder of the trial is gone when a person reads this, so its advice is another. */
    private static Problem problem(ToolDescriptor tool, Problem found) {
        return found == null ? null : Problem.error("tool.trial", Texts.get("trial", found.message()),
                Texts.get("trial.advice"), Location.element(null, ToolCatalog.label(tool)));
    }

    private ToolOutcome inFreshFolder(ToolJob job) throws InterruptedException {
        Path folder = null;
        try {
            folder = Files.createTempDirectory("simloom-trial");
            return service.run(job, Map.of(), NO_FILES, folder, ToolListener.NONE, Cancellation.NEVER);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } finally {
            delete(folder);
        }
    }

    /** The tool with the command line, files and checks of its trial run. */
    private static ToolJob trialJob(ToolDescriptor tool) {
        Executable executable = tool.getExecutables().get(0);
        ToolDescriptor trial = ToolFactory.eINSTANCE.createToolDescriptor();
        trial.setId(tool.getId());
        trial.setName(tool.getName());
        trial.setLabel(ToolCatalog.label(tool));
        trial.getExecutables().add(EcoreUtil.copy(executable));
        trial.getEnvironment().addAll(EcoreUtil.copyAll(tool.getEnvironment()));
        TrialRun run = executable.getTrial();
        if (run == null) {
            return new ToolJob(tool.getName(), trial, "", List.of(), List.of(), List.of(), List.of(), List.of(), null, Path.of(""));
        }
        run.getArguments().forEach(text -> {
            Argument argument = ToolFactory.eINSTANCE.createArgument();
            argument.getTexts().add(text);
            trial.getArguments().add(argument);
        });
        return new ToolJob(tool.getName(), trial, "", run.getTemplates(), run.getChecks(), List.of(), List.of(), List.of(),
                tool.getLimits(), Path.of(""));
    }

    private static void delete(Path folder) {
        if (folder == null) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            // the system cleans its folder for temporary files
        }
    }
}
