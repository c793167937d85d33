package org.simloom.cli.internal.progress;

import java.util.Map;

import org.simloom.base.l10n.Times;
import org.simloom.base.problem.Problem;
import org.simloom.cli.internal.Terminal;
import org.simloom.cli.internal.Texts;
import org.simloom.cli.internal.error.ErrorReporter;
import org.simloom.cli.internal.output.DisplayWidth;
import org.simloom.engine.RunListener;
import org.simloom.engine.RunResult;
import org.simloom.store.TaskState;

/**
 * Shows a run to a person: a line for every task that has ended and, on a terminal, below them what is
 * running now. Of a long run only the first tasks are told, then how many have ended.
 */
public final class TextProgress implements RunListener {
    private static final int TOLD = 40;
    private static final int SHOWN = 4;
    private static final long SUMMARY_MILLIS = 2_000;

    private final Terminal terminal;
    private final LiveLines lines;
    private int told;
    private long ended;
    private long lastSummary = System.currentTimeMillis();

    public TextProgress(Terminal terminal) {
        this.terminal = terminal;
        this.lines = new LiveLines(terminal);
    }

    @Override
    public void started(long run, boolean resumed) {
        lines.above(Texts.get(resumed ? "run.resumed" : "run.started", run));
        lines.start();
    }

    @Override
    public void task(TaskEvent event) {
        if (!event.task()) {
            return;
        }
        if (event.state() == TaskState.RUNNING || event.state() == TaskState.WAITING) {
            lines.state(event.path(), event.state());
        } else {
            lines.ended(event.path());
            ended++;
            tell(event);
        }
        int running = lines.count();
        lines.sum(running > SHOWN || told >= TOLD ? Texts.get("run.count", ended, running) : "");
    }

    private void tell(TaskEvent event) {
        if (told < TOLD || event.state() == TaskState.FAILED) {
            told++;
            lines.above(line(event));
            if (told == TOLD) {
                lines.above(Texts.get("run.more"));
            }
        } else if (!terminal.live() && System.currentTimeMillis() - lastSummary > SUMMARY_MILLIS) {
            lastSummary = System.currentTimeMillis();
            lines.above(Texts.get("run.ended", ended));
        }
    }

    private static String line(TaskEvent event) {
        String time = event.state() == TaskState.SUCCEEDED || event.state() == TaskState.FAILED
                ? Times.span(event.millis()) : "";
        return ("  " + DisplayWidth.padRight(Texts.state(event.state()), 8) + "  "
                + DisplayWidth.padRight(event.path(), 16) + "  " + DisplayWidth.padLeft(time, 8)
                + (event.reason().isEmpty() ? "" : "  " + event.reason())).stripTrailing();
    }

    @Override
    public void progress(String path, double fraction, String text, Map<String, Double> quantities) {
        lines.progress(path, (fraction >= 0 ? Math.round(100 * fraction) + " %  " : "") + text);
    }

    @Override
    public void problem(Problem problem) {
        lines.above(ErrorReporter.line(problem));
    }

    @Override
    public void ended(RunResult result) {
        lines.stop();
    }
}
