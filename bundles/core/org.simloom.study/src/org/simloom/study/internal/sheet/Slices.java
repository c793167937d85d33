package org.simloom.study.internal.sheet;

import java.util.Comparator;
import java.util.List;

import org.simloom.sampling.Dimension;
import org.simloom.sampling.VariableType;
import org.simloom.study.Prediction;
import org.simloom.study.Sample;
import org.simloom.study.SampleState;
import org.simloom.study.StudyReport;
import org.simloom.study.internal.surrogate.SurrogatePredictor;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** Lines and surfaces through what surrogates predict, all other variables held at the best sample or in the middle. */
final class Slices {
    private static final int LINE = 41;
    private static final int GRID = 21;
    private static final int MOST_SURFACES = 10;

    private final StudyReport report;
    private final SurrogatePredictor predictor;
    private final List<Dimension> dimensions;
    private final double[] middle;
    private final double[] centre;

    Slices(StudyReport report, SurrogatePredictor predictor) {
        this.report = report;
        this.predictor = predictor;
        this.dimensions = report.definition().space().dimensions();
        this.middle = middle();
        this.centre = centre();
    }

    private double[] centre() {
        List<Integer> best = report.outcome() == null ? List.of() : report.outcome().best();
        return report.samples().stream().filter(s -> s.state() == SampleState.SUCCEEDED)
                .min(Comparator.comparingDouble((Sample s) -> best.contains(s.index()) ? -1 : distance(s.point())))
                .map(s -> best.isEmpty() ? middle : s.point()).orElse(middle);
    }

    private double distance(double[] point) {
        double sum = 0;
        for (int i = 0; i < point.length; i++) {
            sum += Math.abs(point[i] - middle[i]);
        }
        return sum;
    }

    private double[] middle() {
        double[] middle = new double[dimensions.size()];
        for (int i = 0; i < middle.length; i++) {
            middle[i] = dimensions.get(i).nearest((predictor.lower(i) + predictor.upper(i)) / 2);
        }
        return middle;
    }

    private boolean varies(int variable) {
        return dimensions.get(variable).type() != VariableType.CHOICE && predictor.lower(variable) < predictor.upper(variable);
    }

    private double at(int variable, int step, int steps) {
        return predictor.lower(variable) + (predictor.upper(variable) - predictor.lower(variable)) * step / (steps - 1);
    }

    JsonArray lines() {
        JsonArray all = new JsonArray();
        for (int r = 0; r < report.definition().goals().size(); r++) {
            for (int v = 0; v < dimensions.size(); v++) {
                if (varies(v) && predictor.predicts(r)) {
                    all.add(line(r, v));
                }
            }
        }
        return all;
    }

    private JsonObject line(int response, int variable) {
        JsonObject line = head(response);
        line.addProperty("variable", dimensions.get(variable).name());
        line.add("at", place());
        JsonArray[] columns = {new JsonArray(), new JsonArray(), new JsonArray(), new JsonArray()};
        double[] point = centre.clone();
        for (int i = 0; i < LINE; i++) {
            point[variable] = at(variable, i, LINE);
            Prediction prediction = predictor.predict(response, point);
            double[] values = {point[variable], prediction.mean(), prediction.low(), prediction.high()};
            for (int k = 0; k < columns.length; k++) {
                columns[k].add(SheetWriter.number(values[k]));
            }
        }
        line.add("x", columns[0]);
        line.add("mean", columns[1]);
        line.add("low", columns[2]);
        line.add("high", columns[3]);
        return line;
    }

    JsonArray surfaces() {
        JsonArray all = new JsonArray();
        for (int r = 0; r < report.definition().goals().size(); r++) {
            int made = 0;
            for (int first = 0; first < dimensions.size(); first++) {
                for (int second = first + 1; second < dimensions.size(); second++) {
                    if (varies(first) && varies(second) && made < MOST_SURFACES && predictor.predicts(r)) {
                        all.add(surface(r, first, second));
                        made++;
                    }
                }
            }
        }
        return all;
    }

    private JsonObject surface(int response, int first, int second) {
        JsonObject surface = head(response);
        surface.addProperty("first", dimensions.get(first).name());
        surface.addProperty("second", dimensions.get(second).name());
        surface.add("at", place());
        JsonArray x = new JsonArray();
        JsonArray y = new JsonArray();
        JsonArray means = new JsonArray();
        JsonArray deviations = new JsonArray();
        double[] point = centre.clone();
        for (int j = 0; j < GRID; j++) {
            x.add(at(first, j, GRID));
            y.add(at(second, j, GRID));
            JsonArray mean = new JsonArray();
            JsonArray deviation = new JsonArray();
            point[second] = at(second, j, GRID);
            for (int i = 0; i < GRID; i++) {
                point[first] = at(first, i, GRID);
                Prediction prediction = predictor.predict(response, point);
                mean.add(SheetWriter.number(prediction.mean()));
                deviation.add(SheetWriter.number((prediction.high() - prediction.mean()) / SurrogatePredictor.NORMAL_95));
            }
            means.add(mean);
            deviations.add(deviation);
        }
        surface.add("x", x);
        surface.add("y", y);
        surface.add("mean", means);
        surface.add("sd", deviations);
        return surface;
    }

    private JsonObject head(int response) {
        JsonObject head = new JsonObject();
        head.addProperty("response", report.definition().goals().get(response).name());
        return head;
    }

    private JsonObject place() {
        JsonObject place = new JsonObject();
        for (int i = 0; i < centre.length; i++) {
            place.add(dimensions.get(i).name(), SheetWriter.number(centre[i]));
        }
        return place;
    }
}
