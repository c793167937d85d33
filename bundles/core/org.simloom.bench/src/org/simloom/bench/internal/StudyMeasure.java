package org.simloom.bench.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.simloom.base.problem.Location;
import org.simloom.bench.BenchContext;
import org.simloom.bench.Figure;
import org.simloom.bench.Figure.Aim;
import org.simloom.bench.Measure;
import org.simloom.optimization.BayesianOptimization;
import org.simloom.optimization.BayesianSettings;
import org.simloom.optimization.benchmark.BenchmarkFunction;
import org.simloom.optimization.benchmark.OptimizerBenchmark;
import org.simloom.sampling.Space;
import org.simloom.surrogate.Samples;
import org.simloom.surrogate.Surrogate;
import org.simloom.surrogate.SurrogateKind;
import org.simloom.surrogate.Surrogates;

/**
 * What a study adds to its runs, where these cost nothing, and how many of them it needs: samples a second with everything
 * stored, beside the bare expression; a large study in little memory; a Gaussian process; Bayesian optimisation.
 */
public final class StudyMeasure implements Measure {
    private static final int SAMPLES = 10_000;
    private static final int REPETITIONS = 5;
    private static final int MANY = 100_000;
    private static final int HEAP_MEBIBYTES = 2_048;
    private static final int LEARNT = 500;
    private static final int INPUTS = 10;
    private static final int PREDICTED = 1_000_000;
    private static final int SEEDS = 5;
    private static final int MOST_RUNS = 150;
    private static final double GOAL = 0.01;
    private static final Aim RATE = new Aim(5_000, true);
    private static final Aim SECONDS = new Aim(5, false);

    private final Figures figures = new Figures(name());

    @Override
    public String name() {
        return "study";
    }

    @Override
    public List<Figure> measure(BenchContext context) throws IOException, InterruptedException {
        List<Figure> all = new ArrayList<>(overhead(context));
        all.addAll(large(context));
        all.addAll(process());
        all.add(optimization("branin", BenchmarkFunction.branin()));
        all.add(optimization("hartmann", BenchmarkFunction.hartmann6()));
        return all;
    }

    private List<Figure> overhead(BenchContext context) throws IOException, InterruptedException {
        double[] sampling = new double[REPETITIONS];
        double[] outcome = new double[REPETITIONS];
        List<double[]> points = List.of();
        for (int i = 0; i < REPETITIONS; i++) {
            // a new project each time, so that everything is computed
            Path project = Folders.fresh(context, name());
            StudyWork work = StudyWork.run(StudyModel.write(project), SAMPLES, context.cores(), context.environment());
            sampling[i] = work.sampling();
            outcome[i] = work.outcome();
            points = work.points();
            Folders.done(context, project);
        }
        List<double[]> same = points;
        double bare = SAMPLES / Timing.median(REPETITIONS, () -> {
            if (!Double.isFinite(StudyWork.bare(same))) {
                throw Texts.problem("wrong", Location.NONE, StudyModel.EXPRESSION);
            }
        });
        return List.of(figures.of("bare", bare, "1/s", null),
                figures.compared("rate", SAMPLES / Timing.median(sampling), "1/s", "bare", bare, RATE),
                figures.of("outcome", Timing.median(outcome), "s", null));
    }

    private List<Figure> large(BenchContext context) throws IOException, InterruptedException {
        Path project = Folders.fresh(context, name());
        Path file = StudyModel.write(project);
        String answer = ChildJava.run(List.of("-Xmx" + HEAP_MEBIBYTES + "m", "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED"), StudyChild.class, project, file.toString(), Integer.toString(MANY),
                Integer.toString(context.cores()));
        String[] words = answer.strip().split("\\s+");
        if (words.length != 2) {
            throw Texts.problem("wrong", Location.file(file), answer);
        }
        Folders.done(context, project);
        return List.of(figures.of("large", Double.parseDouble(words[0]), "1/s", null),
                figures.of("heap", Double.parseDouble(words[1]), "MiB", new Aim(HEAP_MEBIBYTES, false)));
    }

    private List<Figure> process() throws IOException, InterruptedException {
        Random random = new Random(1);
        double[][] points = points(random, LEARNT);
        double[] values = new double[LEARNT];
        for (int i = 0; i < LEARNT; i++) {
            values[i] = weight(points[i]);
        }
        Samples samples = Samples.of(Space.unit(INPUTS), points, values);
        Surrogate[] learnt = new Surrogate[1];
        double fit = Timing.seconds(() -> learnt[0] = Surrogates.fit(SurrogateKind.GAUSSIAN_PROCESS, samples, 1));
        double[][] many = points(random, PREDICTED);
        double[] mean = new double[PREDICTED];
        double predict = Timing.seconds(() -> learnt[0].predict(many, mean, null));
        return List.of(figures.of("fit", fit, "s", SECONDS), figures.of("predict", predict, "s", SECONDS));
    }

    private static double[][] points(Random random, int count) {
        double[][] points = new double[count][INPUTS];
        for (double[] point : points) {
            for (int i = 0; i < INPUTS; i++) {
                point[i] = random.nextDouble();
            }
        }
        return points;
    }

    /**
     * Weight of a light aircraft's wing (A. Forrester, A. Sobester and A. Keane, Engineering Design via Surrogate
     * Modelling, Wiley 2008).
     */
    private static double weight(double[] u) {
        double area = 150 + 50 * u[0];
        double fuel = 220 + 80 * u[1];
        double aspect = 6 + 4 * u[2];
        double cosine = Math.cos(Math.toRadians(-10 + 20 * u[3]));
        double pressure = 16 + 29 * u[4];
        double taper = 0.5 + 0.5 * u[5];
        double thickness = 0.08 + 0.1 * u[6];
        double load = 2.5 + 3.5 * u[7];
        double gross = 1700 + 800 * u[8];
        double paint = 0.025 + 0.055 * u[9];
        return 0.036 * Math.pow(area, 0.758) * Math.pow(fuel, 0.0035) * Math.pow(aspect / (cosine * cosine), 0.6)
                * Math.pow(pressure, 0.006) * Math.pow(taper, 0.04) * Math.pow(100 * thickness / cosine, -0.3)
                * Math.pow(load * gross, 0.49) + area * paint;
    }

    private Figure optimization(String name, BenchmarkFunction function) {
        int[] runs = OptimizerBenchmark.evaluations(new BayesianOptimization(BayesianSettings.standard()), function, GOAL,
                SEEDS, MOST_RUNS);
        return figures.of(name, OptimizerBenchmark.median(runs), "", null);
    }
}
