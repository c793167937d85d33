package org.simloom.cli.internal.study;

import java.nio.file.Path;
import java.util.Map;

import org.simloom.cli.internal.ExitCode;
import org.simloom.cli.internal.Services;
import org.simloom.cli.internal.Terminal;
import org.simloom.cli.internal.output.Json;
import org.simloom.cli.internal.output.RunReport;
import org.simloom.cli.internal.progress.JsonProgress;
import org.simloom.cli.internal.progress.StopSwitch;
import org.simloom.cli.internal.progress.TextProgress;
import org.simloom.engine.RunListener;
import org.simloom.engine.RunResult;
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
        double[] point = Points.read(definition, given);
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
}
