package org.simloom.study.ui.internal.view;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Display;
import org.simloom.base.problem.ProblemException;
import org.simloom.engine.ProblemsException;
import org.simloom.engine.Project;
import org.simloom.runs.ui.internal.poll.StorePoll;
import org.simloom.store.StoreStamp;
import org.simloom.study.Studies;
import org.simloom.study.StudyDefinition;
import org.simloom.study.StudyReport;
import org.simloom.study.ui.internal.StudyService;
import org.simloom.study.ui.internal.Texts;

/** Looks how a study stands, whoever runs it: this window or another process. */
final class StudyPoll extends StorePoll<Shown> {
    private static final long PERIOD_MILLIS = 1_000;

    private final Consumer<Shown> shown;
    private volatile Path file;
    private Object last;

    StudyPoll(Display display, Consumer<Shown> shown) {
        super(Texts.get("poll"), display, PERIOD_MILLIS);
        this.shown = shown;
    }

    /** Looks at another study. */
    void look(Path study) {
        file = study;
        force();
    }

    @Override
    protected Shown read(boolean everything) {
        Path study = file;
        if (study == null) {
            return null;
        }
        try {
            Object now = stamp(study);
            if (!everything && now.equals(last)) {
                return null;
            }
            last = now;
            return read(study);
        } catch (ProblemException e) {
            return new Shown(study, null, null, ProblemsException.all(e));
        }
    }

    /** What was run is shown as it was run, even where the file says something else by now. */
    private static Shown read(Path study) {
        Studies studies = StudyService.get();
        StudyReport report = studies.latest(study).orElse(null);
        StudyDefinition definition = report == null ? studies.define(study) : report.definition();
        return new Shown(study, definition, report, List.of());
    }

    private static Object stamp(Path study) {
        FileTime time = null;
        try {
            time = Files.getLastModifiedTime(study);
        } catch (IOException e) {
            // a file that is gone is told by whoever reads it
        }
        return List.of(study, Objects.toString(time),
                StoreStamp.of(Project.open(study).folder()));
    }

    @Override
    protected void show(Shown read) {
        if (read.file().equals(file)) {
            shown.accept(read);
        }
    }
}
