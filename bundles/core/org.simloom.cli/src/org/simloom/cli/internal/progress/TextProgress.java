package org.simloom.cli.internal.progress;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;

import org.simloom.base.problem.Problem;
import org.simloom.cli.internal.Terminal;
import org.simloom.cli.internal.Texts;
import org.simloom.cli.internal.error.ErrorReporter;
import org.simloom.cli.internal.output.DisplayWidth;
import org.simloom.cli.internal.output.Times;
import org.simloom.engine.RunListener;
import org.simloom.engine.RunResult;
import org.simloom.store.TaskState;

/**
 * Shows a run to a person: a line for every task that has ended and, on a terminal, below them what is
 * running now. Of a long run only the first tasks are told, then how many have ended.
 */
public final class TextProgress implements RunListener {
    private static final int TOLD = 40;
    private static final int RUNNING_SHOWN = 4;
    private static final long REDRAW_MILLIS = 100;
    private static final long SUMMARY_MILLIS = 2_000;
    private static final String UP_AND_CLEAR = "\u001b[1A\u001b[2K";

    private final Terminal terminal;
    private final Map<String, String> running = new LinkedHashMap<>();
    private int told;
    private long ended;
    private int drawn;
    private long lastDrawn;
    private long lastSummary = System.currentTimeMillis();

    public TextProgress(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void started(long run, boolean resumed) {
        terminal.err().println(Texts.get(resumed ? "run.resumed" : "run.started", run));
    }

    @Override
    public void task(TaskEvent event) {
        if (!event.task()) {
            return;
        }
        if (event.state() == TaskState.RUNNING || event.state() == TaskState.WAITING) {
            running.put(event.path(), event.state() == TaskState.WAITING ? Texts.state(event.state()) : "");
        } else {
            running.remove(event.path());
            ended++;
            tell(event);
        }
        draw(false);
    }

    private void tell(TaskEvent event) {
        if (told < TOLD || event.state() == TaskState.FAILED) {
            told++;
            erase();
            terminal.err().println(line(event));
            if (told == TOLD) {
                terminal.err().println(Texts.get("run.more"));
            }
        } else if (!terminal.live() && System.currentTimeMillis() - lastSummary > SUMMARY_MILLIS) {
            lastSummary = System.currentTimeMillis();
            terminal.err().println(Texts.get("run.ended", ended));
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
        running.put(path, (fraction >= 0 ? Math.round(100 * fraction) + " %  " : "") + text);
        draw(false);
    }

    @Override
    public void problem(Problem problem) {
        erase();
        ErrorReporter.print(terminal.err(), problem);
    }

    @Override
    public void ended(RunResult result) {
        running.clear();
        draw(true);
    }

    private void draw(boolean now) {
        if (!terminal.live() || !now && System.currentTimeMillis() - lastDrawn < REDRAW_MILLIS) {
            return;
        }
        lastDrawn = System.currentTimeMillis();
        erase();
        PrintStream out = terminal.err();
        running.entrySet().stream().limit(RUNNING_SHOWN).forEach(task -> below(out,
                "  " + DisplayWidth.padRight(Texts.state(TaskState.RUNNING), 8) + "  "
                        + DisplayWidth.padRight(task.getKey(), 16) + "  " + task.getValue()));
        if (running.size() > RUNNING_SHOWN || told >= TOLD && !running.isEmpty()) {
            below(out, Texts.get("run.count", ended, running.size()));
        }
        out.flush();
    }

    private void below(PrintStream out, String line) {
        out.println(DisplayWidth.cut(line, terminal.width() - 1));
        drawn++;
    }

    private void erase() {
        if (drawn > 0) {
            terminal.err().print(UP_AND_CLEAR.repeat(drawn));
            drawn = 0;
        }
    }
}
