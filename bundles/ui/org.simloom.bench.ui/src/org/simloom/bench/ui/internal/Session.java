package org.simloom.bench.ui.internal;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.simloom.bench.ui.Blocks;

/** One life of the workbench: notes when it is shown, measures in it if asked to, closes it and writes the figures. */
final class Session implements Runnable {
    private static final long LOOK_MILLIS = 5;
    private static final long REST_MILLIS = 2_000;

    private final long begin;
    private final Path output;
    private final String work;
    private final Properties figures = new Properties();

    /**
     * @param begin  when its process was started, in milliseconds since 1970
     * @param output file for the figures
     * @param work   what to measure in the window, too; {@code null} for nothing
     */
    Session(long begin, Path output, String work) {
        this.begin = begin;
        this.output = output;
        this.work = work;
    }

    void put(String name, double value) {
        figures.setProperty(name, String.format(Locale.ROOT, "%.3f", value));
    }

    /** Keeps what the UI thread did during the longest of its blocks, for whoever wants to shorten it. */
    void keep(String name, Blocks blocks) throws IOException {
        StringBuilder text = new StringBuilder();
        for (StackTraceElement[] stack : blocks.stacks()) {
            for (StackTraceElement element : stack) {
                text.append(element).append('\n');
            }
            text.append('\n');
        }
        Files.writeString(output.resolveSibling(name + ".stacks"), text);
    }

    @Override
    public void run() {
        try {
            while (!PlatformUI.isWorkbenchRunning() || PlatformUI.getWorkbench().isStarting()) {
                Thread.sleep(LOOK_MILLIS);
            }
            Display display = PlatformUI.getWorkbench().getDisplay();
            // it is shown when it is drawn and answers
            display.syncExec(Session::draw);
            put("shown", System.currentTimeMillis() - begin);
            if ("diagram".equals(work)) {
                new DiagramWork(display, this).run();
            } else if (work != null) {
                new Work(display, this).run();
            } else {
                leaveWelcome(display);
            }
        } catch (Exception e) {
            figures.setProperty("failed", String.valueOf(e));
            ILog.of(Session.class).error(String.valueOf(e.getMessage()), e);
        } finally {
            close();
        }
    }

    /** Nobody closes a window without having left its first page: the next start finds the classes of what is behind it kept. */
    private static void leaveWelcome(Display display) throws InterruptedException {
        display.syncExec(() -> {
            var intro = PlatformUI.getWorkbench().getIntroManager();
            intro.closeIntro(intro.getIntro());
            draw();
        });
        Thread.sleep(REST_MILLIS);
    }

    private static void draw() {
        IWorkbenchWindow[] windows = PlatformUI.getWorkbench().getWorkbenchWindows();
        if (windows.length == 0) {
            throw new IllegalStateException("no window");
        }
        windows[0].getShell().update();
    }

    private void close() {
        try (Writer writer = Files.newBufferedWriter(output)) {
            figures.store(writer, null);
        } catch (IOException e) {
            ILog.of(Session.class).error(String.valueOf(e.getMessage()), e);
        }
        Display display = PlatformUI.getWorkbench().getDisplay();
        display.asyncExec(() -> {
            PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().closeAllEditors(false);
            PlatformUI.getWorkbench().close();
        });
    }
}
