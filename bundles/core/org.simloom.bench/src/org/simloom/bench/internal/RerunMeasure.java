package org.simloom.bench.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.simloom.bench.BenchContext;
import org.simloom.bench.Figure;
import org.simloom.bench.Figure.Aim;
import org.simloom.bench.Measure;

/** How long it takes to see that a large workflow is finished already. */
public final class RerunMeasure implements Measure {
    private static final int TASKS = 10_000;
    private static final int REPETITIONS = 5;
    private static final double AIM = 2;

    @Override
    public String name() {
        return "rerun";
    }

    @Override
    public List<Figure> measure(BenchContext context) throws IOException, InterruptedException {
        Path project = Folders.fresh(context, "rerun");
        Sweep sweep = new Sweep(new SweepModel(TASKS).expressions(project), context);
        double first = Timing.seconds(() -> sweep.compute(TASKS));
        double again = Timing.median(REPETITIONS, () -> sweep.again(TASKS));
        Folders.done(context, project);
        Figures figures = new Figures(name());
        return List.of(figures.of("first", first, "s", null),
                figures.compared("again", again, "s", "first", first, new Aim(AIM, false)));
    }
}
