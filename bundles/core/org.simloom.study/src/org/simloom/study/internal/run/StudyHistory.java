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
import org.simloom.study.internal.surrogate.KeptSurrogates;

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
        Outcome outcome = samples.isEmpty() && record.outcome() == null ? null : outcome(record, samples, outcomes);
        return new StudyReport(definition, record.id(), StudyState.valueOf(record.state().name()), outcomes.marked(outcome),
                outcome);
    }

    /** A running study is looked at again and again: what takes time is left for its end, or until it is asked for. */
    private Outcome outcome(StudyRecord record, List<Sample> samples, Outcomes outcomes) {
        boolean search = Outcomes.searches(definition);
        if (record.state() == RunState.RUNNING) {
            return search && record.outcome() != null ? OutcomeCodec.fromJson(record.outcome()) : outcomes.soFar();
        }
        // a search that was broken off has noted only what it had found until then
        boolean stale = record.state() == RunState.INTERRUPTED && search && !samples.isEmpty();
        if (record.outcome() != null && !stale) {
            return OutcomeCodec.fromJson(record.outcome());
        }
        StudyReport left = new StudyReport(definition, record.id(), StudyState.valueOf(record.state().name()), samples, null);
        return outcomes.of(stale ? outcomes.soFar().table("history").stream().toList() : List.of(), List.of(),
                KeptSurrogates.of(left));
    }
}
