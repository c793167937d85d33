package org.simloom.results.ui.internal.data;

import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.simloom.base.problem.ProblemException;
import org.simloom.engine.Project;
import org.simloom.results.ResultTable;
import org.simloom.results.Row;
import org.simloom.results.RowFilter;
import org.simloom.results.ui.internal.Texts;

/**
 * The results that the views of a window show together: read, filtered and sorted in the background, told in the UI
 * thread. It reads as long as one of its listeners wants it to.
 */
public final class ResultsModel {
    private static final long PERIOD_MILLIS = 1000;
    private static final Map<IWorkbenchPage, ResultsModel> MODELS = new WeakHashMap<>();

    private final Display display;
    private final Reading reading = new Reading();
    private final CopyOnWriteArrayList<Listener> listeners = new CopyOnWriteArrayList<>();
    private final AtomicReference<Snapshot> latest = new AtomicReference<>();
    private Snapshot shown = Snapshot.NOTHING;
    private volatile Wish wish = new Wish(null, "", List.of());

    /** Is told in the UI thread. */
    public interface Listener {
        /** Something else is to be shown. */
        void show(Snapshot snapshot);

        /** Whether anybody sees it. */
        boolean isActive();
    }

    private record Wish(Source source, String filter, List<SortKey> sort) {
    }

    private ResultsModel(Display display) {
        this.display = display;
    }

    /** The model of a page. UI thread only. */
    public static ResultsModel of(IWorkbenchPage page) {
        return MODELS.computeIfAbsent(page, key -> new ResultsModel(Display.getCurrent()));
    }

    public void add(Listener listener) {
        listeners.addIfAbsent(listener);
        wake();
    }

    public void remove(Listener listener) {
        listeners.remove(listener);
    }

    /** What was shown last. */
    public Snapshot shown() {
        return shown;
    }

    /** Whose results are wanted; {@code null} before anything was selected. */
    public Source source() {
        return wish.source();
    }

    /** Shows the results of something else; a filter is of one table and is forgotten. */
    public void setSource(Source source) {
        if (!source.equals(wish.source())) {
            wish = new Wish(source, "", List.of());
            wake();
        }
    }

    public String filter() {
        return wish.filter();
    }

    /** Shows only some rows; a filter that cannot be read changes nothing. */
    public void setFilter(String filter) {
        wish = new Wish(wish.source(), filter, wish.sort());
        wake();
    }

    public List<SortKey> sort() {
        return wish.sort();
    }

    public void setSort(List<SortKey> sort) {
        wish = new Wish(wish.source(), wish.filter(), List.copyOf(sort));
        wake();
    }

    /** Reads now. */
    public void wake() {
        reading.wakeUp();
        reading.schedule();
    }

    private void tell(Snapshot snapshot) {
        // of several that come while the UI is busy only the last is shown
        if (latest.getAndSet(snapshot) == null && !display.isDisposed()) {
            display.asyncExec(() -> {
                Snapshot last = latest.getAndSet(null);
                if (last != null) {
                    shown = last;
                    listeners.forEach(listener -> listener.show(last));
                }
            });
        }
    }

    /** Reads, filters and sorts. */
    private final class Reading extends Job {
        private Wish done;
        private ResultTable table;
        private RowFilter filter = RowFilter.ALL;

        Reading() {
            super(Texts.get("job"));
            setSystem(true);
            setPriority(Job.DECORATE);
        }

        @Override
        protected IStatus run(IProgressMonitor monitor) {
            Wish now = wish;
            long begin = System.nanoTime();
            if (now.source() != null) {
                read(now);
            }
            long took = (System.nanoTime() - begin) / 1_000_000;
            if (now != wish) {
                schedule();
            } else if (listeners.stream().anyMatch(Listener::isActive)) {
                schedule(Math.max(PERIOD_MILLIS, 2 * took));
            }
            return Status.OK_STATUS;
        }

        private void read(Wish now) {
            try {
                boolean other = done == null || !now.source().equals(done.source());
                if (other || now.source().workflow() == null) {
                    open(now.source(), other);
                }
                boolean changed = table.refresh();
                if (changed || !now.equals(done)) {
                    done = now;
                    tell(snapshot(now));
                }
            } catch (ProblemException e) {
                done = null;
                tell(new Snapshot(now.source(), "", List.of(), List.of(), 0, e.problem()));
            }
        }

        private void open(Source source, boolean other) {
            Project project = new Project(source.project());
            String workflow = source.workflow() != null ? source.workflow()
                    : ResultTable.workflows(project).stream().findFirst().orElse("");
            if (other || !workflow.equals(table.workflow())) {
                table = new ResultTable(project, workflow);
                done = null;
            }
        }

        private Snapshot snapshot(Wish now) {
            try {
                filter = RowFilter.parse(now.filter(), table.columns());
            } catch (ProblemException e) {
                // the field where it is typed says so; what was shown before still is
            }
            RowFilter wanted = filter;
            List<Row> rows = table.rows().stream().filter(wanted::test)
                    .sorted(SortKey.order(now.sort(), table.columns())).toList();
            return new Snapshot(new Source(now.source().project(), table.workflow()), table.label(), table.columns(), rows,
                    table.rows().size(), null);
        }
    }
}
