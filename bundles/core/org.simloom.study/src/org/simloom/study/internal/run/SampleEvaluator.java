package org.simloom.study.internal.run;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;

import org.simloom.engine.RunListener;
import org.simloom.sampling.Answer;
import org.simloom.sampling.BudgetSpentException;
import org.simloom.sampling.Evaluator;
import org.simloom.sampling.PointKey;
import org.simloom.sampling.Space;
import org.simloom.store.StudyRecords;
import org.simloom.study.Sample;
import org.simloom.study.SampleState;
import org.simloom.study.StudyListener;
import org.simloom.tool.Cancellation;

/**
 * Answers points from the journal of a study, and runs the others, many at a time. One thread asks. A point's number is
 * the smallest that no sample has: a method that asks again in the same order gives the same numbers.
 */
public final class SampleEvaluator implements Evaluator {
    private final Space space;
    private final int responses;
    private final SampleRunner runner;
    private final StudyRecords records;
    private final long study;
    private final int budget;
    private final StudyListener listener;
    private final Cancellation cancellation;
    private final int parallel;
    private final Map<PointKey, Sample> known = new HashMap<>();
    private final Set<PointKey> asked = new HashSet<>();
    private final BitSet numbers = new BitSet();
    private int free;
    private final List<Sample> samples = new ArrayList<>();

    /**
     * @param before samples of the journal
     * @param budget largest number of different points that may be asked for and run; 0 for no bound
     */
    public SampleEvaluator(Space space, int responses, SampleRunner runner, StudyRecords records, long study,
            List<Sample> before, int budget, int parallel, StudyListener listener, Cancellation cancellation) {
        this.space = space;
        this.responses = responses;
        this.runner = runner;
        this.records = records;
        this.study = study;
        this.budget = budget;
        this.parallel = parallel;
        this.listener = listener;
        this.cancellation = cancellation;
        before.forEach(this::learn);
    }

    private void learn(Sample sample) {
        known.put(new PointKey(sample.point()), sample);
        numbers.set(sample.index());
        samples.add(sample);
    }

    /** All samples that have their answers, in no particular order. */
    public List<Sample> samples() {
        synchronized (samples) {
            return List.copyOf(samples);
        }
    }

    /** How many different points were asked for. */
    public int asked() {
        return asked.size();
    }

    @Override
    public int remaining() {
        return budget == 0 ? Integer.MAX_VALUE : Math.max(0, budget - asked.size());
    }

    @Override
    public List<Answer> evaluate(List<double[]> points) {
        List<Sample> fresh = new ArrayList<>();
        boolean spent = false;
        for (double[] point : points) {
            PointKey key = new PointKey(point);
            Sample sample = known.get(key);
            if (sample != null && sample.state() == SampleState.SKIPPED || asked.contains(key)) {
                continue;
            }
            if (sample == null && !space.allowed().test(point)) {
                skip(point.clone());
            } else if (remaining() == 0) {
                spent = true;
            } else {
                asked.add(key);
                if (sample == null) {
                    fresh.add(sample(next(), point.clone(), SampleState.RUNNING));
                }
            }
        }
        run(fresh);
        if (cancellation.requested()) {
            throw new CancellationException();
        }
        if (spent) {
            throw new BudgetSpentException();
        }
        return points.stream().map(this::answer).toList();
    }

    private Answer answer(double[] point) {
        Sample sample = known.get(new PointKey(point));
        return sample.state() == SampleState.SUCCEEDED ? Answer.of(sample.responses().clone()) : Answer.failure(responses);
    }

    private void skip(double[] point) {
        Sample sample = sample(next(), point, SampleState.SKIPPED);
        records.answer(study, SampleCodec.record(sample));
        keep(sample);
        listener.sample(sample);
    }

    private Sample sample(int index, double[] point, SampleState state) {
        return new Sample(index, point, SampleCodec.none(responses), state, 0, false, null, false);
    }

    private int next() {
        free = numbers.nextClearBit(free); // none is ever given back
        numbers.set(free);
        return free;
    }

    private void keep(Sample sample) {
        synchronized (samples) {
            known.put(new PointKey(sample.point()), sample);
            samples.add(sample);
        }
    }

    private void run(List<Sample> due) {
        Semaphore places = new Semaphore(parallel);
        AtomicReference<RuntimeException> failure = new AtomicReference<>();
        for (Sample sample : due) {
            places.acquireUninterruptibly();
            if (failure.get() != null || cancellation.requested()) {
                places.release();
                break;
            }
            Thread.ofVirtual().name("sample " + sample.index()).start(() -> {
                try {
                    run(sample);
                } catch (CancellationException e) {
                    // told by whoever asked for the answers
                } catch (RuntimeException e) {
                    failure.compareAndSet(null, e);
                } finally {
                    places.release();
                }
            });
        }
        places.acquireUninterruptibly(parallel);
        if (failure.get() != null) {
            throw failure.get();
        }
    }

    private void run(Sample due) {
        listener.sample(due);
        Sample sample = runner.run(due.index(), due.point(), RunListener.NONE,
                ended -> records.answer(study, SampleCodec.record(ended))).sample();
        keep(sample);
        listener.sample(sample);
    }
}
