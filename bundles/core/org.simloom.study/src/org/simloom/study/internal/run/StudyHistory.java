package org.simloom.study.internal.run;

import java.util.List;
import java.util.Optional;

import org.simloom.engine.Project;
import org.simloom.store.RunState;
import org.simloom.store.Store;
import org.simloom.store.StudyRecord;
import org.simloom.study.Outcome;
import org.simloom.study.Sample;
import org.simloom.study.StudyDefinition;
import org.simloom.study.StudyReport;
import org.simloom.study.StudyState;
import org.simloom.study.internal.outcome.OutcomeCodec;
import org.simloom.study.internal.outcome.Outcomes;

/** What the store has of a study. */
public final class StudyHistory {
    private static final int LOOKED_AT = 100;

    private final StudyDefinition definition;

    public StudyHistory(StudyDefinition definition) {
        this.definition = definition;
    }

    /** The latest record with the same variables and responses. */
    public Optional<StudyReport> latest() {
        Optional<Store> existing = Project.open(definition.workflow()).existingStore();
        if (existing.isEmpty()) {
            return Optional.empty();
        }
        try (Store store = existing.get()) {
            return record(store, definition).map(record -> report(store, record));
        }
    }

    static Optional<StudyRecord> record(Store store, StudyDefinition definition) {
        String shape = StudyDigest.shape(definition);
        return store.studies().of(StudyRun.name(definition), LOOKED_AT).stream()
                .filter(record -> record.shape().equals(shape)).findFirst();
    }

    private StudyReport report(Store store, StudyRecord record) {
        List<Sample> samples = SampleCodec.samples(store.studies().samples(record.id()), definition.goals().size());
        Outcomes outcomes = new Outcomes(definition, samples);
        // a search that was broken off has noted only what it had found until then
        boolean stale = record.state() == RunState.INTERRUPTED && Outcomes.searches(definition);
        Outcome outcome = stale && !samples.isEmpty() ? outcomes.of(outcomes.soFar().table("history").stream().toList(), List.of())
                : record.outcome() != null ? OutcomeCodec.fromJson(record.outcome())
                : samples.isEmpty() ? null : outcomes.of(List.of(), List.of());
        return new StudyReport(definition, record.id(), StudyState.valueOf(record.state().name()), outcomes.marked(outcome),
                outcome);
    }
}
