package org.simloom.cli.internal.command;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;

import org.simloom.base.problem.Location;
import org.simloom.base.problem.Problem;
import org.simloom.base.problem.ProblemException;
import org.simloom.bench.Bench;
import org.simloom.bench.BenchContext;
import org.simloom.bench.BenchReport;
import org.simloom.bench.Figure;
import org.simloom.bench.StolenTime;
import org.simloom.cli.internal.ExitCode;
import org.simloom.cli.internal.Services;
import org.simloom.cli.internal.Texts;
import org.simloom.cli.internal.output.Json;
import org.simloom.cli.internal.output.Table;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures this installation. */
@Command(name = "bench")
public final class BenchCommand implements Callable<Integer> {
    private static final String FILE = "bench.json";

    private final Services services;

    @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "help")
    private boolean help;

    @Parameters(paramLabel = "NAME", arity = "0..*", descriptionKey = "benches")
    private List<String> names = new ArrayList<>();

    @Option(names = {"-o", "--output"}, paramLabel = "FOLDER", descriptionKey = "benchOutput")
    private Path output;

    @Option(names = "--keep", descriptionKey = "benchKeep")
    private boolean keep;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    public BenchCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() throws InterruptedException {
        Path folder = output != null ? output : services.workspace().folder().resolve("bench");
        BenchContext context = new BenchContext(folder, services.environment(), Runtime.getRuntime().availableProcessors(),
                keep, ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        if (context.isBusy()) {
            services.terminal().err().println(Texts.get("bench.busy", number(context.load()), context.cores()));
        }
        StolenTime stolenTime = StolenTime.begin();
        List<Figure> figures = new Bench().run(names, context,
                name -> services.terminal().err().println(Texts.get("bench.running", name)));
        double stolen = stolenTime.share();
        JsonObject document = BenchReport.json(figures, context, stolen);
        Path file = write(context.folder().resolve(FILE), document);
        if (json) {
            Json.print(services.terminal().out(), document);
        } else {
            print(figures);
            if (StolenTime.isMuch(stolen)) {
                services.terminal().err().println(Texts.get("bench.stolen", number(100 * stolen)));
            }
            services.terminal().err().println(Texts.get("bench.written", file));
        }
        return ExitCode.OK;
    }

    private static Path write(Path file, JsonObject document) {
        try {
            return Files.writeString(file, new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().create()
                    .toJson(document) + "\n");
        } catch (IOException e) {
            throw new ProblemException(Problem.error("cli.bench.write", Texts.get("bench.write", e.getMessage()),
                    Texts.get("bench.write.advice"), Location.file(file)));
        }
    }

    private void print(List<Figure> figures) {
        Table table = new Table(Texts.get("bench.measure"), Texts.get("bench.what"), ">" + Texts.get("column.value"),
                Texts.get("column.unit"), Texts.get("bench.compared"), ">" + Texts.get("bench.ratio"),
                ">" + Texts.get("bench.aim"), Texts.get("bench.met"));
        for (Figure figure : figures) {
            boolean measured = figure.skipped().isEmpty();
            table.row(figure.measure(), figure.label(), measured ? number(figure.value()) : "–", figure.unit(),
                    measured ? figure.comparedWith() : Texts.get("bench.skipped", figure.skipped()), number(figure.ratio()),
                    figure.aim() == null ? "" : (figure.aim().atLeast() ? "≥ " : "≤ ") + number(figure.aim().bound()),
                    figure.isMet() == null ? "" : Texts.get(figure.isMet() ? "bench.yes" : "bench.no"));
        }
        table.print(services.terminal().out());
    }

    /** Three digits say all that a measured time can. */
    private static String number(double value) {
        if (Double.isNaN(value)) {
            return "";
        }
        int digits = value == 0 ? 0 : Math.max(0, 2 - (int) Math.floor(Math.log10(Math.abs(value))));
        return String.format(Locale.ROOT, "%." + Math.min(6, digits) + "f", value);
    }
}
