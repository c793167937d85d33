package org.simloom.runs.ui.internal.poll;

import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/**
 * Looks in the background for what a view shows, as long as somebody sees it: soon after something has happened, else
 * every now and then, because other processes tell nobody; and no more than a third of the time where looking takes long. The view takes
 * what was read before the next look begins, so a window that is busy is not given more than it can show.
 *
 * @param <T> what is read
 */
public abstract class StorePoll<T> extends Job {
    private static final long SOON_MILLIS = 100;
    /** A first look, or one while the machine does much else, takes long and says nothing of the next. */
    private static final long LONGEST_MILLIS = 3_000;

    private final Display display;
    private final long periodMillis;
    private final AtomicBoolean again = new AtomicBoolean();
    private volatile boolean active;
    private volatile boolean forced;
    private boolean failed;

    /**
     * @param name         what the job is called
     * @param display      in whose thread it is shown
     * @param periodMillis how often to look where nobody says that something has happened
     */
    protected StorePoll(String name, Display display, long periodMillis) {
        super(name);
        this.display = display;
        this.periodMillis = periodMillis;
        setSystem(true);
        setPriority(Job.DECORATE);
    }

    /**
     * Reads; on the job's thread.
     *
     * @param everything whether also what seems not to have changed
     * @return {@code null} where there is nothing new to show
     */
    protected abstract T read(boolean everything);

    /** Shows what was read; in the UI thread. */
    protected abstract void show(T read);

    /** Whether anybody sees it. */
    public final void setActive(boolean active) {
        this.active = active;
        if (active) {
            again.set(true);
            schedule();
        }
    }

    /** Something has happened. On any thread, as often as one likes. */
    public final void signal() {
        if (!again.getAndSet(true)) {
            wakeUp(SOON_MILLIS);
        }
    }

    /** Reads everything now, whether it has changed or not. */
    public final void force() {
        forced = true;
        again.set(true);
        wakeUp();
    }

    /** Nobody will ever look again. */
    public final void stop() {
        active = false;
        cancel();
    }

    @Override
    protected final IStatus run(IProgressMonitor monitor) {
        again.set(false);
        boolean everything = forced;
        forced = false;
        long begin = System.nanoTime();
        try {
            look(everything);
            failed = false;
        } catch (RuntimeException e) {
            if (display.isDisposed()) {
                // the window was closed meanwhile
                return Status.CANCEL_STATUS;
            }
            // the next look may fare better; a failure that comes again and again is told once
            if (!failed) {
                ILog.of(getClass()).error(String.valueOf(e.getMessage()), e);
            }
            failed = true;
            forced = true;
        }
        long took = (System.nanoTime() - begin) / 1_000_000;
        if (active && !monitor.isCanceled()) {
            schedule(Math.max(Math.min(2 * took, LONGEST_MILLIS), again.get() ? SOON_MILLIS : periodMillis));
        }
        return Status.OK_STATUS;
    }

    private void look(boolean everything) {
        T read = read(everything);
        if (read != null && !active) {
            // nobody has seen it
            forced = true;
        } else if (read != null && !display.isDisposed()) {
            // not syncExec: the platform would keep what goes wrong there to itself
            display.syncCall(() -> {
                show(read);
                return null;
            });
        }
    }
}
