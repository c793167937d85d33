package org.simloom.cli.internal.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.simloom.cli.internal.ExitCode;
import org.simloom.cli.internal.Services;
import org.simloom.cli.internal.Terminal;
import org.simloom.cli.internal.Texts;
import org.simloom.cli.internal.output.Json;
import org.simloom.cli.internal.output.RunReport;
import org.simloom.cli.internal.progress.JsonProgress;
import org.simloom.cli.internal.progress.StopSwitch;
import org.simloom.cli.internal.progress.TextProgress;
import org.simloom.engine.Project;
import org.simloom.engine.RunListener;
import org.simloom.engine.RunRequest;
import org.simloom.engine.RunResult;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs a workflow. */
@Command(name = "run")
public final class RunCommand implements Callable<Integer> {
    private final Services services;

    @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "help")
    private boolean help;

    @Mixin
    private WorkflowArguments workflow;

    @Mixin
    private TrustGate trust;

    @Option(names = {"-o", "--output"}, paramLabel = "FOLDER", descriptionKey = "output")
    private Path folder;

    public RunCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() throws Exception {
        Terminal terminal = services.terminal();
        RunRequest request = workflow.request(services);
        RunListener listener = workflow.isJson() ? new JsonProgress(terminal.err()) : new TextProgress(terminal);
        trust.pass(services, Project.open(request.workflow()).folder(), !workflow.isJson());
        Validation.refuseErrors(services, request.workflow(), listener::problem);
        RunResult result;
        try (StopSwitch stop = new StopSwitch()) {
            result = services.missingTools().provide(() -> services.engine().run(request, listener, stop));
        }
        if (!workflow.isJson()) {
            RunReport.print(terminal, result);
        }
        if (folder != null) {
            new Export(Project.open(request.workflow())).save(result.outputs(), folder);
            if (!workflow.isJson()) {
                terminal.err().println(Texts.get("run.saved", folder));
            }
        }
        if (workflow.isJson()) {
            Json.print(terminal.out(), RunReport.json(request.workflow(), result));
        }
        return switch (result.state()) {
            case SUCCEEDED -> ExitCode.OK;
            case CANCELLED -> ExitCode.CANCELLED;
            default -> result.problems().stream().anyMatch(p -> p.code().startsWith("store.")) ? ExitCode.STORE
                    : ExitCode.FAILED;
        };
    }
}
