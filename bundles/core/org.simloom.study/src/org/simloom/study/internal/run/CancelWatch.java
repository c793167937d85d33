package org.simloom.study.internal.run;

import org.simloom.base.problem.ProblemException;
import org.simloom.base.thread.Threads;
import org.simloom.store.StudyRecords;
import org.simloom.tool.CancelSource;

/** Looks now and then whether another process has asked, through the store, to cancel a study. */
final class CancelWatch implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(CancelWatch.class.getName());
    private static final long PERIOD = 500;

    private final Thread thread;

    CancelWatch(StudyRecords records, long study, CancelSource cancel) {
        thread = Thread.ofVirtual().name("study cancel watch").start(() -> watch(records, study, cancel));
    }

    private static void watch(StudyRecords records, long study, CancelSource cancel) {
        try {
            while (!cancel.requested()) {
                Thread.sleep(PERIOD);
                if (records.cancelRequested(study)) {
                    cancel.request();
                }
            }
        } catch (InterruptedException e) {
            // closed
        } catch (ProblemException e) {
            // the samples meet the same store and tell it
            LOG.log(System.Logger.Level.WARNING, "study cancel watch", e);
        }
    }

    @Override
    public void close() {
        thread.interrupt();
        Threads.join(thread);
    }
}
