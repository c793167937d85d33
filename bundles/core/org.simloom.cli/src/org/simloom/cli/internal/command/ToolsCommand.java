package org.simloom.cli.internal.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.simloom.cli.internal.ExitCode;
import org.simloom.cli.internal.Services;
import org.simloom.cli.internal.Texts;
import org.simloom.cli.internal.error.ErrorReporter;
import org.simloom.cli.internal.output.Json;
import org.simloom.cli.internal.output.Table;
import org.simloom.engine.Project;
import org.simloom.tool.ToolCatalog;
import org.simloom.tool.ToolDoctor;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The doctor: every tool found or not, its version, a trial run, and what to install. */
@Command(name = "tools")
public final class ToolsCommand implements Callable<Integer> {
    private final Services services;

    @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "help")
    private boolean help;

    @Parameters(paramLabel = "PROJECT", index = "0", arity = "0..1", descriptionKey = "toolsProject")
    private String project;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Mixin
    private TrustGate trust;

    public ToolsCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() throws InterruptedException, IOException {
        ToolCatalog catalog = services.catalog();
        if (project != null) {
            Path folder = Project.open(services.workspace().target(project)).folder();
            trust.pass(services, folder, !json);
            catalog = catalog.withProject(folder);
        }
        List<ToolDoctor.Report> reports =
                new ToolDoctor(catalog, services.executor(), services.environment()).examineAll();
        if (json) {
            JsonArray list = new JsonArray();
            reports.forEach(report -> list.add(json(report)));
            Json.print(services.terminal().out(), list);
        } else {
            print(reports);
        }
        return reports.stream().allMatch(report -> report.problem() == null) ? ExitCode.OK : ExitCode.FAILED;
    }

    private void print(List<ToolDoctor.Report> reports) {
        Table table = new Table(Texts.get("column.tool"), Texts.get("column.state"), Texts.get("column.version"),
                Texts.get("column.path"), Texts.get("column.id"));
        for (ToolDoctor.Report report : reports) {
            boolean found = report.installation() != null;
            table.row(ToolCatalog.label(report.tool()), state(report), found ? report.installation().version() : "",
                    found ? report.installation().path() : "", report.tool().getId());
        }
        table.print(services.terminal().out());
        reports.stream().filter(report -> report.problem() != null)
                .forEach(report -> ErrorReporter.print(services.terminal().out(), report.problem()));
        List<String> packages = reports.stream().flatMap(report -> report.packages().stream()).distinct().toList();
        if (!packages.isEmpty()) {
            services.terminal().out().println(Texts.get("tools.install", String.join(" ", packages)));
        }
    }

    private static String state(ToolDoctor.Report report) {
        return report.problem() == null ? Texts.get(report.trial() == null ? "tools.found" : "tools.works")
                : Texts.get(report.installation() == null ? "tools.missing" : "tools.fails");
    }

    private static JsonObject json(ToolDoctor.Report report) {
        JsonObject object = new JsonObject();
        object.addProperty("id", report.tool().getId());
        object.addProperty("label", ToolCatalog.label(report.tool()));
        object.addProperty("works", report.problem() == null);
        if (report.installation() != null) {
            object.addProperty("path", report.installation().path().toString());
            object.addProperty("version", report.installation().version());
        }
        object.add("trial", Json.verdict(report.trial()));
        if (report.problem() != null) {
            object.add("problem", Json.problem(report.problem()));
        }
        object.add("packages", new Gson().toJsonTree(report.packages()));
        return object;
    }
}
