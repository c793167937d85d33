package org.simloom.study.internal.field;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.simloom.base.problem.Location;
import org.simloom.engine.Project;
import org.simloom.mesh.query.Quantity;
import org.simloom.mesh.query.ResultFile;
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
            throw Texts.problem("field.read", Location.NONE, file.sample().index(), e.getMessage());
        }
    }

    private static FieldChoice choice(String output, Quantity quantity, FieldUnits units) {
        String name = quantity.toString();
        String key = "label." + name;
        return new FieldChoice(output, name, Texts.LABELS.contains(key) ? Texts.get(key) : Texts.get("label.other", name), units.of(quantity.field()));
    }

    /**
     * Learns a field.
     *
     * @throws org.simloom.base.problem.ProblemException {@code study.field.*}, {@code surrogate.field.*}, {@code mesh.*}
     */
    public FieldPredictor learn(String output, String field) {
        Project project = Project.open(report.definition().workflow());
        Store store = project.existingStore().orElseThrow(() -> SampleFiles.none(report, output));
        try (store) {
            Quantity quantity = quantity(field);
            Snapshots snapshots = new SnapshotReader(new SampleFiles(store, report), quantity).read(output);
            return FieldPredictor.learn(choice(output, quantity, new FieldUnits(report.definition().workflow())),
                    report.definition().space(), snapshots, report.definition().seed());
        }
    }

    static Quantity quantity(String field) {
        String[] parts = field.split("\\.", 2);
        return new Quantity(parts[0], parts.length > 1 ? parts[1] : "");
    }
}
