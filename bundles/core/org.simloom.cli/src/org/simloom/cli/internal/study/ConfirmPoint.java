package org.simloom.cli.internal.study;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.simloom.base.problem.Location;
import org.simloom.base.problem.Problem;
import org.simloom.base.problem.ProblemException;
import org.simloom.cli.internal.ExitCode;
import org.simloom.cli.internal.Services;
import org.simloom.cli.internal.Terminal;
import org.simloom.cli.internal.Texts;
import org.simloom.cli.internal.output.Json;
import org.simloom.cli.internal.output.RunReport;
import org.simloom.cli.internal.progress.JsonProgress;
import org.simloom.cli.internal.progress.StopSwitch;
import org.simloom.cli.internal.progress.TextProgress;
import org.simloom.engine.RunListener;
import org.simloom.engine.RunResult;
import org.simloom.sampling.Dimension;
import org.simloom.store.RunState;
import org.simloom.study.Studies;
import org.simloom.study.StudyDefinition;

/** Runs the workflow of a study at one point that a person gives. */
final class ConfirmPoint {
    private final Services services;
    private final Studies studies;
    private final Path file;
    private final boolean json;

    ConfirmPoint(Services services, Studies studies, Path file, boolean json) {
        this.services = services;
        this.studies = studies;
        this.file = file;
        this.json = json;
    }

    int run(Map<String, String> given) throws Exception {
        Terminal terminal = services.terminal();
        StudyDefinition definition = studies.define(file);
        double[] point = point(definition, given);
        RunListener listener = json ? new JsonProgress(terminal.err()) : new TextProgress(terminal);
        RunResult result;
        try (StopSwitch stop = new StopSwitch()) {
            result = services.missingTools().provide(() -> studies.confirm(file, point, listener, stop));
        }
        if (json) {
            Json.print(terminal.out(), RunReport.json(definition.workflow(), result));
        } else {
            RunReport.print(terminal, result);
        }
        return result.state() == RunState.SUCCEEDED ? ExitCode.OK : result.state() == RunState.CANCELLED
                ? ExitCode.CANCELLED : ExitCode.FAILED;
    }

    /** The numbers of a point. */
    static double[] point(StudyDefinition definition, Map<String, String> given) {
        List<Dimension> dimensions = definition.space().dimensions();
        String names = dimensions.stream().map(Dimension::name).collect(Collectors.joining(", "));
        for (String name : given.keySet()) {
            if (dimensions.stream().noneMatch(d -> d.name().equals(name))) {
                throw problem(definition, "study.value", name, names);
            }
        }
        return dimensions.stream().mapToDouble(dimension -> {
            String text = given.get(dimension.name());
            if (text == null) {
                throw problem(definition, "study.value", dimension.name(), names);
            }
            return number(definition, dimension, text.strip());
        }).toArray();
    }

    private static double number(StudyDefinition definition, Dimension dimension, String text) {
        int choice = dimension.choices().indexOf(text);
        try {
            double number = dimension.choices().isEmpty() ? Double.parseDouble(text) : choice;
            if (Double.isFinite(number) && number >= (dimension.choices().isEmpty() ? Double.NEGATIVE_INFINITY : 0)) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw problem(definition, "study.number", dimension.name(), text,
                dimension.choices().isEmpty() ? dimension.unit().isEmpty() ? "1" : dimension.unit()
                        : String.join(", ", dimension.choices()));
    }

    private static ProblemException problem(StudyDefinition definition, String key, Object... arguments) {
        return new ProblemException(Problem.error("cli." + key, Texts.get(key, arguments),
                Texts.get(key + ".advice", arguments), Location.file(definition.file())));
    }
}
