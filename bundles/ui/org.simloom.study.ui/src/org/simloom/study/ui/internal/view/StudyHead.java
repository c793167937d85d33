package org.simloom.study.ui.internal.view;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.simloom.base.problem.Problem;
import org.simloom.base.values.Numbers;
import org.simloom.study.Goal;
import org.simloom.study.Sample;
import org.simloom.study.SampleState;
import org.simloom.study.StudyReport;
import org.simloom.study.StudyState;
import org.simloom.study.ui.internal.Texts;

/** The name of a study, how it stands, how far it is and what its best sample is. */
final class StudyHead {

    private final Composite area;
    private final Label name;
    private final Label state;
    private final Label best;
    private final ProgressBar progress;

    StudyHead(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(6, 4).spacing(12, 2).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        name = new Label(area, SWT.NONE);
        name.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        state = new Label(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(state);
        progress = new ProgressBar(area, SWT.HORIZONTAL | SWT.INDETERMINATE);
        GridDataFactory.fillDefaults().hint(160, SWT.DEFAULT).align(SWT.END, SWT.CENTER).applyTo(progress);
        best = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).applyTo(best);
        show(null);
    }

    /**
     * @param shown {@code null} where no study is chosen
     */
    void show(Shown shown) {
        name.setText(shown == null ? Texts.get("head.none") : escaped(shown.definition() == null
                ? shown.file().getFileName().toString() : shown.definition().name()));
        StudyReport report = shown == null ? null : shown.report();
        state.setText(report == null ? shown == null || !shown.problems().isEmpty() ? "" : Texts.get("head.never") : status(report));
        boolean running = report != null && report.state() == StudyState.RUNNING;
        progress.setVisible(running);
        say(shown == null ? Texts.get("head.hint") : lines(shown));
    }

    /** A study is being read, which takes its time where there is much to read. */
    void reading(String study) {
        name.setText(escaped(study));
        state.setText(Texts.get("head.reading"));
        progress.setVisible(false);
        say("");
    }

    private void say(String text) {
        best.setText(escaped(text));
        // a line that says nothing takes no room
        best.setVisible(!text.isEmpty());
        ((GridData) best.getLayoutData()).exclude = text.isEmpty();
        area.getParent().layout(true, true);
    }

    private static String lines(Shown shown) {
        if (!shown.problems().isEmpty()) {
            return shown.problems().stream().map(Problem::toString).collect(Collectors.joining("\n"));
        }
        StudyReport report = shown.report();
        if (report == null || report.outcome() == null || report.outcome().best().size() != 1) {
            return "";
        }
        Sample sample = report.sample(report.outcome().best().get(0)).orElseThrow();
        List<Goal> goals = report.definition().goals();
        StringBuilder text = new StringBuilder(Texts.get("head.best", sample.index()));
        for (int i = 0; i < report.definition().space().size(); i++) {
            text.append(i == 0 ? " " : ", ").append(report.definition().labels().get(i)).append(" = ").append(
                    Numbers.brief(sample.point()[i], report.definition().space().dimensions().get(i).unit()));
        }
        for (int i = 0; i < goals.size(); i++) {
            text.append(i == 0 ? " → " : ", ").append(goals.get(i).label()).append(" = ")
                    .append(Numbers.brief(sample.responses()[i], goals.get(i).unit()));
        }
        return text.toString();
    }

    private static String status(StudyReport report) {
        long ended = report.samples().stream().filter(Sample::ended).count();
        long failed = report.samples().stream().filter(sample -> sample.state() == SampleState.FAILED).count();
        long suspicious = report.samples().stream().filter(Sample::suspicious).count();
        int all = report.samples().size();
        // how many there will be is the method's to know: samples are recorded as they are asked for
        String text = report.state() != StudyState.RUNNING ? Texts.get("head.status", Texts.get("state." + report.state()), ended, all)
                : all == 0 ? Texts.get("head.beginning") : Texts.get("head.running", ended);
        text += failed > 0 ? Texts.get("head.failed", failed) : "";
        return suspicious > 0 ? text + Texts.get("head.suspicious", suspicious) : text;
    }

    private static String escaped(String text) {
        return text.replace("&", "&&");
    }
}
