package org.simloom.cli.internal.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.simloom.cli.internal.ExitCode;
import org.simloom.cli.internal.Services;
import org.simloom.cli.internal.Texts;
import org.simloom.cli.internal.output.HistoryJson;
import org.simloom.cli.internal.output.HistoryReport;
import org.simloom.cli.internal.output.Json;
import org.simloom.cli.internal.output.PlotOutput;
import org.simloom.cli.internal.output.ResultRows;
import org.simloom.cli.internal.output.TableOutput;
import org.simloom.engine.History;
import org.simloom.engine.Project;
import org.simloom.results.history.HistorySource;
import org.simloom.results.history.HistoryTable;
import org.simloom.store.Store;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists the runs of a project, shows one with where every value comes from, or tells results as a table. */
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

    @Option(names = "--table", paramLabel = "WORKFLOW", arity = "0..1", fallbackValue = "", descriptionKey = "table")
    private String table;

    @Option(names = "--where", paramLabel = "CONDITION", descriptionKey = "where")
    private String where;

    @Option(names = "--history", paramLabel = "TASK", descriptionKey = "history")
    private String history;

    @Option(names = "--csv", paramLabel = "FILE", descriptionKey = "csv")
    private Path csv;

    @Option(names = "--excel", descriptionKey = "excel")
    private boolean excel;

    @Mixin
    private PlotOutput plot = new PlotOutput();

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Spec
    private CommandSpec spec;

    public ResultsCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() {
        refuseWhatDoesNotGoTogether();
        Path given = services.workspace().target(project);
        Project target = Project.open(given);
        if (!target.hasStore()) {
            services.terminal().err().println(Texts.get("results.none"));
            return ExitCode.OK;
        }
        if (table != null) {
            ResultRows rows = new ResultRows(target, table, given, where);
            if (plot.isWanted()) {
                plot.print(services.terminal(), rows);
            }
            if (csv != null || !plot.isWanted()) {
                TableOutput.of(services.terminal(), csv, excel, json).print(rows, most);
            }
            return ExitCode.OK;
        }
        try (Store store = target.openStore()) {
            History runs = new History(store);
            if (run == null) {
                list(runs);
            } else if (history == null) {
                show(runs.show(runs.number(run)));
            } else {
                tell(target, runs.number(run));
            }
        }
        return ExitCode.OK;
    }

    private void refuseWhatDoesNotGoTogether() {
        String wrong = where != null && table == null ? "results.whereAlone" : csv != null && table == null && history == null
                ? "results.csvAlone" : plot.isIncomplete() || plot.isWanted() && table == null && history == null ? "results.plotAlone" : history != null && run == null ? "results.historyAlone"
                        : table != null && run != null ? "results.tableOfRun" : null;
        if (wrong != null) {
            throw new ParameterException(spec.commandLine(), Texts.get(wrong));
        }
    }

    private void tell(Project target, long number) {
        List<HistoryTable> told = histories(target, number);
        if (plot.isWanted()) {
            plot.print(services.terminal(), told, Texts.get("results.plotTitle", history, number));
        }
        if (csv != null || !plot.isWanted()) {
            TableOutput.of(services.terminal(), csv, excel, json).print(told, most);
        }
    }

    /** What a task has told of itself. */
    private List<HistoryTable> histories(Project target, long number) {
        HistorySource source = new HistorySource(target, number, history, services.catalog());
        source.poll();
        if (source.tables().isEmpty()) {
            services.terminal().err().println(Texts.get("results.noHistory", history, number));
        }
        return source.tables();
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
