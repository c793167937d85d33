package org.simloom.cli.internal.study;

import java.util.List;
import java.util.Map;

import org.simloom.base.problem.Location;
import org.simloom.base.problem.Problem;
import org.simloom.base.problem.ProblemException;
import org.simloom.base.values.Numbers;
import org.simloom.cli.internal.Terminal;
import org.simloom.cli.internal.Texts;
import org.simloom.cli.internal.error.ErrorReporter;
import org.simloom.cli.internal.output.Json;
import org.simloom.cli.internal.output.Table;
import org.simloom.study.Goal;
import org.simloom.study.Prediction;
import org.simloom.study.Predictor;
import org.simloom.study.Studies;
import org.simloom.study.StudyReport;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** Predicts the responses of a study at one point from its samples. Nothing is run. */
final class PredictPoint {
    private final Terminal terminal;
    private final Studies studies;
    private final boolean json;

    PredictPoint(Terminal terminal, Studies studies, boolean json) {
        this.terminal = terminal;
        this.studies = studies;
        this.json = json;
    }

    /**
     * Tells what is predicted.
     *
     * @param field that was predicted there too; {@code null} for none
     */
    void tell(StudyReport report, Map<String, String> given, PredictField field) {
        double[] point = Points.read(report.definition(), given);
        Predictor predictor = studies.predictor(report).orElseThrow(() -> problem(report, "study.unknown"));
        List<Prediction> predictions = predictor.predict(point);
        List<String> warnings = predictor.doubts(point);
        if (json) {
            JsonObject document = json(report, predictions, warnings);
            if (field != null) {
                document.add("field", field.json());
            }
            Json.print(terminal.out(), document);
            return;
        }
        Table table = new Table(Texts.get("study.response"), ">" + Texts.get("study.mean"), ">" + Texts.get("study.low"),
                ">" + Texts.get("study.high"));
        for (int i = 0; i < predictions.size(); i++) {
            Goal goal = report.definition().goals().get(i);
            Prediction one = predictions.get(i);
            if (one == null) {
                table.row(goal.label(), "-", "-", "-");
            } else {
                table.row(goal.label(), Numbers.brief(one.mean(), goal.unit()), Numbers.brief(one.low(), goal.unit()),
                        Numbers.brief(one.high(), goal.unit()));
            }
        }
        table.print(terminal.out());
        if (field != null) {
            field.print(terminal);
            warnings = field.doubts(warnings);
        }
        if (!warnings.isEmpty()) {
            terminal.err().println(ErrorReporter.line(Problem.warning("cli.study.guess",
                    Texts.get("study.guess", String.join(" ", warnings)), Texts.get("study.guess.advice"),
                    Location.file(report.definition().file()))));
        }
    }

    private static JsonObject json(StudyReport report, List<Prediction> predictions, List<String> warnings) {
        JsonArray responses = new JsonArray();
        for (int i = 0; i < predictions.size(); i++) {
            if (predictions.get(i) != null) {
                JsonObject one = new JsonObject();
                one.addProperty("name", report.definition().goals().get(i).name());
                one.addProperty("unit", report.definition().goals().get(i).unit());
                one.addProperty("mean", predictions.get(i).mean());
                one.addProperty("low", predictions.get(i).low());
                one.addProperty("high", predictions.get(i).high());
                responses.add(one);
            }
        }
        JsonObject document = new JsonObject();
        document.addProperty("study", report.study());
        document.add("responses", responses);
        document.add("warnings", texts(warnings));
        return document;
    }

    static JsonArray texts(List<String> texts) {
        JsonArray array = new JsonArray();
        texts.forEach(array::add);
        return array;
    }

    private static ProblemException problem(StudyReport report, String key) {
        return new ProblemException(Problem.error("cli." + key, Texts.get(key, report.definition().name()),
                Texts.get(key + ".advice"), Location.file(report.definition().file())));
    }
}
