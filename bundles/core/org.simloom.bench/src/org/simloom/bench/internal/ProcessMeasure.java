package org.simloom.bench.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.simloom.bench.BenchContext;
import org.simloom.bench.Figure;
import org.simloom.bench.Figure.Aim;
import org.simloom.bench.Measure;

/**
 * What a task costs that starts a process which does nothing, beside a bare loop of process starts and beside
 * others that run commands by their dependencies. Every value is the time that a task holds one of the places:
 * wall-clock time by places, divided by the number of tasks; so it does not depend on the number of cores.
 */
public final class ProcessMeasure implements Measure {
    private static final int TASKS = 500;
    private static final int REPETITIONS = 3;
    private static final double AIM = 20;
    private static final String UNIT = "ms";

    @Override
    public String name() {
        return "processes";
    }

    @Override
    public List<Figure> measure(BenchContext context) throws IOException, InterruptedException {
        Figures figures = new Figures(name());
        ProcessStarts starts = new ProcessStarts(context);
        double bare = each(context, Timing.median(REPETITIONS, () -> starts.run(TASKS)));
        double engine = each(context, engine(context));
        List<Figure> all = new ArrayList<>();
        all.add(figures.of("bare", bare, UNIT, null));
        all.add(figures.compared("engine", engine, UNIT, "bare", bare, null));
        all.add(figures.of("overhead", engine - bare, UNIT, new Aim(AIM, false)));
        for (Competitor competitor : List.of(Competitor.make(context), Competitor.snakemake(context))) {
            all.add(compared(figures, competitor, context, engine));
        }
        return all;
    }

    private static Figure compared(Figures figures, Competitor competitor, BenchContext context, double engine)
            throws IOException, InterruptedException {
        if (!competitor.isThere()) {
            return figures.skipped(competitor.name(), UNIT, Texts.get("missing", competitor.name()));
        }
        double other = each(context, competitor.seconds(TASKS));
        return figures.compared(competitor.name(), other, UNIT, "engine", engine, null);
    }

    private double engine(BenchContext context) throws IOException, InterruptedException {
        double[] times = new double[REPETITIONS];
        for (int i = 0; i < REPETITIONS; i++) {
            Path project = Folders.fresh(context, name());
            Files.writeString(project.resolve("nothing.simtool"), TOOL);
            Sweep sweep = new Sweep(new SweepModel(TASKS).tools(project, "bench.nothing"), context);
            times[i] = Timing.seconds(() -> sweep.compute(TASKS));
            Folders.done(context, project);
        }
        return Timing.median(times);
    }

    private static double each(BenchContext context, double seconds) {
        return 1_000 * seconds * context.cores() / TASKS;
    }

    static final String TOOL = """
            <?xml version="1.0" encoding="UTF-8"?>
            <tool:ToolDescriptor xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:tool="http://www.simloom.org/tool/1.0" id="bench.nothing" name="nothing" openInputs="true">
              <executables id="true" name="true"><candidates>true</candidates></executables>
              <checks xsi:type="tool:ExitCodeCheck" id="code"/>
              <checks xsi:type="tool:PatternCheck" id="silence" source="stderr" pattern="." present="false"/>
            </tool:ToolDescriptor>
            """;
}
