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
import org.simloom.study.ui.internal.Texts;
import org.simloom.study.ui.internal.whatif.WhatIfPane;
import org.simloom.workbench.SimloomServices;

/** Learns the field that is shown on the part, in the background. What was asked for before and comes late is dropped. */
final class FieldLearner {
    private final WhatIfPane pane;
    private final Display display;
    private StudyReport report;
    private FieldChoice chosen;
    private List<FieldChoice> fields = List.of();
    private int asked;

    FieldLearner(WhatIfPane pane) {
        this.pane = pane;
        this.display = pane.control().getDisplay();
    }

    /** Nothing was run. */
    void none() {
        asked++;
        fields = List.of();
        pane.fields(fields, null);
    }

    /** Learns from the samples there are: the field that was chosen last, or the first. */
    void learn(StudyReport from) {
        report = from;
        start(null);
    }

    /** Shows another field. */
    void choose(FieldChoice field) {
        chosen = field;
        pane.fields(fields, field);
        start(field);
    }

    private void start(FieldChoice wanted) {
        int number = ++asked;
        StudyReport from = report;
        Job job = Job.create(Texts.get("whatIf.learning"), monitor -> {
            try {
                Studies studies = new Studies(SimloomServices.engine(), SimloomServices.catalog());
                FieldChoice field = wanted == null ? first(studies, from, number) : wanted;
                if (field != null) {
                    FieldPredictor learnt = studies.fieldPredictor(from, field.output(), field.field());
                    show(number, () -> pane.field(learnt));
                }
            } catch (ProblemException e) {
                Problem problem = e.problem();
                show(number, () -> pane.noField(Texts.get("field.failed", problem.message() + " " + problem.advice())));
            }
            return Status.OK_STATUS;
        });
        job.setPriority(Job.DECORATE);
        job.schedule();
    }

    /** Offers the fields that there are; {@code null} where there is none. */
    private FieldChoice first(Studies studies, StudyReport from, int number) {
        List<FieldChoice> all = studies.fields(from);
        FieldChoice field = all.isEmpty() ? null : all.contains(chosen) ? chosen : all.getFirst();
        show(number, () -> {
            fields = all;
            pane.fields(all, field);
        });
        return field;
    }

    private void show(int number, Runnable what) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (number == asked && !pane.control().isDisposed()) {
                    what.run();
                }
            });
        }
    }
}
