package org.simloom.study.internal.run;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

import org.simloom.base.problem.Problem;
import org.simloom.study.Outcome;
import org.simloom.study.Sample;
import org.simloom.study.StudyListener;
import org.simloom.study.StudyReport;

/** A listener that is told one thing at a time, and whose failures harm nothing. */
public final class Heard implements StudyListener {
    private static final System.Logger LOG = System.getLogger(Heard.class.getName());

    private final StudyListener listener;
    private final ReentrantLock turn = new ReentrantLock();

    public Heard(StudyListener listener) {
        this.listener = listener;
    }

    private void tell(Consumer<StudyListener> what) {
        if (listener == NONE) {
            return;
        }
        turn.lock();
        try {
            what.accept(listener);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "study listener", e);
        } finally {
            turn.unlock();
        }
    }

    @Override
    public void started(StudyReport report, boolean resumed) {
        tell(l -> l.started(report, resumed));
    }

    @Override
    public void planned(int total) {
        tell(l -> l.planned(total));
    }

    @Override
    public void sample(Sample sample) {
        tell(l -> l.sample(sample));
    }

    @Override
    public void problem(Problem problem) {
        tell(l -> l.problem(problem));
    }

    @Override
    public void progress(String text, double fraction) {
        tell(l -> l.progress(text, fraction));
    }

    @Override
    public void outcome(Outcome outcome) {
        tell(l -> l.outcome(outcome));
    }
}
