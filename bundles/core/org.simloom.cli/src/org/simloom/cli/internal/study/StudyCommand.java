package org.simloom.cli.internal.study;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.simloom.cli.internal.ExitCode;
import org.simloom.cli.internal.Services;
import org.simloom.cli.internal.Terminal;
import org.simloom.cli.internal.Texts;
import org.simloom.cli.internal.command.TrustGate;
import org.simloom.cli.internal.progress.StopSwitch;
import org.simloom.engine.Project;
import org.simloom.study.Studies;
import org.simloom.study.StudyListener;
import org.simloom.study.StudyReport;
import org.simloom.study.StudyRequest;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs a study. */
@Command(name = "study")
public final class StudyCommand implements Callable<Integer> {
    private final Services services;

    @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "help")
    private boolean help;

    @Parameters(paramLabel = "STUDY", index = "0", descriptionKey = "study")
    private String study;

    @Option(names = "--samples", paramLabel = "NUMBER", descriptionKey = "studySamples")
    private Integer samples;

    @Option(names = "--set", paramLabel = "NAME=VALUE", descriptionKey = "studySet")
    private final Map<String, String> settings = new LinkedHashMap<>();

    @Option(names = "--fresh", descriptionKey = "studyFresh")
    private boolean fresh;

    @Option(names = "--status", descriptionKey = "studyStatus")
    private boolean status;

    @Option(names = "--confirm", paramLabel = "NAME=VALUE", arity = "1..*", descriptionKey = "studyConfirm")
    private final Map<String, String> point = new LinkedHashMap<>();

    @Option(names = "--predict", paramLabel = "NAME=VALUE", arity = "1..*", descriptionKey = "studyPredict")
    private final Map<String, String> predicted = new LinkedHashMap<>();

    @Option(names = "--field", paramLabel = "FILE", descriptionKey = "studyField")
    private Path field;

    @Option(names = "--quantity", paramLabel = "NAME", descriptionKey = "studyQuantity")
    private String quantity;

    @Option(names = "--report", paramLabel = "FILE", descriptionKey = "studyReport")
    private Path page;

    @Option(names = "--surrogate", paramLabel = "FILE", descriptionKey = "studySurrogate")
    private Path surrogate;

    @Option(names = "--csv", paramLabel = "FILE", descriptionKey = "studyCsv")
    private Path csv;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Mixin
    private TrustGate trust;

    @Spec
    private CommandSpec spec;

    public StudyCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() throws Exception {
        if (field != null && predicted.isEmpty() || quantity != null && field == null) {
            throw new ParameterException(spec.commandLine(), Texts.get(field == null ? "study.quantity.alone" : "study.field.alone"));
        }
        Terminal terminal = services.terminal();
        Path file = services.workspace().study(study);
        Studies studies = services.studies();
        StudyOutput output = new StudyOutput(terminal, studies, json);
        if (status || !predicted.isEmpty()) {
            return known(studies, output, file);
        }
        StudyRequest request = new StudyRequest(file, samples, settings, fresh);
        trust.pass(services, Project.open(studies.define(request).workflow()).folder(), !json);
        if (!point.isEmpty()) {
            return new ConfirmPoint(services, studies, file, json).run(point);
        }
        StudyReport report;
        StudyListener progress = json ? new StudyJsonProgress(terminal.err()) : new StudyProgress(terminal);
        try (StopSwitch stop = new StopSwitch()) {
            report = services.missingTools().provide(() -> studies.run(request, progress, stop));
        } finally {
            if (progress instanceof StudyProgress lines) {
                lines.stop();
            }
        }
        return tell(output, report);
    }

    /** Tells what there is already. */
    private int known(Studies studies, StudyOutput output, Path file) {
        Optional<StudyReport> report = studies.latest(file);
        if (report.isEmpty()) {
            services.terminal().err().println(Texts.get("study.none"));
            return predicted.isEmpty() ? ExitCode.OK : ExitCode.BAD_INPUT;
        }
        if (predicted.isEmpty()) {
            return tell(output, report.get());
        }
        write(output, report.get());
        PredictField written = field == null ? null : PredictField.write(studies, report.get(), predicted, quantity, field);
        new PredictPoint(services.terminal(), studies, json).tell(report.get(), predicted, written);
        return ExitCode.OK;
    }

    private void write(StudyOutput output, StudyReport report) {
        if (csv != null) {
            output.csv(report, csv);
        }
        if (page != null) {
            output.report(report, page);
        }
        if (surrogate != null) {
            output.surrogate(report, surrogate);
        }
    }

    private int tell(StudyOutput output, StudyReport report) {
        output.print(report);
        write(output, report);
        return switch (report.state()) {
            case SUCCEEDED, RUNNING, INTERRUPTED -> ExitCode.OK;
            case CANCELLED -> status ? ExitCode.OK : ExitCode.CANCELLED;
            case FAILED -> status ? ExitCode.OK : ExitCode.FAILED;
        };
    }
}
