package org.simloom.cli.internal.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.simloom.base.problem.Location;
import org.simloom.base.problem.Problem;
import org.simloom.base.problem.ProblemException;
import org.simloom.cli.internal.ExitCode;
import org.simloom.cli.internal.Services;
import org.simloom.cli.internal.Texts;
import org.simloom.cli.internal.error.ErrorReporter;
import org.simloom.cli.internal.output.Json;
import org.simloom.cli.internal.output.Table;
import org.simloom.engine.Project;
import org.simloom.model.tool.Executable;
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

    @Option(names = "--set", paramLabel = "NAME=PATH", descriptionKey = "toolsSet")
    private final Map<String, String> places = new LinkedHashMap<>();

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
        for (Map.Entry<String, String> place : places.entrySet()) {
            services.toolPaths().set(variable(catalog, place.getKey()), place.getValue().isBlank() ? ""
                    : Path.of(place.getValue()).toAbsolutePath().normalize().toString());
        }
        List<ToolDoctor.Report> reports =
                new ToolDoctor(catalog, services.executor(), services.toolEnvironment()).examineAll();
        if (json) {
            JsonArray list = new JsonArray();
            reports.forEach(report -> list.add(json(report)));
            Json.print(services.terminal().out(), list);
        } else {
            print(reports);
        }
        return reports.stream().allMatch(report -> report.problem() == null) ? ExitCode.OK : ExitCode.FAILED;
    }

    /** The variable of a program, named by itself or by its variable. */
    private static String variable(ToolCatalog catalog, String name) {
        List<Executable> all = catalog.all().stream().flatMap(tool -> tool.getExecutables().stream())
                .filter(program -> program.getEnvironmentVariable() != null).toList();
        return all.stream().filter(program -> name.equals(program.getName())
                || name.equals(program.getEnvironmentVariable())).findFirst().map(Executable::getEnvironmentVariable)
                .orElseThrow(() -> new ProblemException(Problem.error("cli.program", Texts.get("tools.program", name),
                        Texts.get("tools.program.advice", all.stream().map(Executable::getName).distinct().sorted()
                                .collect(Collectors.joining(", "))), Location.NONE)));
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
