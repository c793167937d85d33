package org.simloom.runs.ui.internal.view;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.widgets.Display;
import org.simloom.base.problem.Problem;
import org.simloom.runs.ui.RunReference;
import org.simloom.runs.ui.internal.Texts;
import org.simloom.runs.ui.internal.poll.StorePoll;

/** Reads runs, and finds out what has changed since they were last shown. */
final class RunsPoll extends StorePoll<RunsPoll.News> {
    private static final long PERIOD_MILLIS = 1000;

    private final RunsReader reader = new RunsReader();
    private final Set<RunReference> wanted = ConcurrentHashMap.newKeySet();
    private final Consumer<News> show;
    private List<RunNode> shown = List.of();
    private volatile Path only;

    /** What was read, and what of it is new. */
    record News(List<RunNode> runs, Changes changes, List<Problem> problems) {
    }

    /**
     * @param show takes what was read, in the UI thread
     */
    RunsPoll(Display display, Consumer<News> show) {
        super(Texts.get("view.reading"), display, PERIOD_MILLIS);
        this.show = show;
    }

    /** Reads one project only, or all ({@code null}). */
    void setOnly(Path project) {
        only = project;
        signal();
    }

    /** The tasks of this run are shown. */
    void want(RunReference run) {
        if (wanted.add(run.whole())) {
            signal();
        }
    }

    @Override
    protected News read(boolean everything) {
        if (everything) {
            reader.forget();
        }
        RunsReader.Snapshot snapshot = reader.read(folders(), wanted);
        return new News(snapshot.runs(), Changes.between(shown, snapshot.runs()), snapshot.problems());
    }

    @Override
    protected void show(News news) {
        show.accept(news);
        shown = news.runs();
    }

    private List<Path> folders() {
        List<Path> folders = new ArrayList<>();
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            if (project.isOpen() && project.getLocation() != null) {
                Path folder = project.getLocation().toPath();
                if (only == null || only.equals(folder)) {
                    folders.add(folder);
                }
            }
        }
        return folders;
    }
}
