package org.simloom.bench.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

import org.simloom.bench.BenchContext;
import org.simloom.bench.Figure;
import org.simloom.bench.Figure.Aim;
import org.simloom.bench.Measure;
import org.simloom.drawing.Drawings;
import org.simloom.model.layout.DiagramLayout;
import org.simloom.model.layout.LayoutFactory;
import org.simloom.model.workflow.Workflow;

/** How soon diagrams are there, by how many nodes they have, how soon a change of a node's state shows, how long arranging takes, and how smoothly nodes are dragged. */
public final class DiagramMeasure implements Measure {
    private static final int SMALL = 20;
    private static final int MIDDLE = 500;
    private static final int LARGE = 2_000;
    /** Of the diagram in which a node is dragged. */
    private static final int DRAGGED = 400;
    private static final int ROUNDS = 5;
    private static final String SECONDS = "s";
    private static final String MILLIS = "ms";
    private static final String FRAMES = "1/s";

    private final Figures figures = new Figures(name());

    @Override
    public String name() {
        return "diagram";
    }

    @Override
    public List<Figure> measure(BenchContext context) throws IOException, InterruptedException {
        List<Figure> all = new ArrayList<>(List.of(figures.of("arrange", arrange(), SECONDS, new Aim(1, false))));
        String launcher = System.getProperty("simloom.launcher");
        if (launcher == null || !Files.isExecutable(Path.of(launcher))) {
            all.add(figures.skipped("open.500", SECONDS, Texts.get("ui.launcher")));
            return all;
        }
        if (System.getProperty("os.name").startsWith("Linux") && System.getenv().getOrDefault("DISPLAY", "").isEmpty()) {
            all.add(figures.skipped("open.500", SECONDS, Texts.get("ui.display")));
            return all;
        }
        Path folder = Folders.fresh(context, name());
        Map<String, String> environment = new HashMap<>(context.environment());
        environment.put("SIMLOOM_BENCH_WORK", name());
        WorkbenchProcess process = new WorkbenchProcess(Path.of(launcher), folder, environment);
        WorkbenchProject.diagrams(process.workspace(), SMALL, DRAGGED, MIDDLE, LARGE);
        Properties measured = process.run();
        all.add(figures.of("open.20", number(measured, "open." + SMALL) / 1_000, SECONDS, null));
        all.add(figures.of("open.500", number(measured, "open." + MIDDLE) / 1_000, SECONDS, new Aim(2.5, false)));
        all.add(figures.of("open.2000", number(measured, "open." + LARGE) / 1_000, SECONDS, new Aim(4, false)));
        all.add(figures.of("state", number(measured, "state"), MILLIS, new Aim(100, false)));
        all.add(figures.of("state.worst", number(measured, "state.worst"), MILLIS, null));
        all.add(figures.of("arranged", number(measured, "arranged") / 1_000, SECONDS, new Aim(1, false)));
        drag(all, measured);
        for (String name : List.of("open." + MIDDLE, "open." + LARGE, "edit." + LARGE, "state." + LARGE, "arrange." + MIDDLE)) {
            all.add(figures.of("server." + name, number(measured, "server." + name), MILLIS, null));
        }
        Folders.done(context, folder);
        return all;
    }

    /** Not every system lets a program move the mouse. */
    private void drag(List<Figure> all, Properties measured) {
        if (measured.getProperty("drag") == null) {
            all.add(figures.skipped("drag", FRAMES, Texts.get("diagram.mouse")));
            return;
        }
        all.add(figures.of("drag", number(measured, "drag"), FRAMES, null));
        all.add(figures.of("drag.worst", number(measured, "drag.worst"), FRAMES, new Aim(20, true)));
    }

    private static double arrange() {
        Workflow workflow = SweepModel.grid(MIDDLE);
        DiagramLayout layout = LayoutFactory.eINSTANCE.createDiagramLayout();
        Drawings drawings = new Drawings(id -> id);
        double[] times = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long begin = System.nanoTime();
            drawings.arrange(workflow, layout);
            times[i] = (System.nanoTime() - begin) / 1e9;
        }
        return Timing.median(times);
    }

    private static double number(Properties measured, String name) {
        return Double.parseDouble(measured.getProperty(name));
    }
}
