package org.simloom.study.internal.run;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

import org.simloom.sampling.Answer;
import org.simloom.sampling.Evaluator;
import org.simloom.study.Outcome;
import org.simloom.study.Sample;
import org.simloom.study.StudyDefinition;
import org.simloom.study.internal.outcome.Outcomes;

/** Tells what a search has found so far, after a batch of samples, once a second at most. */
final class LiveOutcome implements Evaluator {
    private static final long PAUSE_NANOS = 1_000_000_000;

    private final StudyDefinition definition;
    private final Evaluator inner;
    private final Supplier<List<Sample>> answered;
    private final Consumer<Outcome> told;
    private final LongSupplier clock;
    private long last;
    private int known;

    /**
     * @param answered samples that have their answers
     * @param clock    nanoseconds
     */
    LiveOutcome(StudyDefinition definition, Evaluator inner, Supplier<List<Sample>> answered, Consumer<Outcome> told,
            LongSupplier clock) {
        this.definition = definition;
        this.inner = inner;
        this.answered = answered;
        this.told = told;
        this.clock = clock;
        this.last = clock.getAsLong();
        this.known = answered.get().size();
    }

    @Override
    public List<Answer> evaluate(List<double[]> points) {
        List<Answer> answers = inner.evaluate(points);
        if (clock.getAsLong() - last >= PAUSE_NANOS) {
            List<Sample> samples = answered.get().stream().sorted(Comparator.comparingInt(Sample::index)).toList();
            if (samples.size() > known) {
                known = samples.size();
                told.accept(new Outcomes(definition, samples).soFar());
            }
            last = clock.getAsLong();
        }
        return answers;
    }

    @Override
    public int remaining() {
        return inner.remaining();
    }
}
