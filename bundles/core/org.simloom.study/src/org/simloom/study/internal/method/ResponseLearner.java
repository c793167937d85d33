package org.simloom.study.internal.method;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;

import org.simloom.reliability.learning.LearntResponse;
import org.simloom.reliability.learning.ResponseLearning;
import org.simloom.reliability.learning.ResponseResult;
import org.simloom.reliability.learning.ResponseSettings;
import org.simloom.sampling.Answer;
import org.simloom.sampling.Evaluator;
import org.simloom.study.Sample;
import org.simloom.study.internal.field.FieldCoefficients;
import org.simloom.study.internal.outcome.TableBuilder;

/** Learns whole responses and, if wanted, a field on the part. */
final class ResponseLearner {
    private final MethodContext context;

    ResponseLearner(MethodContext context) {
        this.context = context;
    }

    Findings run() {
        Settings s = context.settings();
        ResponseSettings settings = new ResponseSettings(s.count("initial"), s.count("batch"), s.count("iterations"),
                s.number("quality"), context.definition().seed());
        List<String> names = new ArrayList<>(context.names());
        Evaluator evaluator = context.evaluator();
        if (s.flag("field")) {
            List<double[]> points = ResponseLearning.initial(context.space(), settings);
            evaluator.evaluate(points);
            // those of earlier samples only, so that a study that was stopped goes on with the same modes
            FieldCoefficients field = new FieldCoefficients(context.definition(), at(points, context.answered().get()));
            names.addAll(field.names());
            evaluator = withField(field);
        }
        ResponseResult result = ResponseLearning.run(context.space(), names, evaluator, settings);
        TableBuilder table = new TableBuilder("learning").texts("response").numbers("q2", "rmse", "n").texts("reached");
        for (LearntResponse response : result.responses()) {
            table.row(response.response(), response.quality(), response.rmse(), response.samples(), response.reached());
        }
        return new Findings(List.of(table.table()), result.notes());
    }

    private static List<Sample> at(List<double[]> points, List<Sample> samples) {
        return samples.stream().filter(s -> points.stream().anyMatch(point -> Arrays.equals(point, s.point())))
                .sorted(Comparator.comparingInt(Sample::index)).toList();
    }

    /** Answers with the responses and how much of each mode is in the field; where there is no field, the run counts as failed. */
    private Evaluator withField(FieldCoefficients field) {
        return new Evaluator() {
            @Override
            public List<Answer> evaluate(List<double[]> points) {
                List<Answer> answers = context.evaluator().evaluate(points);
                List<Sample> samples = at(points, context.answered().get());
                Map<Integer, double[]> modes = field.of(samples);
                List<Answer> all = new ArrayList<>();
                for (int i = 0; i < points.size(); i++) {
                    double[] point = points.get(i);
                    Answer answer = answers.get(i);
                    all.add(samples.stream().filter(s -> Arrays.equals(s.point(), point) && modes.containsKey(s.index()))
                            .findFirst().filter(sample -> !answer.failed())
                            .map(sample -> Answer.of(DoubleStream.concat(Arrays.stream(answer.values()),
                                    Arrays.stream(modes.get(sample.index()))).toArray()))
                            .orElseGet(() -> Answer.failure(context.names().size() + field.names().size())));
                }
                return all;
            }

            @Override
            public int remaining() {
                return context.evaluator().remaining();
            }
        };
    }
}
