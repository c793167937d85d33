package org.simloom.cli.internal.command;

import java.util.concurrent.Callable;

import org.simloom.cli.internal.ExitCode;
import org.simloom.cli.internal.Services;
import org.simloom.cli.internal.Texts;
import org.simloom.cli.internal.output.HistoryJson;
import org.simloom.cli.internal.output.HistoryReport;
import org.simloom.cli.internal.output.Json;
import org.simloom.engine.History;
import org.simloom.engine.Project;
import org.simloom.store.Store;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the runs of a project, or shows one with where every value comes from. */
@Command(name = "results")
public final class ResultsCommand implements Callable<Integer> {
    private final Services services;

    @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "help")
    private boolean help;

    @Parameters(paramLabel = "PROJECT", index = "0", descriptionKey = "project")
    private String project;

    @Parameters(paramLabel = "RUN", index = "1", arity = "0..1", descriptionKey = "runOrLast")
    private String run;

    @Option(names = "--most", paramLabel = "NUMBER", defaultValue = "20", descriptionKey = "most")
    private int most;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    public ResultsCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() {
        Project target = Project.open(services.workspace().target(project));
        if (!target.hasStore()) {
            services.terminal().err().println(Texts.get("results.none"));
            return ExitCode.OK;
        }
        try (Store store = target.openStore()) {
            History history = new History(store);
            if (run == null) {
                list(history);
            } else {
                show(history.show(history.number(run)));
            }
        }
        return ExitCode.OK;
    }

    private void list(History history) {
        if (json) {
            Json.print(services.terminal().out(), HistoryJson.list(history.list(most)));
        } else {
            new HistoryReport(services.terminal().out()).list(history.list(most));
        }
    }

    private void show(History.Report report) {
        if (json) {
            Json.print(services.terminal().out(), HistoryJson.of(report));
        } else {
            new HistoryReport(services.terminal().out()).show(report);
        }
    }
}
