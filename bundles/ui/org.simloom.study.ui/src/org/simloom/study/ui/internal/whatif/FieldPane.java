package org.simloom.study.ui.internal.whatif;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.simloom.study.field.FieldChoice;
import org.simloom.study.field.FieldPrediction;
import org.simloom.study.field.FieldPredictor;
import org.simloom.study.ui.internal.Texts;
import org.simloom.study.ui.internal.figure.FigureBrowser;

/** A predicted field on the part, and which one. */
final class FieldPane {
    /** Milliseconds between pictures: as many as the eye follows, however fast a slider moves. */
    private static final int PAUSE = 30;

    private final Composite area;
    private final Combo combo;
    private final Label words;
    private final FigureBrowser browser;
    private List<FieldChoice> choices = List.of();
    private FieldPredictor predictor;
    private double[] point;
    private FieldPrediction drawn;
    private boolean waiting;

    /**
     * @param wanted is told the field that a person chooses
     */
    FieldPane(Composite parent, Consumer<FieldChoice> wanted) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(6, 6).applyTo(area);
        new Label(area, SWT.NONE).setText(Texts.get("field.choice"));
        combo = new Combo(area, SWT.READ_ONLY);
        GridDataFactory.swtDefaults().applyTo(combo);
        combo.addListener(SWT.Selection, event -> wanted.accept(choices.get(combo.getSelectionIndex())));
        words = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(100, SWT.DEFAULT).applyTo(words);
        browser = new FigureBrowser(area);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(browser.control());
    }

    Control control() {
        return area;
    }

    FigureBrowser browser() {
        return browser;
    }

    /** Offers fields; the one that is learnt next is chosen. */
    void offer(List<FieldChoice> fields, FieldChoice chosen) {
        if (!fields.equals(choices)) {
            choices = List.copyOf(fields);
            boolean several = fields.stream().map(FieldChoice::output).distinct().count() > 1;
            combo.setItems(fields.stream().map(f -> several ? Texts.get("field.of", f.label(), f.output()) : f.label())
                    .toArray(String[]::new));
            combo.requestLayout();
        }
        combo.select(choices.indexOf(chosen));
        say(Texts.get("field.learning"));
    }

    /** Shows a field that was learnt. */
    void show(FieldPredictor learnt) {
        predictor = learnt;
        drawn = null;
        draw();
    }

    /** Says why there is none. */
    void fail(String why) {
        predictor = null;
        drawn = null;
        browser.run("simloomFigures.clear('figure');");
        say(why);
    }

    /** Goes to a point; pictures in between are left out. */
    void at(double[] now) {
        point = now.clone();
        if (predictor != null && !waiting) {
            waiting = true;
            area.getDisplay().timerExec(PAUSE, () -> {
                waiting = false;
                if (!area.isDisposed()) {
                    draw();
                }
            });
        }
    }

    private void draw() {
        if (predictor == null || point == null) {
            return;
        }
        FieldPrediction now = predictor.at(point);
        StringBuilder sheet = new StringBuilder("simloomField = Object.assign(window.simloomField || {}, {");
        // the page looks whether the part is the same; what does not change is not sent
        if (drawn == null || drawn.points() != now.points()) {
            sheet.append("points:").append(Script.numbers(now.points())).append(',');
        }
        if (drawn == null) {
            FieldChoice choice = predictor.choice();
            double[] range = predictor.range();
            sheet.append("triangles:").append(Arrays.toString(now.triangles())).append(",low:").append(low(range))
                    .append(",high:").append(range[1]).append(",unit:").append(Script.text(choice.unit())).append(",label:")
                    .append(Script.text(choice.label())).append(",language:")
                    .append(Script.text(Locale.getDefault().getLanguage())).append(',');
        }
        sheet.append("values:").append(Script.numbers(now.values())).append("}); simloomFigures.field('figure', simloomField);");
        browser.run(sheet.toString());
        drawn = now;
        say(worth(now));
    }

    /** What is as good as nothing is 0 in the legend. */
    private static double low(double[] range) {
        return range[0] > 0 && range[0] < 1e-3 * range[1] ? 0 : range[0];
    }

    private String worth(FieldPrediction now) {
        double most = Arrays.stream(now.sd()).max().orElse(0);
        String band = Texts.get("field.band", Script.round(1.96 * most), predictor.choice().unit()).strip();
        String worth = Texts.get("field.worth", predictor.samples(), predictor.all(), predictor.modes(),
                Script.quality(predictor.q2()), Script.round(predictor.rmse()) + " " + predictor.choice().unit(), band);
        return now.inside() ? worth : Texts.get("field.outside") + " " + worth;
    }

    private void say(String text) {
        if (!words.getText().equals(text)) {
            words.setText(text);
            words.setToolTipText(text);
            words.requestLayout();
        }
    }
}
