package org.simloom.study.ui.internal.whatif;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.simloom.sampling.Dimension;
import org.simloom.study.Goal;
import org.simloom.study.Prediction;
import org.simloom.study.Predictor;
import org.simloom.study.Sample;
import org.simloom.study.StudyDefinition;
import org.simloom.study.field.FieldChoice;
import org.simloom.study.field.FieldPredictor;
import org.simloom.study.ui.internal.Texts;
import org.simloom.study.ui.internal.figure.FigureBrowser;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** Sliders for the variables; what surrogates say of the responses follows at once, and a real run confirms it. */
public final class WhatIfPane {
    private static final String ELEMENT = "'figure'";

    private static final int WIDTH = 200;
    private static final int MARGIN = 8;
    private static final int[] WEIGHTS = {50, 50};

    private final Composite area;
    private final SashForm sash;
    private final Label hint;
    private final FigureBrowser browser;
    private final FieldPane field;
    private StudyDefinition definition;
    private Predictor predictor;
    private List<Sample> samples = List.of();
    private boolean confirming;
    private double[] point;

    /**
     * @param confirm is told the point at which the real chain shall run
     * @param wanted  is told the field that a person wants to see on the part
     */
    public WhatIfPane(Composite parent, Consumer<double[]> confirm, Consumer<FieldChoice> wanted) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        sash = new SashForm(area, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        browser = new FigureBrowser(sash);
        field = new FieldPane(sash, wanted);
        sash.setWeights(WEIGHTS);
        sash.setMaximizedControl(browser.control());
        hint = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).indent(MARGIN, 0).exclude(true).applyTo(hint);
        hint.setVisible(false);
        area.addListener(SWT.Resize, event -> wrap());
        browser.function("simloomInput", arguments -> move((String) arguments[0], ((Number) arguments[1]).doubleValue()));
        browser.function("simloomConfirm", arguments -> {
            if (point != null) {
                confirm.accept(point.clone());
            }
        });
    }

    /** The widget. */
    public Control control() {
        return area;
    }

    /** The page with the sliders. */
    public FigureBrowser sliders() {
        return browser;
    }

    /** The page with the part. */
    public FigureBrowser part() {
        return field.browser();
    }

    /** Offers fields beside the sliders, one of which is learnt now; where there are none, the sliders have all the room. */
    public void fields(List<FieldChoice> fields, FieldChoice learning) {
        sash.setMaximizedControl(fields.isEmpty() ? browser.control() : null);
        if (!fields.isEmpty()) {
            field.offer(fields, learning);
        }
    }

    /** Says below the sliders why no field is offered; empty where that needs no word. */
    public void hint(String why) {
        if (!hint.getText().equals(why)) {
            hint.setText(why);
            hint.setVisible(!why.isEmpty());
            ((GridData) hint.getLayoutData()).exclude = why.isEmpty();
            wrap();
        }
    }

    /** As many lines as it takes in the room there is. */
    private void wrap() {
        ((GridData) hint.getLayoutData()).widthHint = Math.max(WIDTH, area.getClientArea().width - 2 * MARGIN);
        area.layout(true, true);
    }

    /** Shows a field on the part at where the sliders stand. */
    public void field(FieldPredictor learnt) {
        field.show(learnt);
    }

    /** Says why a field cannot be predicted. */
    public void noField(String why) {
        field.fail(why);
    }

    /**
     * Shows the sliders of a study.
     *
     * @param start     where they stand at first; where they were moved already, they stay
     * @param samples   those that have succeeded, with the answers of real runs
     * @param predictor what is known of the responses; {@code null} where there are too few samples
     */
    public void show(StudyDefinition definition, double[] start, List<Sample> samples, Predictor predictor) {
        if (this.definition == null || !this.definition.file().equals(definition.file())
                || this.definition.space().size() != definition.space().size()) {
            point = start.clone();
        }
        this.definition = definition;
        this.samples = samples;
        this.predictor = predictor;
        draw();
    }

    /** Whether the real chain is running at a point: meanwhile no other can be confirmed. */
    public void confirming(boolean is) {
        confirming = is;
        if (definition != null) {
            draw();
        }
    }

    /** Moves a slider. */
    public void move(String name, double value) {
        for (int i = 0; definition != null && i < definition.space().size(); i++) {
            Dimension dimension = definition.space().dimensions().get(i);
            if (dimension.name().equals(name)) {
                point[i] = dimension.nearest(value);
                draw();
            }
        }
    }

    private void draw() {
        field.at(point);
        List<Prediction> predictions = predictor == null ? List.of() : predictor.predict(point);
        JsonObject page = new JsonObject();
        page.addProperty("language", Locale.getDefault().getLanguage());
        page.add("inputs", inputs());
        page.add("outputs", outputs(predictions));
        page.addProperty("warning", warning(predictions));
        page.addProperty("confirm", !confirming);
        browser.run("simloomFigures.whatIf(" + ELEMENT + ", " + page + ");");
    }

    private JsonArray inputs() {
        JsonArray inputs = new JsonArray();
        for (int i = 0; i < definition.space().size(); i++) {
            Dimension dimension = definition.space().dimensions().get(i);
            JsonObject input = new JsonObject();
            input.addProperty("name", dimension.name());
            input.addProperty("label", definition.labels().get(i));
            input.addProperty("unit", dimension.unit());
            input.addProperty("type", dimension.type().name().toLowerCase(Locale.ROOT));
            input.addProperty("lower", dimension.lower());
            input.addProperty("upper", dimension.upper());
            JsonArray choices = new JsonArray();
            dimension.choices().forEach(choices::add);
            input.add("choices", choices);
            input.addProperty("value", point[i]);
            inputs.add(input);
        }
        return inputs;
    }

    private String warning(List<Prediction> predictions) {
        if (confirming) {
            return Texts.get("whatIf.running");
        }
        if (predictor == null) {
            return Texts.get("whatIf.none");
        }
        return predictions.stream().filter(prediction -> prediction != null && !prediction.inside()).findFirst()
                .map(prediction -> Texts.get("whatIf.doubt", String.join(" ", prediction.doubts()))).orElse(null);
    }

    private JsonArray outputs(List<Prediction> predictions) {
        JsonArray outputs = new JsonArray();
        Known known = new Known(definition.space(), samples);
        for (int i = 0; i < definition.goals().size(); i++) {
            Goal goal = definition.goals().get(i);
            Prediction prediction = predictions.isEmpty() ? null : predictions.get(i);
            JsonObject output = new JsonObject();
            output.addProperty("name", goal.name());
            output.addProperty("label", goal.label());
            output.addProperty("unit", goal.unit());
            if (goal.isConstraint()) {
                output.addProperty("operator", goal.operator().getLiteral());
                output.addProperty("limit", goal.allowed());
            }
            output.addProperty("mean", prediction == null ? null : prediction.mean());
            if (prediction != null) {
                output.addProperty("low", prediction.low());
                output.addProperty("high", prediction.high());
            }
            // the track reaches over all samples: a band that fills it would tell nothing
            known.range(i).ifPresent(range -> {
                output.addProperty("lower", range.lower());
                output.addProperty("upper", range.upper());
            });
            known.at(point, i).ifPresent(actual -> output.addProperty("actual", actual));
            outputs.add(output);
        }
        return outputs;
    }
}
