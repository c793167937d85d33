package org.simloom.cli.internal.command;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.simloom.cli.internal.ExitCode;
import org.simloom.cli.internal.Services;
import org.simloom.cli.internal.Texts;
import org.simloom.cli.internal.error.ErrorReporter;
import org.simloom.cli.internal.output.Json;
import org.simloom.cli.internal.output.Table;
import org.simloom.engine.Explanation;
import org.simloom.engine.Explanation.Reason;
import org.simloom.engine.Project;
import org.simloom.engine.RunRequest;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonSerializer;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells what a run would do, and why, without running anything. */
@Command(name = "explain")
public final class ExplainCommand implements Callable<Integer> {
    private static final Gson GSON = new GsonBuilder().registerTypeAdapter(Reason.class,
            (JsonSerializer<Reason>) (reason, type, context) -> json(reason)).create();

    private final Services services;

    @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "help")
    private boolean help;

    @Mixin
    private WorkflowArguments workflow;

    @Mixin
    private TrustGate trust;

    public ExplainCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() throws Exception {
        RunRequest request = workflow.request(services);
        trust.pass(services, Project.open(request.workflow()).folder(), !workflow.isJson());
        Validation.refuseErrors(services, request.workflow(),
                problem -> ErrorReporter.print(services.terminal().err(), problem));
        Explanation explanation = services.missingTools().provide(() -> services.engine().explain(request));
        if (workflow.isJson()) {
            Json.print(services.terminal().out(), GSON.toJsonTree(explanation));
            return ExitCode.OK;
        }
        Table table = new Table(Texts.get("column.task"), Texts.get("column.state"), Texts.get("column.why"));
        for (Explanation.Task task : explanation.tasks()) {
            String path = task.count() > 1 ? Texts.get("explain.several", task.path(), task.count()) : task.path();
            table.row(path, Texts.state(task.status()), why(task.reasons()));
        }
        if (!table.isEmpty()) {
            table.print(services.terminal().out());
        }
        Explanation.Counts counts = explanation.counts();
        services.terminal().out().println(Texts.get(counts.willRun() + counts.depends() == 0 ? "explain.nothing"
                : "explain.counts", counts.cached(), counts.willRun(), counts.depends()));
        return ExitCode.OK;
    }

    private static String why(List<Reason> reasons) {
        return reasons.stream().map(Reason::text).collect(Collectors.joining("; "));
    }

    private static JsonObject json(Reason reason) {
        JsonObject object = new JsonObject();
        object.addProperty("kind", reason.kind().name());
        object.addProperty("name", reason.name());
        object.addProperty("from", reason.from());
        object.addProperty("to", reason.to());
        object.addProperty("text", reason.text());
        return object;
    }
}
