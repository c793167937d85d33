package org.simloom.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.simloom.base.problem.Location;
import org.simloom.bench.internal.DiagramMeasure;
import org.simloom.bench.internal.FrdMeasure;
import org.simloom.bench.internal.NoopMeasure;
import org.simloom.bench.internal.ProcessMeasure;
import org.simloom.bench.internal.RerunMeasure;
import org.simloom.bench.internal.StudyMeasure;
import org.simloom.bench.internal.Texts;
import org.simloom.bench.internal.WorkbenchMeasure;

/** All measures of this installation. */
public final class Bench {
    private final Map<String, Measure> measures = new LinkedHashMap<>();

    /** The measures of the headless services, and of the workbench where it can be started. */
    public Bench() {
        this(List.of(new NoopMeasure(), new ProcessMeasure(), new RerunMeasure(), new FrdMeasure(),
                new StudyMeasure(), new WorkbenchMeasure(), new DiagramMeasure()));
    }

    /** Measures of one's own. */
    public Bench(Collection<Measure> measures) {
        measures.forEach(measure -> this.measures.put(measure.name(), measure));
    }

    /** Names of all measures. */
    public List<String> names() {
        return List.copyOf(measures.keySet());
    }

    /**
     * Measures.
     *
     * @param names    what to measure; everything if empty
     * @param progress is told the name of each measure before it begins
     * @throws org.simloom.base.problem.ProblemException {@code bench.unknown}, {@code bench.folder} or what a
     *         measure finds wrong
     */
    public List<Figure> run(List<String> names, BenchContext context, Consumer<String> progress)
            throws InterruptedException {
        List<Measure> wanted = new ArrayList<>();
        for (String name : names.isEmpty() ? names() : names) {
            Measure measure = measures.get(name);
            if (measure == null) {
                throw Texts.problem("unknown", Location.NONE, name, String.join(", ", names()));
            }
            wanted.add(measure);
        }
        List<Figure> figures = new ArrayList<>();
        try {
            Files.createDirectories(context.folder());
            for (Measure measure : wanted) {
                progress.accept(measure.name());
                figures.addAll(measure.measure(context));
            }
        } catch (IOException e) {
            throw Texts.problem("folder", Location.file(context.folder()), String.valueOf(e.getMessage()));
        }
        return figures;
    }
}
