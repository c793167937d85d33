package org.simloom.cli.internal.study;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.simloom.base.problem.Location;
import org.simloom.base.problem.Problem;
import org.simloom.base.problem.ProblemException;
import org.simloom.base.values.Numbers;
import org.simloom.cli.internal.Terminal;
import org.simloom.cli.internal.Texts;
import org.simloom.study.Studies;
import org.simloom.study.StudyReport;
import org.simloom.study.field.FieldChoice;
import org.simloom.study.field.FieldExport;
import org.simloom.study.field.FieldPrediction;
import org.simloom.study.field.FieldPredictor;

import com.google.gson.JsonObject;

/** Predicts a field on the part at one point of a study from the result files of its samples, as a file. Nothing is run. */
final class PredictField {
    /** Quantile of the standard normal distribution for 95 % between both ends. */
    private static final double NORMAL_95 = 1.959964;

    private final FieldPredictor predictor;
    private final FieldPrediction prediction;
    private final List<String> doubts;
    private final Path file;

    private PredictField(FieldPredictor predictor, FieldPrediction prediction, List<String> doubts, Path file) {
        this.predictor = predictor;
        this.prediction = prediction;
        this.doubts = doubts;
        this.file = file;
    }

    /**
     * Predicts a field and writes it.
     *
     * @param wanted name of the field, or that of its output, a colon and it; {@code null} for the first
     */
    static PredictField write(Studies studies, StudyReport report, Map<String, String> given, String wanted, Path file) {
        FieldExport.check(file);
        double[] point = Points.read(report.definition(), given);
        FieldChoice choice = choice(studies, report, wanted);
        FieldPredictor predictor = studies.fieldPredictor(report, choice.output(), choice.field());
        FieldPrediction prediction = predictor.at(point);
        FieldExport.write(file, predictor, prediction);
        return new PredictField(predictor, prediction, predictor.doubts(point), file);
    }

    /** Tells what it is, how sure, and what it was learnt from. */
    void print(Terminal terminal) {
        String unit = predictor.choice().unit();
        terminal.out().println(Texts.get("study.field", predictor.choice().label(), Numbers.brief(low(), unit),
                Numbers.brief(high(), unit), Numbers.brief(band(), unit)));
        terminal.out().println(Texts.get("study.field.worth", predictor.samples(), predictor.all(), predictor.modes(),
                Numbers.display(Math.floor(predictor.q2() * 1e4) / 1e4, ""), Numbers.brief(predictor.rmse(), unit)));
        terminal.err().println(Texts.get("study.written", file));
    }

    /** Doubts about it, and others. */
    List<String> doubts(List<String> others) {
        return Stream.concat(others.stream(), doubts.stream()).distinct().toList();
    }

    JsonObject json() {
        JsonObject field = new JsonObject();
        field.addProperty("output", predictor.choice().output());
        field.addProperty("field", predictor.choice().field());
        field.addProperty("unit", predictor.choice().unit());
        field.addProperty("nodes", prediction.values().length);
        field.addProperty("low", low());
        field.addProperty("high", high());
        field.addProperty("band", band());
        field.addProperty("samples", predictor.samples());
        field.addProperty("modes", predictor.modes());
        field.addProperty("q2", predictor.q2());
        field.addProperty("rmse", predictor.rmse());
        field.addProperty("file", file.toAbsolutePath().toString());
        field.add("warnings", PredictPoint.texts(doubts));
        return field;
    }

    private double low() {
        return Arrays.stream(prediction.values()).min().orElse(Double.NaN);
    }

    private double high() {
        return Arrays.stream(prediction.values()).max().orElse(Double.NaN);
    }

    /** Half the band of 95 % at the node where it is widest. */
    private double band() {
        return NORMAL_95 * Arrays.stream(prediction.sd()).max().orElse(Double.NaN);
    }

    private static FieldChoice choice(Studies studies, StudyReport report, String wanted) {
        List<FieldChoice> all = studies.fields(report);
        if (all.isEmpty()) {
            throw problem(report, "study.field.none");
        }
        return wanted == null ? all.getFirst() : all.stream()
                .filter(c -> wanted.equalsIgnoreCase(c.field()) || wanted.equalsIgnoreCase(c.output() + ":" + c.field()))
                .findFirst().orElseThrow(() -> problem(report, "study.field.name", wanted,
                        String.join(", ", all.stream().map(c -> c.output() + ":" + c.field()).toList())));
    }

    private static ProblemException problem(StudyReport report, String key, Object... arguments) {
        return new ProblemException(Problem.error("cli." + key, Texts.get(key, arguments),
                Texts.get(key + ".advice", arguments), Location.file(report.definition().file())));
    }
}
