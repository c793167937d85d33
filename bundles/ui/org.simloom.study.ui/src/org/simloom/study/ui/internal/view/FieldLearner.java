package org.simloom.study.ui.internal.view;

import java.util.List;

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.simloom.base.problem.Problem;
import org.simloom.base.problem.ProblemException;
import org.simloom.study.Studies;
import org.simloom.study.StudyReport;
import org.simloom.study.field.FieldChoice;
import org.simloom.study.field.FieldPredictor;
import org.simloom.study.ui.internal.StudyService;
import org.simloom.study.ui.internal.Texts;
import org.simloom.study.ui.internal.whatif.WhatIfPane;

/** Learns the field that is shown on the part, in the background. What was asked for before and comes late is dropped. */
final class FieldLearner {
    private final WhatIfPane pane;
    private final Display display;
    private StudyReport report;
    private FieldChoice chosen;
    private List<FieldChoice> fields = List.of();
    private int asked;
    private boolean busy;
    private boolean again;

    FieldLearner(WhatIfPane pane) {
        this.pane = pane;
        this.display = pane.control().getDisplay();
    }

    /** There is nothing to learn from. */
    void none() {
        asked++;
        again = false;
        fields = List.of();
        pane.fields(fields, null);
        pane.hint("");
    }

    /** Learns from the samples there are: the field that was chosen last, or the first. */
    void learn(StudyReport from) {
        report = from;
        start();
    }

    /** Shows another field. */
    void choose(FieldChoice field) {
        chosen = field;
        pane.fields(fields, field);
        start();
    }

    /** While a study runs, samples come faster than their fields are read: one at a time, then the newest. */
    private void start() {
        int number = ++asked;
        again = busy;
        if (busy) {
            return;
        }
        busy = true;
        StudyReport from = report;
        FieldChoice wanted = chosen;
        Job job = Job.create(Texts.get("whatIf.learning"), monitor -> {
            try {
                learn(StudyService.get(), from, wanted, number);
            } catch (ProblemException e) {
                Problem problem = e.problem();
                show(number, () -> pane.noField(Texts.get("field.failed", problem.message() + " " + problem.advice())));
            } finally {
                later(this::ended);
            }
            return Status.OK_STATUS;
        });
        job.setPriority(Job.DECORATE);
        job.schedule();
    }

    private void ended() {
        busy = false;
        if (again) {
            start();
        }
    }

    private void learn(Studies studies, StudyReport from, FieldChoice wanted, int number) {
        List<FieldChoice> all = studies.fields(from);
        FieldChoice field = all.isEmpty() ? null : all.contains(wanted) ? wanted : all.getFirst();
        String hint = all.isEmpty() ? studies.fieldHint(from).map(why -> why.message() + " " + why.advice()).orElse("") : "";
        show(number, () -> {
            fields = all;
            pane.fields(all, field);
            pane.hint(hint);
        });
        if (field != null) {
            FieldPredictor learnt = studies.fieldPredictor(from, field.output(), field.field());
            show(number, () -> pane.field(learnt));
        }
    }

    private void show(int number, Runnable what) {
        later(() -> {
            if (number == asked) {
                what.run();
            }
        });
    }

    private void later(Runnable what) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (!pane.control().isDisposed()) {
                    what.run();
                }
            });
        }
    }
}
