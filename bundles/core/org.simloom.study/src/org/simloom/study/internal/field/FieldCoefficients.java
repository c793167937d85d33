package org.simloom.study.internal.field;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.simloom.base.problem.Location;
import org.simloom.engine.Project;
import org.simloom.store.Store;
import org.simloom.study.Sample;
import org.simloom.study.SampleState;
import org.simloom.study.StudyDefinition;
import org.simloom.study.StudyReport;
import org.simloom.study.StudyState;
import org.simloom.study.field.FieldChoice;
import org.simloom.surrogate.field.Modes;

/** A field as a few numbers: how much of each mode of the first samples' fields is in it. Not thread-safe. */
public final class FieldCoefficients {
    /** Part of the variance that the modes hold at least, and how many there are at most: what is beyond is learnt by chance. */
    private static final double ENERGY = 0.99;
    private static final int MOST = 5;

    private final StudyDefinition definition;
    private final FieldChoice choice;
    private final Sample first;
    private final Modes modes;
    private final Map<Integer, double[]> known = new HashMap<>();

    /**
     * The modes of samples, of the first field there is.
     *
     * @throws org.simloom.base.problem.ProblemException {@code study.field.absent} where there is none, others as of
     *                                                   {@link SampleFields#learn}
     */
    public FieldCoefficients(StudyDefinition definition, List<Sample> samples) {
        this.definition = definition;
        List<FieldChoice> fields = new SampleFields(report(definition, samples)).choices();
        if (fields.isEmpty()) {
            throw Texts.problem("field.absent", Location.file(definition.file()));
        }
        choice = fields.getFirst();
        first = samples.stream().filter(s -> s.state() == SampleState.SUCCEEDED && s.run() > 0).findFirst().orElseThrow();
        modes = Modes.of(read(samples).values(), ENERGY, MOST);
    }

    /** One name for each mode, for people. */
    public List<String> names() {
        return IntStream.rangeClosed(1, modes.shapes().length).mapToObj(i -> Texts.get("field.mode", choice.label(), i)).toList();
    }

    /** How much of each mode is in the field of each sample, by the sample's index; those without a field are left out. */
    public Map<Integer, double[]> of(List<Sample> samples) {
        List<Sample> fresh = samples.stream().filter(sample -> !known.containsKey(sample.index())).toList();
        if (!fresh.isEmpty()) {
            // the first one says which mesh it must be
            List<Sample> all = new ArrayList<>(fresh);
            all.removeIf(sample -> sample.index() == first.index());
            all.addFirst(first);
            Snapshots read = read(all);
            for (int i = 0; i < read.points().length; i++) {
                double[] field = read.values()[i];
                double[] point = read.points()[i];
                all.stream().filter(sample -> Arrays.equals(sample.point(), point))
                        .forEach(sample -> known.put(sample.index(), modes.in(field)));
            }
        }
        return Map.copyOf(known);
    }

    private Snapshots read(List<Sample> samples) {
        StudyReport report = report(definition, samples);
        Store store = Project.open(definition.workflow()).existingStore()
                .orElseThrow(() -> SampleFiles.none(report, choice.output()));
        try (store) {
            return new SnapshotReader(new SampleFiles(store, report), SampleFields.quantity(choice.field())).read(choice.output());
        }
    }

    private static StudyReport report(StudyDefinition definition, List<Sample> samples) {
        return new StudyReport(definition, 0, StudyState.RUNNING, samples, null);
    }
}
