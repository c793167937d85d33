package org.simloom.bench.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.simloom.base.problem.Location;
import org.simloom.base.values.RealValue;
import org.simloom.base.values.Value;
import org.simloom.engine.Engine;
import org.simloom.engine.Resources;
import org.simloom.executor.LocalExecutor;
import org.simloom.expression.Expression;
import org.simloom.study.Sample;
import org.simloom.study.Studies;
import org.simloom.study.StudyListener;
import org.simloom.study.StudyReport;
import org.simloom.study.StudyRequest;
import org.simloom.study.StudyState;
import org.simloom.tool.Cancellation;
import org.simloom.tool.ToolCatalog;

/**
 * A study that was run, and how long it took.
 *
 * @param sampling seconds from the first sample's begin to the last one's end, all of them kept by then
 * @param outcome  seconds for what is made of the samples afterwards, surrogates above all
 * @param points   where the samples are
 */
record StudyWork(double sampling, double outcome, List<double[]> points) {
    private static final double NANOS = 1e9;
    private static final double SAME = 1e-12;

    /** Remembers when all samples had their answers. */
    private static final class Clock implements StudyListener {
        private final int count;
        private int ended;
        private long begin;
        private long end;

        Clock(int count) {
            this.count = count;
        }

        @Override
        public void planned(int total) {
            begin = System.nanoTime();
        }

        @Override
        public void sample(Sample sample) {
            if (sample.ended() && ++ended == count) {
                end = System.nanoTime();
            }
        }
    }

    /** Runs so many samples of a study of {@link StudyModel}, and makes sure of their answers. */
    static StudyWork run(Path file, int count, int cores, Map<String, String> environment) {
        ToolCatalog catalog = new ToolCatalog(List.of(), Map.of(), Map.of());
        Studies studies = new Studies(new Engine(catalog, new LocalExecutor(), environment,
                new Resources(cores, Long.MAX_VALUE, Map.of())), catalog);
        Clock clock = new Clock(count);
        StudyReport report = studies.run(new StudyRequest(file, count, Map.of(), false), clock, Cancellation.NEVER);
        long end = System.nanoTime();
        List<double[]> points = new ArrayList<>();
        for (Sample sample : report.samples()) {
            double[] x = sample.point();
            double expected = x[2] * 6000 / (x[0] * x[1] * x[1]);
            if (!(Math.abs(sample.responses()[0] - expected) <= SAME * expected)) {
                throw Texts.problem("wrong", Location.file(file), sample.toString());
            }
            points.add(x);
        }
        if (report.state() != StudyState.SUCCEEDED || points.size() != count) {
            throw Texts.problem("wrong", Location.file(file), report.state() + " " + points.size());
        }
        return new StudyWork((clock.end - clock.begin) / NANOS, (end - clock.end) / NANOS, points);
    }

    /** Evaluates the bare expression at points, one after the other. */
    static double bare(List<double[]> points) {
        Expression expression = Expression.parse(StudyModel.EXPRESSION);
        double sum = 0;
        for (double[] point : points) {
            Map<String, Value> values = new HashMap<>();
            for (int i = 0; i < point.length; i++) {
                values.put(StudyModel.VARIABLES.get(i), new RealValue(point[i], ""));
            }
            sum += ((RealValue) expression.evaluate(values)).value();
        }
        return sum;
    }
}
