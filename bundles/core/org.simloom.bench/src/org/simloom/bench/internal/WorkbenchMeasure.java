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

/**
 * How the workbench feels: how soon it is there, how fast a large model opens and the Properties follow, and how free
 * the UI thread is while a run changes its tasks' states. Beside each stands what the platform itself does on the same
 * machine in the same run: a window without Simloom, the text editor on the same file, the window with nothing going on.
 */
public final class WorkbenchMeasure implements Measure {
    private static final int ROUNDS = 3;
    private static final String SECONDS = "s";
    private static final String MILLIS = "ms";
    private static final Aim FREE = new Aim(100, false);

    private final Figures figures = new Figures(name());

    @Override
    public String name() {
        return "ui";
    }

    @Override
    public List<Figure> measure(BenchContext context) throws IOException, InterruptedException {
        String launcher = System.getProperty("simloom.launcher");
        if (launcher == null || !Files.isExecutable(Path.of(launcher))) {
            return List.of(figures.skipped("cold", SECONDS, Texts.get("ui.launcher")));
        }
        if (System.getProperty("os.name").startsWith("Linux") && System.getenv().getOrDefault("DISPLAY", "").isEmpty()) {
            return List.of(figures.skipped("cold", SECONDS, Texts.get("ui.display")));
        }
        Path folder = Folders.fresh(context, name());
        List<Figure> all = measure(Path.of(launcher), folder, context.environment());
        Folders.done(context, folder);
        return all;
    }

    private List<Figure> measure(Path launcher, Path folder, Map<String, String> environment)
            throws IOException, InterruptedException {
        Map<String, String> alone = new HashMap<>(environment);
        alone.put("SIMLOOM_BENCH_ALONE", "true");
        double[][] shown = new double[4][ROUNDS];
        WorkbenchProcess last = null;
        for (int i = 0; i < ROUNDS; i++) {
            Path bare = Files.createDirectories(folder.resolve("platform" + i));
            PlatformAlone.configure(bare.resolve("configuration"));
            WorkbenchProcess platform = new WorkbenchProcess(launcher, bare, alone);
            shown[0][i] = shown(platform);
            shown[1][i] = shown(platform);
            last = new WorkbenchProcess(launcher, Files.createDirectories(folder.resolve("simloom" + i)), environment);
            shown[2][i] = shown(last);
            shown[3][i] = shown(last);
        }
        List<Figure> all = new ArrayList<>(starts(shown));
        WorkbenchProject project = new WorkbenchProject(last.workspace());
        Map<String, String> work = new HashMap<>(environment);
        work.put("SIMLOOM_BENCH_WORK", "true");
        all.addAll(work(project, new WorkbenchProcess(launcher, folder.resolve("simloom" + (ROUNDS - 1)), work).run()));
        return all;
    }

    private static double shown(WorkbenchProcess process) throws IOException, InterruptedException {
        return number(process.run(), "shown") / 1_000;
    }

    private List<Figure> starts(double[][] shown) {
        double platformCold = Timing.median(shown[0]);
        double platformWarm = Timing.median(shown[1]);
        return List.of(figures.of("platform.cold", platformCold, SECONDS, null),
                figures.compared("cold", Timing.median(shown[2]), SECONDS, "platform.cold", platformCold, new Aim(8, false)),
                figures.of("platform.warm", platformWarm, SECONDS, null),
                figures.compared("warm", Timing.median(shown[3]), SECONDS, "platform.warm", platformWarm, new Aim(4, false)));
    }

    private List<Figure> work(WorkbenchProject project, Properties measured) {
        List<Figure> all = new ArrayList<>();
        double text = number(measured, "text") / 1_000;
        all.add(figures.of("text", text, SECONDS, null));
        all.add(figures.compared("model", number(measured, "model.first") / 1_000, SECONDS, "text", text, new Aim(2, false)));
        all.add(figures.compared("model.again", number(measured, "model") / 1_000, SECONDS, "text", text, null));
        all.add(figures.of("properties", number(measured, "properties.median"), MILLIS, FREE));
        all.add(figures.of("properties.worst", number(measured, "properties.worst"), MILLIS, FREE));
        double idle = number(measured, "idle.longest");
        all.add(figures.of("idle", idle, MILLIS, null));
        all.add(figures.of("rate", project.changes("changes.simflow", number(measured, "changes.begin"),
                number(measured, "changes.end")), "1/s", new Aim(100, true)));
        blocks(all, "changes", measured, idle, FREE);
        all.add(figures.of("loop.rate", project.changes("loop.simflow", number(measured, "loop.begin"),
                number(measured, "loop.end")), "1/s", null));
        // a hundred times what the aim is about: how it behaves when it is flooded
        blocks(all, "loop", measured, idle, null);
        return all;
    }

    /** The longest, what 99 of 100 do not exceed, and how many there were of which length. */
    private void blocks(List<Figure> all, String name, Properties measured, double idle, Aim aim) {
        all.add(figures.compared(name, number(measured, name + ".longest"), MILLIS, "idle", idle, aim));
        all.add(figures.of(name + ".p99", number(measured, name + ".p99"), MILLIS, null));
        for (int bound : new int[] {16, 50, 100, 200}) {
            all.add(figures.of(name + ".over." + bound, number(measured, name + ".over." + bound), "", null));
        }
    }

    private static double number(Properties measured, String name) {
        return Double.parseDouble(measured.getProperty(name));
    }
}
