package org.simloom.bench.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.simloom.base.problem.Location;
import org.simloom.bench.BenchContext;
import org.simloom.bench.Figure;
import org.simloom.bench.Figure.Aim;
import org.simloom.bench.Measure;

/** How fast a large result file is read, all its numbers included, by a process with little memory. */
public final class FrdMeasure implements Measure {
    private static final long BYTES = 320_000_000;
    private static final int NODES_PER_EDGE = 58;
    private static final int HEAP_MEBIBYTES = 256;
    private static final double AIM = 100;

    @Override
    public String name() {
        return "frd";
    }

    @Override
    public List<Figure> measure(BenchContext context) throws IOException, InterruptedException {
        Path folder = Folders.fresh(context, name());
        Path file = folder.resolve("large.frd");
        FrdFile generated = new FrdFile(NODES_PER_EDGE);
        int steps = generated.write(file, BYTES);
        String answer = ChildJava.run(List.of("-Xmx" + HEAP_MEBIBYTES + "m"), FrdChild.class, folder, file.toString());
        String[] words = answer.strip().split("\\s+");
        if (words.length != 4 || Long.parseLong(words[2]) != generated.nodes()
                || Long.parseLong(words[3]) != generated.values(steps)) {
            throw Texts.problem("wrong", Location.file(file), answer);
        }
        double megabytes = Files.size(file) / 1e6;
        double read = megabytes / Double.parseDouble(words[0]);
        double raw = megabytes / Double.parseDouble(words[1]);
        Folders.done(context, folder);
        Figures figures = new Figures(name());
        return List.of(figures.of("size", megabytes, "MB", null), figures.of("raw", raw, "MB/s", null),
                figures.compared("rate", read, "MB/s", "raw", raw, new Aim(AIM, true)));
    }
}
