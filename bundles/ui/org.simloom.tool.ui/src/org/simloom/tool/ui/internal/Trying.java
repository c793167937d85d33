package org.simloom.tool.ui.internal;

import java.lang.reflect.InvocationTargetException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.operation.IRunnableContext;
import org.simloom.base.problem.ProblemException;
import org.simloom.base.problem.Severity;
import org.simloom.tool.CancelSource;
import org.simloom.tool.authoring.Learnt;
import org.simloom.tool.authoring.TrialListener;
import org.simloom.tool.authoring.TrialSettings;

/** Makes trials in the wizard's own progress, which can be cancelled. UI thread only. */
final class Trying {
    private static final long POLL_MILLIS = 100;

    /** What is tried. */
    interface Step {
        List<Learnt> make(TrialSettings settings) throws InterruptedException;
    }

    private Trying() {
    }

    /**
     * Makes a step and waits for it.
     *
     * @return what was learnt, a problem as an error; {@code null} where the user has cancelled
     */
    static List<Learnt> run(IRunnableContext container, Duration time, OutputPane output, Step step) {
        CancelSource cancellation = new CancelSource();
        List<Learnt>[] learnt = new List[1];
        output.clear();
        try {
            container.run(true, true, monitor -> {
                monitor.beginTask(Texts.get("trying"), IProgressMonitor.UNKNOWN);
                Thread watch = Thread.ofVirtual().start(() -> watch(monitor, cancellation));
                try {
                    learnt[0] = step.make(new TrialSettings(time, listener(monitor, output), cancellation));
                } catch (ProblemException e) {
                    learnt[0] = List.of(new Learnt(Severity.ERROR, e.problem().code(), e.problem().message() + " " + e.problem().advice()));
                } catch (CancellationException e) {
                    learnt[0] = null;
                } finally {
                    watch.interrupt();
                    monitor.done();
                }
            });
        } catch (InvocationTargetException e) {
            return List.of(new Learnt(Severity.ERROR, "defect", String.valueOf(e.getCause())));
        } catch (InterruptedException e) {
            return null;
        } finally {
            output.flush();
        }
        return learnt[0];
    }

    private static void watch(IProgressMonitor monitor, CancelSource cancellation) {
        try {
            while (!monitor.isCanceled()) {
                Thread.sleep(POLL_MILLIS);
            }
            cancellation.request();
        } catch (InterruptedException e) {
            // the trials have ended
        }
    }

    private static TrialListener listener(IProgressMonitor monitor, OutputPane output) {
        return new TrialListener() {
            @Override
            public void trial(String what) {
                monitor.subTask(what);
                output.add("── " + what);
            }

            @Override
            public void line(String text) {
                output.add(text);
            }
        };
    }
}
