package org.simloom.study.internal.field;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.simloom.base.problem.Location;
import org.simloom.base.problem.ProblemException;
import org.simloom.mesh.Skin;
import org.simloom.mesh.query.Quantity;
import org.simloom.mesh.query.ResultFile;
import org.simloom.mesh.query.StateChoice;
import org.simloom.study.internal.Problems;
import org.simloom.study.internal.field.SampleFiles.SampleFile;

/** Reads one field of many result files on the mesh that they share. A file that is damaged in the store is left out. */
final class SnapshotReader {
    /** Kept at a time, 160 MB: the larger the mesh, the fewer samples. */
    private static final int NUMBERS = 20_000_000;
    /** Whatever the mesh, enough to learn from. */
    private static final int FEWEST = 12;

    private final SampleFiles files;
    private final Quantity quantity;
    private final List<double[]> points = new ArrayList<>();
    private final List<double[]> shapes = new ArrayList<>();
    private final List<double[]> values = new ArrayList<>();
    private SampleFile first;
    private Skin skin;

    SnapshotReader(SampleFiles files, Quantity quantity) {
        this.files = files;
        this.quantity = quantity;
    }

    /** The field in all files there are of an output, or as many as memory allows, spread evenly. */
    Snapshots read(String output) {
        List<SampleFile> open = files.of(output);
        if (open.isEmpty()) {
            throw files.none(output);
        }
        for (int i = 0; i < open.size(); i++) {
            if (add(open.get(i)) && points.size() == 1) {
                // x, y, z and the value of each node
                open = SampleFiles.spread(open.subList(i, open.size()), Math.max(FEWEST, NUMBERS / (4 * skin.nodes().length)));
                i = 0;
            }
        }
        if (points.isEmpty()) {
            throw files.none(output);
        }
        return new Snapshots(points.toArray(double[][]::new), skin.triangles(), shapes.toArray(double[][]::new),
                values.toArray(double[][]::new), files.all());
    }

    private boolean add(SampleFile file) {
        try {
            add(file, FieldCache.SHARED.get(file.file(), quantity, () -> read(file)));
            return true;
        } catch (IOException e) {
            throw Texts.problem("field.read", Location.NONE, file.sample().index(), e.getMessage());
        } catch (ProblemException e) {
            if (e.problem().code().startsWith("study.")) {
                throw e;
            }
            if (files.intact(file)) {
                throw Texts.problem("field.read", Location.NONE, file.sample().index(), Problems.kept().message(e.problem()));
            }
            return false;
        }
    }

    private FieldCache.Read read(SampleFile file) throws IOException {
        ResultFile results = ResultFile.open(file.file());
        Skin own = results.skin();
        if (own.triangles().length == 0) {
            throw Texts.problem("field.skin", Location.NONE, file.sample().index());
        }
        return new FieldCache.Read(own, results.coordinates(own.nodes()),
                results.values(quantity, StateChoice.increments(), own.nodes()));
    }

    private void add(SampleFile file, FieldCache.Read read) {
        if (skin == null) {
            first = file;
            skin = read.skin();
        }
        if (!Arrays.equals(read.skin().nodes(), skin.nodes()) || !Arrays.equals(read.skin().triangles(), skin.triangles())) {
            throw Texts.problem("field.topology", Location.NONE, file.sample().index(), first.sample().index(),
                    read.skin().nodes().length, skin.nodes().length);
        }
        double[] shape = whole(file, "x, y, z", read.shape());
        double[] field = whole(file, quantity.toString(), read.values());
        points.add(file.sample().point());
        shapes.add(shapes.isEmpty() ? shape : Snapshots.shared(shapes.getFirst(), shape));
        values.add(field);
    }

    private static double[] whole(SampleFile file, String what, double[] values) {
        long missing = Arrays.stream(values).filter(value -> !Double.isFinite(value)).count();
        if (missing > 0) {
            throw Texts.problem("field.values", Location.NONE, file.sample().index(), what, missing, values.length);
        }
        return values;
    }
}
