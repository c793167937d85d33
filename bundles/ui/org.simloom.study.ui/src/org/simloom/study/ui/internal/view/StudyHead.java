package org.simloom.study.ui.internal.view;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
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
    private static final MathContext FOUR_DIGITS = new MathContext(4);

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
        progress = new ProgressBar(area, SWT.HORIZONTAL | SWT.SMOOTH);
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
        if (running) {
            progress.setMaximum(Math.max(1, report.samples().size()));
            progress.setSelection((int) report.samples().stream().filter(Sample::ended).count());
        }
        best.setText(escaped(shown == null ? Texts.get("head.hint") : lines(shown)));
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
                    shown(sample.point()[i], report.definition().space().dimensions().get(i).unit()));
        }
        for (int i = 0; i < goals.size(); i++) {
            text.append(i == 0 ? " → " : ", ").append(goals.get(i).label()).append(" = ")
                    .append(shown(sample.responses()[i], goals.get(i).unit()));
        }
        return text.toString();
    }

    /** In a sentence four digits tell enough; the table has more. */
    private static String shown(double value, String unit) {
        boolean small = Double.isFinite(value) && Math.abs(value) < 10_000;
        return Numbers.display(small ? new BigDecimal(value).round(FOUR_DIGITS).doubleValue() : value, unit);
    }

    private static String status(StudyReport report) {
        long ended = report.samples().stream().filter(Sample::ended).count();
        long failed = report.samples().stream().filter(sample -> sample.state() == SampleState.FAILED).count();
        long suspicious = report.samples().stream().filter(Sample::suspicious).count();
        String text = Texts.get("head.status", Texts.get("state." + report.state()), ended, report.samples().size());
        text += failed > 0 ? Texts.get("head.failed", failed) : "";
        return suspicious > 0 ? text + Texts.get("head.suspicious", suspicious) : text;
    }

    private static String escaped(String text) {
        return text.replace("&", "&&");
    }
}
