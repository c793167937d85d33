package org.simloom.cli.internal.describe;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;

import org.simloom.base.problem.Location;
import org.simloom.base.problem.Problem;
import org.simloom.base.problem.ProblemException;
import org.simloom.base.problem.Severity;
import org.simloom.cli.internal.ExitCode;
import org.simloom.cli.internal.Services;
import org.simloom.cli.internal.Texts;
import org.simloom.cli.internal.error.ErrorReporter;
import org.simloom.cli.internal.output.Json;
import org.simloom.cli.internal.progress.StopSwitch;
import org.simloom.tool.authoring.CommandLine;
import org.simloom.tool.authoring.Learnt;
import org.simloom.tool.authoring.Proof;
import org.simloom.tool.authoring.ToolAuthoring;
import org.simloom.tool.authoring.ToolDraft;
import org.simloom.tool.authoring.TrialListener;
import org.simloom.tool.authoring.TrialSettings;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a tool of a command that works in a terminal, trying each step for real. That it was typed allows it to run. */
@Command(name = "describe")
public final class DescribeCommand implements Callable<Integer> {
    private static final String EXTENSION = ".simtool";
    private static final List<String> NO = List.of("n", "no", "아니요", "아니오");

    private final Services services;
    private final List<Learnt> learnt = new ArrayList<>();

    @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "help")
    private boolean help;

    @Option(names = {"-C", "--folder"}, paramLabel = "FOLDER", descriptionKey = "describeFolder")
    private Path folder = Path.of("");

    @Option(names = "-o", paramLabel = "FILE.simtool", descriptionKey = "describeFile")
    private Path file;

    @Mixin
    private Wishes wishes;

    @Option(names = "--label", paramLabel = "TEXT", descriptionKey = "describeLabel")
    private String label;

    @Option(names = "--label-ko", paramLabel = "TEXT", descriptionKey = "describeLabelKo")
    private String koreanLabel;

    @Option(names = "--time", paramLabel = "SECONDS", descriptionKey = "describeTime")
    private double seconds = TrialSettings.USUAL_TIME.toSeconds();

    @Option(names = {"-y", "--yes"}, descriptionKey = "describeYes")
    private boolean yes;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Parameters(paramLabel = "COMMAND", arity = "1..*", descriptionKey = "describeCommand")
    private List<String> command;

    public DescribeCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() throws Exception {
        if (!(seconds > 0) || seconds > Integer.MAX_VALUE) {
            throw problem("time", Location.NONE);
        }
        if (file != null) {
            refuseTarget(file);
        }
        try (StopSwitch stop = new StopSwitch();
                ToolAuthoring authoring = new ToolAuthoring(services.executor(), services.toolEnvironment(), services.catalog())) {
            return describe(authoring, new TrialSettings(Duration.ofMillis(Math.round(seconds * 1000)), listener(), stop));
        } catch (CancellationException e) {
            return ExitCode.CANCELLED;
        }
    }

    private void refuseTarget(Path target) {
        if (!target.getFileName().toString().endsWith(EXTENSION) || Files.isDirectory(target)) {
            throw problem("file", Location.file(target), target);
        }
        if (Files.exists(target) && !yes && !services.terminal().answers()) {
            throw problem("exists", Location.file(target), target);
        }
    }

    private int describe(ToolAuthoring authoring, TrialSettings settings) throws InterruptedException, IOException {
        ToolDraft draft = authoring.draft(CommandLine.of(command), folder.toAbsolutePath().normalize());
        wishes.inputs(draft, authoring);
        tell(authoring.probe(draft, settings));
        tell(authoring.tryCommand(draft, settings));
        if (authoring.good() == null) {
            return end(draft, null, List.of(), ExitCode.FAILED);
        }
        wishes.outputs(draft);
        tell(authoring.tryInputs(draft, settings));
        tell(authoring.tryFailure(draft, settings));
        name(draft);
        if (!json) {
            DraftReport.print(services.terminal().out(), draft);
            services.terminal().out().println();
        }
        if (learnt.stream().anyMatch(one -> one.code().equals("rules.none"))) {
            return end(draft, null, List.of(), ExitCode.FAILED);
        }
        Proof proof = authoring.prove(draft, settings);
        if (!proof.succeeded()) {
            ErrorReporter.print(services.terminal().err(), proof.problem());
            return end(draft, proof, List.of(), ExitCode.FAILED);
        }
        if (!json) {
            services.terminal().out().println(Texts.get(proof.unmasked() == null ? "describe.proved"
                    : proof.unmasked() ? "describe.proved.unmasked" : "describe.proved.fooled"));
        }
        Path target = file != null ? file : Path.of(draft.name() + EXTENSION);
        refuseTarget(target);
        List<Path> written = !yes && !json && services.terminal().answers() && !agrees(target) ? List.of()
                : authoring.write(draft, target);
        return end(draft, proof, written, ExitCode.OK);
    }

    private boolean agrees(Path target) throws IOException {
        String answer = services.terminal().ask(Texts.get(Files.exists(target) ? "describe.replace" : "describe.write", target));
        return !NO.contains(answer.strip().toLowerCase(Locale.ROOT)) && !(Files.exists(target) && answer.isBlank());
    }

    private void name(ToolDraft draft) {
        String name = file == null ? draft.name() : ToolDraft.legalName(file.getFileName().toString().replaceFirst("\\.simtool$", ""));
        draft.setNames(name, "local." + name, label == null ? draft.label() : label, koreanLabel == null ? "" : koreanLabel);
    }

    private void tell(List<Learnt> more) {
        learnt.addAll(more);
        if (!json) {
            more.forEach(one -> (one.severity() == Severity.ERROR ? services.terminal().err() : services.terminal().out())
                    .println(DraftReport.line(one)));
        }
    }

    private int end(ToolDraft draft, Proof proof, List<Path> written, int code) {
        if (json) {
            Json.print(services.terminal().out(), DraftReport.json(draft, learnt, proof, written));
        } else if (!written.isEmpty()) {
            services.terminal().out().println(Texts.get("describe.written", written.getLast(), draft.id()));
        }
        return code;
    }

    private TrialListener listener() {
        return new TrialListener() {
            @Override
            public void trial(String what) {
                if (!json) {
                    services.terminal().err().println(Texts.get("describe.trying", what));
                }
            }
        };
    }

    private static ProblemException problem(String what, Location where, Object... arguments) {
        return new ProblemException(Problem.error("cli.describe." + what, Texts.get("describe." + what, arguments),
                Texts.get("describe." + what + ".advice", arguments), where));
    }
}
