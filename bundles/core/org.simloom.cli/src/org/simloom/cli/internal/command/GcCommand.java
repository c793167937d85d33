package org.simloom.cli.internal.command;

import java.util.concurrent.Callable;

import org.simloom.base.problem.ProblemException;
import org.simloom.base.values.Numbers;
import org.simloom.cli.internal.ExitCode;
import org.simloom.cli.internal.Services;
import org.simloom.cli.internal.Texts;
import org.simloom.cli.internal.output.Json;
import org.simloom.engine.Project;
import org.simloom.store.GarbageCollector;
import org.simloom.store.Store;

import com.google.gson.Gson;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Removes what no result needs. */
@Command(name = "gc")
public final class GcCommand implements Callable<Integer> {
    private final Services services;

    @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "help")
    private boolean help;

    @Parameters(paramLabel = "PROJECT", index = "0", descriptionKey = "project")
    private String project;

    @Option(names = "--keep", paramLabel = "RUNS", defaultValue = "10", descriptionKey = "keep")
    private int keep;

    @Option(names = {"-n", "--dry-run"}, descriptionKey = "dryRun")
    private boolean dryRun;

    @Option(names = "--repair", descriptionKey = "repair")
    private boolean repair;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    public GcCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() {
        Project target = Project.open(services.workspace().target(project));
        if (!target.hasStore()) {
            services.terminal().err().println(Texts.get("results.none"));
            return ExitCode.OK;
        }
        if (repair) {
            return repair(target);
        }
        try (Store store = target.openStore()) {
            GarbageCollector.Report report = store.collector().collect(Math.max(0, keep), dryRun);
            if (json) {
                Json.print(services.terminal().out(), new Gson().toJsonTree(report));
            } else {
                services.terminal().out().println(Texts.get(dryRun ? "gc.would" : "gc.done", report.attempts(),
                        report.objects(), Numbers.bytes(report.bytes())));
            }
        }
        return ExitCode.OK;
    }

    /** Only what is damaged is set aside: nobody loses results by asking twice. */
    private int repair(Project target) {
        String text;
        try (Store sound = target.openStore()) {
            sound.check();
            text = Texts.get("gc.repair.sound");
        } catch (ProblemException e) {
            if (!e.problem().code().equals("store.corrupt")) {
                throw e;
            }
            text = Texts.get("gc.repaired", Store.repair(target.folder()));
        }
        (json ? services.terminal().err() : services.terminal().out()).println(text);
        return ExitCode.OK;
    }
}
