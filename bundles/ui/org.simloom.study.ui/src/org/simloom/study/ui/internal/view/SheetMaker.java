package org.simloom.study.ui.internal.view;

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.simloom.base.problem.ProblemException;
import org.simloom.study.StudyReport;
import org.simloom.study.ui.internal.StudyService;
import org.simloom.study.ui.internal.Texts;
import org.simloom.study.ui.internal.figure.FiguresPane;

/** Keeps the figures fed: what they are drawn from takes surrogates, which are learnt in the background, and only for who looks. */
final class SheetMaker {
    private final FiguresPane pane;
    private StudyReport latest;
    private StudyReport made;
    private boolean seen;
    private boolean making;

    SheetMaker(FiguresPane pane) {
        this.pane = pane;
    }

    /** Whether the figures are in front. */
    void seen(boolean is) {
        seen = is;
        pane.seen(is);
        make();
    }

    /** @param report {@code null} where a study was never run */
    void show(StudyReport report) {
        if (report == null || latest == null || report.study() != latest.study() || !report.definition().file().equals(latest.definition().file())) {
            // figures of another study are not those of this one while it is waited for
            pane.show(null);
            made = null;
        }
        latest = report;
        make();
    }

    private void make() {
        if (!seen || making || latest == null || latest == made) {
            return;
        }
        StudyReport report = latest;
        making = true;
        pane.busy(true);
        Job job = Job.create(Texts.get("figures.making"), monitor -> {
            String sheet = null;
            try {
                sheet = StudyService.get().sheet(report);
            } catch (ProblemException e) {
                return Status.warning(e.problem().toString());
            } finally {
                String done = sheet;
                if (!pane.control().isDisposed()) {
                    pane.control().getDisplay().asyncExec(() -> made(report, done));
                }
            }
            return Status.OK_STATUS;
        });
        job.setPriority(Job.DECORATE);
        job.schedule();
    }

    private void made(StudyReport report, String sheet) {
        making = false;
        if (pane.control().isDisposed()) {
            return;
        }
        pane.busy(false);
        if (latest != null && report.study() == latest.study()) {
            made = report;
            pane.show(sheet);
        }
        make();
    }
}
