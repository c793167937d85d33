package org.simloom.study.internal.field;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.simloom.base.problem.Location;
import org.simloom.base.problem.ProblemException;
import org.simloom.engine.Project;
import org.simloom.mesh.Skin;
import org.simloom.mesh.query.Quantity;
import org.simloom.mesh.query.ResultFile;
import org.simloom.mesh.query.StateChoice;
import org.simloom.store.Store;
import org.simloom.study.StudyReport;
import org.simloom.study.field.FieldChoice;
import org.simloom.study.field.FieldPredictor;
import org.simloom.study.internal.field.SampleFiles.SampleFile;

/** Reads the fields of a study's samples, in the last increment of each; modes, whose size means nothing, are left out. */
public final class SampleFields {
    /** CalculiX's estimate of its own error comes with every stress, and is no answer that anybody asked for. */
    private static final String ESTIMATE = "ERROR";

    private final StudyReport report;

    public SampleFields(StudyReport report) {
        this.report = report;
    }

    /** The fields of the first sample that has a result file, stress first; none where no output is one. */
    public List<FieldChoice> choices() {
        Optional<Store> existing = Project.open(report.definition().workflow()).existingStore();
        if (existing.isEmpty()) {
            return List.of();
        }
        try (Store store = existing.get()) {
            SampleFiles files = new SampleFiles(store, report);
            FieldUnits units = new FieldUnits(report.definition().workflow());
            List<FieldChoice> all = new ArrayList<>();
            for (String output : files.outputs()) {
                files.of(output).stream().findFirst().ifPresent(file -> all.addAll(of(output, file, units)));
            }
            all.sort((a, b) -> Boolean.compare(b.field().startsWith("STRESS"), a.field().startsWith("STRESS")));
            return all;
        }
    }

    private static List<FieldChoice> of(String output, SampleFile file, FieldUnits units) {
        try {
            return ResultFile.open(file.file()).scalars().stream()
                    .filter(quantity -> !quantity.field().equals(ESTIMATE)).map(quantity -> choice(output, quantity, units)).toList();
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static FieldChoice choice(String output, Quantity quantity, FieldUnits units) {
        String name = quantity.toString();
        String key = "label." + name;
        boolean known = List.of("label.STRESS.MISES", "label.DISP.MAGNITUDE", "label.NDTEMP", "label.FORC.MAGNITUDE").contains(key);
        return new FieldChoice(output, name, known ? Texts.get(key) : Texts.get("label.other", name), units.of(quantity.field()));
    }

    /**
     * Learns a field.
     *
     * @throws org.simloom.base.problem.ProblemException {@code study.field.*}, {@code surrogate.field.*}, {@code mesh.*}
     */
    public FieldPredictor learn(String output, String field) {
        Project project = Project.open(report.definition().workflow());
        Store store = project.existingStore().orElseThrow(() -> none(output));
        try (store) {
            String[] parts = field.split("\\.", 2);
            Quantity quantity = new Quantity(parts[0], parts.length > 1 ? parts[1] : "");
            Snapshots snapshots = snapshots(new SampleFiles(store, report).of(output), output, quantity);
            return FieldPredictor.learn(choice(output, quantity, new FieldUnits(report.definition().workflow())),
                    report.definition().space(), snapshots, report.definition().seed());
        }
    }

    private ProblemException none(String output) {
        return Texts.problem("field.output", Location.file(report.definition().file()), output);
    }

    private Snapshots snapshots(List<SampleFile> files, String output, Quantity quantity) {
        if (files.isEmpty()) {
            throw none(output);
        }
        Skin skin = null;
        double[][] points = new double[files.size()][];
        double[][] shapes = new double[files.size()][];
        double[][] values = new double[files.size()][];
        for (int i = 0; i < points.length; i++) {
            SampleFile file = files.get(i);
            try {
                ResultFile results = ResultFile.open(file.file());
                Skin own = results.skin();
                skin = skin == null ? own : skin;
                check(files.getFirst(), skin, file, own);
                points[i] = file.sample().point();
                shapes[i] = whole(file, "x, y, z", results.coordinates(skin.nodes()));
                values[i] = whole(file, quantity.toString(), results.values(quantity, StateChoice.increments(), skin.nodes()));
            } catch (IOException e) {
                throw unreadable(file, e);
            }
        }
        return new Snapshots(points, skin.triangles(), shapes, values);
    }

    private static void check(SampleFile first, Skin skin, SampleFile file, Skin own) {
        if (own.triangles().length == 0) {
            throw Texts.problem("field.skin", Location.NONE, file.sample().index());
        }
        if (!Arrays.equals(own.nodes(), skin.nodes()) || !Arrays.equals(own.triangles(), skin.triangles())) {
            throw Texts.problem("field.topology", Location.NONE, file.sample().index(), first.sample().index(),
                    own.nodes().length, skin.nodes().length);
        }
    }

    private static double[] whole(SampleFile file, String what, double[] values) {
        long missing = Arrays.stream(values).filter(value -> !Double.isFinite(value)).count();
        if (missing > 0) {
            throw Texts.problem("field.values", Location.NONE, file.sample().index(), what, missing, values.length);
        }
        return values;
    }

    private static ProblemException unreadable(SampleFile file, IOException e) {
        return Texts.problem("field.read", Location.NONE, file.sample().index(), e.getMessage());
    }
}
