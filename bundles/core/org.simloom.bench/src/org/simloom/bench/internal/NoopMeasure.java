package org.simloom.bench.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.simloom.bench.BenchContext;
import org.simloom.bench.Figure;
import org.simloom.bench.Figure.Aim;
import org.simloom.bench.Measure;

/** How many tasks a second the engine does where the tasks themselves cost nothing, with everything stored. */
public final class NoopMeasure implements Measure {
    private static final int TASKS = 1_000;
    private static final int REPETITIONS = 5;
    private static final double AIM = 1_000;

    @Override
    public String name() {
        return "noop";
    }

    @Override
    public List<Figure> measure(BenchContext context) throws IOException, InterruptedException {
        double[] times = new double[REPETITIONS];
        for (int i = 0; i < REPETITIONS; i++) {
            // a new project each time, so that everything is computed
            Path project = Folders.fresh(context, "noop");
            Sweep sweep = new Sweep(new SweepModel(TASKS).expressions(project), context);
            times[i] = Timing.seconds(() -> sweep.compute(TASKS));
            Folders.done(context, project);
        }
        return List.of(new Figures(name()).of("rate", TASKS / Timing.median(times), "1/s", new Aim(AIM, true)));
    }
}
