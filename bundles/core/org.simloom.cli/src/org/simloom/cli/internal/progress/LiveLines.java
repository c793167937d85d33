package org.simloom.cli.internal.progress;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;

import org.simloom.base.l10n.Times;
import org.simloom.cli.internal.Terminal;
import org.simloom.cli.internal.Texts;
import org.simloom.cli.internal.output.DisplayWidth;
import org.simloom.store.TaskState;

/**
 * The last lines on a terminal: what is running now, for how long, and what it says of itself. Drawn anew by a
 * thread of their own, for many a tool is silent until its end. Nothing is drawn where there is no terminal.
 */
public final class LiveLines {
    private static final int SHOWN = 4;
    private static final long REDRAW_MILLIS = 200;
    private static final String UP_AND_CLEAR = "\u001b[1A\u001b[2K";

    private record Line(TaskState state, long since, String text) {
    }

    private final Terminal terminal;
    private final Map<String, Line> running = new LinkedHashMap<>();
    private String sum = "";
    private int drawn;
    private boolean changed;
    private Thread redraw;

    public LiveLines(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Begins to draw. */
    public synchronized void start() {
        if (terminal.live()) {
            redraw = Thread.ofPlatform().daemon().name("live lines").start(this::redraw);
        }
    }

    private void redraw() {
        try {
            while (true) {
                Thread.sleep(REDRAW_MILLIS);
                synchronized (this) {
                    if (changed || !running.isEmpty()) {
                        draw();
                    }
                }
            }
        } catch (InterruptedException e) {
            // stopped
        }
    }

    /** A task has come to a state that is not its last. */
    public synchronized void state(String path, TaskState state) {
        Line line = running.get(path);
        running.put(path, new Line(state, line != null && line.state == state ? line.since : now(), ""));
        changed = true;
    }

    /** A running task tells how far it is. */
    public synchronized void progress(String path, String text) {
        Line line = running.get(path);
        running.put(path, new Line(TaskState.RUNNING, line == null ? now() : line.since, text));
        changed = true;
    }

    /** A task has ended. */
    public synchronized void ended(String path) {
        running.remove(path);
        changed = true;
    }

    /** The line below the tasks; empty for none. */
    public synchronized void sum(String text) {
        sum = text;
    }

    /** How many tasks are running or waiting. */
    public synchronized int count() {
        return running.size();
    }

    /** Prints a line that stays, above those that do not. */
    public synchronized void above(String line) {
        erase();
        terminal.err().println(line);
    }

    /** Takes the lines away for good. */
    public synchronized void stop() {
        if (redraw != null) {
            redraw.interrupt();
        }
        running.clear();
        erase();
    }

    private void draw() {
        erase();
        changed = false;
        running.entrySet().stream().limit(SHOWN).forEach(task -> below("  "
                + DisplayWidth.padRight(Texts.state(task.getValue().state), 8) + "  "
                + DisplayWidth.padRight(task.getKey(), 16) + "  "
                + DisplayWidth.padLeft(Times.span(1000 * ((now() - task.getValue().since) / 1000)), 8) + "  "
                + task.getValue().text));
        if (!sum.isEmpty() && !running.isEmpty()) {
            below(sum);
        }
        terminal.err().flush();
    }

    private void below(String line) {
        terminal.err().println(DisplayWidth.cut(line.stripTrailing(), terminal.width() - 1));
        drawn++;
    }

    private void erase() {
        PrintStream err = terminal.err();
        if (drawn > 0) {
            err.print(UP_AND_CLEAR.repeat(drawn));
            drawn = 0;
        }
    }

    private static long now() {
        return System.currentTimeMillis();
    }
}
