package org.simloom.cli.internal.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;

import org.simloom.base.problem.Problem;
import org.simloom.base.problem.ProblemException;
import org.simloom.cli.internal.ExitCode;
import org.simloom.cli.internal.Services;
import org.simloom.cli.internal.Texts;
import org.simloom.cli.internal.error.ErrorReporter;
import org.simloom.cli.internal.output.Json;
import org.simloom.cli.internal.output.RequirementReport;
import org.simloom.cli.internal.progress.JsonProgress;
import org.simloom.cli.internal.progress.StopSwitch;
import org.simloom.cli.internal.progress.TextProgress;
import org.simloom.cli.internal.validation.ModelFinder;
import org.simloom.engine.Project;
import org.simloom.engine.RequirementStatus;
import org.simloom.engine.RequirementStatus.State;
import org.simloom.engine.Requirements;
import org.simloom.engine.RunListener;
import org.simloom.engine.RunRequest;
import org.simloom.store.RunState;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells how the requirements of products and of steps of processes stand, after running what proves those that no run of today proves. */
@Command(name = "verify")
public final class VerifyCommand implements Callable<Integer> {
    private final Services services;

    @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "help")
    private boolean help;

    @Parameters(paramLabel = "TARGET", arity = "0..1", defaultValue = ".", descriptionKey = "products")
    private String target;

    @Option(names = "--status", descriptionKey = "statusOnly")
    private boolean statusOnly;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Mixin
    private TrustGate trust;

    public VerifyCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() throws Exception {
        List<Path> files = models();
        if (files.isEmpty()) {
            services.terminal().err().println(Texts.get("verify.nothing"));
            return ExitCode.BAD_INPUT;
        }
        files.forEach(this::pass);
        List<RequirementStatus> all = services.missingTools().provide(() -> examine(files));
        if (!statusOnly && run(unproven(all))) {
            return ExitCode.CANCELLED;
        }
        all = statusOnly ? all : examine(files);
        if (json) {
            Json.print(services.terminal().out(), RequirementReport.json(all));
        } else {
            RequirementReport.print(services.terminal(), all);
        }
        return all.stream().allMatch(status -> status.state() == State.MET) ? ExitCode.OK : ExitCode.FAILED;
    }

    private List<Path> models() throws IOException {
        List<Problem> unreadable = new ArrayList<>();
        ModelFinder finder = new ModelFinder(unreadable);
        finder.add(services.workspace().target(target));
        unreadable.forEach(problem -> ErrorReporter.print(services.terminal().err(), problem));
        return finder.found().stream().filter(Requirements::hasSome).toList();
    }

    /** Asking a tool for its version runs it, so all that is verified has to be trusted first. */
    private List<RequirementStatus> examine(List<Path> files) {
        List<RequirementStatus> all = new ArrayList<>();
        for (Path file : files) {
            Requirements requirements = Requirements.by(services.engine(), request -> pass(request.workflow()));
            all.addAll(requirements.examine(file));
        }
        return all;
    }

    private void pass(Path file) {
        try {
            trust.pass(services, Project.open(file).folder(), !json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<RunRequest> unproven(List<RequirementStatus> all) {
        Set<RunRequest> requests = new LinkedHashSet<>();
        for (RequirementStatus status : all) {
            if (status.request() != null && (status.state() == State.OPEN || status.state() == State.STALE)) {
                requests.add(status.request());
            }
        }
        return requests;
    }

    /** Runs one after the other; a run that fails leaves its requirement unproven. Gives whether the user has cancelled. */
    private boolean run(Set<RunRequest> requests) throws Exception {
        RunListener listener = json ? new JsonProgress(services.terminal().err()) : new TextProgress(services.terminal());
        for (RunRequest request : requests) {
            pass(request.workflow());
            try (StopSwitch stop = new StopSwitch()) {
                Validation.refuseErrors(services, request.workflow(), listener::problem);
                RunState state = services.missingTools().provide(() -> services.engine().run(request, listener, stop)).state();
                if (state == RunState.CANCELLED) {
                    return true;
                }
            } catch (ProblemException e) {
                listener.problem(e.problem());
            }
        }
        return false;
    }
}
