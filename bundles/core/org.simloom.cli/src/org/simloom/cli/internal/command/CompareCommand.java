package org.simloom.cli.internal.command;

import java.util.List;
import java.util.concurrent.Callable;

import org.simloom.cli.internal.ExitCode;
import org.simloom.cli.internal.Services;
import org.simloom.cli.internal.Texts;
import org.simloom.cli.internal.output.Json;
import org.simloom.cli.internal.output.Table;
import org.simloom.engine.Comparison;
import org.simloom.engine.History;
import org.simloom.engine.Project;
import org.simloom.store.Store;

import com.google.gson.Gson;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows two runs of a project side by side: inputs, results, states, tools and what else they depend on. */
@Command(name = "compare")
public final class CompareCommand implements Callable<Integer> {
    private final Services services;

    @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "help")
    private boolean help;

    @Parameters(paramLabel = "PROJECT", index = "0", descriptionKey = "project")
    private String project;

    @Parameters(paramLabel = "RUN", index = "1", descriptionKey = "compareFirst")
    private String first;

    @Parameters(paramLabel = "RUN", index = "2", descriptionKey = "compareSecond")
    private String second;

    @Option(names = "--all", descriptionKey = "compareAll")
    private boolean all;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    public CompareCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() {
        Project target = Project.open(services.workspace().target(project));
        if (!target.hasStore()) {
            services.terminal().err().println(Texts.get("results.none"));
            return ExitCode.BAD_INPUT;
        }
        Comparison comparison;
        try (Store store = target.openStore()) {
            History history = new History(store);
            comparison = Comparison.of(history.show(history.number(first)), history.show(history.number(second)));
        }
        List<Comparison.Line> lines = comparison.lines().stream().filter(line -> all || line.differs()).toList();
        if (json) {
            Json.print(services.terminal().out(), new Gson().toJsonTree(new Comparison(lines)));
            return ExitCode.OK;
        }
        if (lines.isEmpty()) {
            services.terminal().out().println(Texts.get("compare.same"));
            return ExitCode.OK;
        }
        Table table = new Table(Texts.get("column.kind"), Texts.get("column.name"), Texts.get("compare.run", first),
                Texts.get("compare.run", second), Texts.get("column.differs"));
        lines.forEach(line -> table.row(Texts.get("compare." + line.kind().name()), line.name(), line.first(), line.second(),
                line.differs() ? Texts.get("compare.differs") : ""));
        table.print(services.terminal().out());
        return ExitCode.OK;
    }
}
