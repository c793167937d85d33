package org.simloom.runs.ui.internal.console;

import java.util.Map;

import org.simloom.base.l10n.Times;
import org.simloom.base.problem.Problem;
import org.simloom.engine.RunListener;
import org.simloom.engine.RunResult;
import org.simloom.runs.ui.internal.Texts;
import org.simloom.store.TaskState;

/** Writes what happens in a run to its console. */
public final class RunLog implements RunListener {
    private final RunProcess console;

    public RunLog(RunProcess console) {
        this.console = console;
    }

    @Override
    public void started(long run, boolean resumed) {
        console.line(Texts.get(resumed ? "log.resumed" : "log.started", run));
    }

    @Override
    public void task(TaskEvent event) {
        if (!event.task() || event.state() == TaskState.WAITING || isOneOfMany(event)) {
            return;
        }
        StringBuilder line = new StringBuilder(event.path()).append("  ").append(Texts.state(event.state()));
        if (event.millis() > 0 && event.state() != TaskState.CACHED) {
            line.append("  ").append(Times.span(event.millis()));
        }
        if (event.reason() != null && !event.reason().isEmpty()) {
            line.append("  ").append(event.reason());
        }
        console.line(line.toString());
    }

    /** Of a loop only what goes wrong is told: a study may have a hundred thousand tasks. */
    private static boolean isOneOfMany(TaskEvent event) {
        return event.path().indexOf('[') >= 0 && event.state() != TaskState.FAILED && event.state() != TaskState.FALLBACK;
    }

    @Override
    public void progress(String path, double fraction, String text, Map<String, Double> quantities) {
        // the Progress view shows it
    }

    @Override
    public void problem(Problem problem) {
        console.problem(problem);
    }

    @Override
    public void ended(RunResult result) {
        RunResult.Counts counts = result.counts();
        result.outputs().forEach((name, value) -> console.line("  " + name + " = " + value.display()));
        console.line(Texts.get("log.ended", Texts.state(result.state()), Times.span(result.duration().toMillis()),
                counts.executed(), counts.cached(), counts.failed()));
    }
}
