package org.simloom.pack.ui.internal;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IStartup;
import org.simloom.base.problem.ProblemException;
import org.simloom.pack.PackManager;

/** Makes what Install New Software does safe against a process that dies meanwhile. */
public final class Startup implements IStartup {
    @Override
    public void earlyStartup() {
        Job job = Job.createSystem(Texts.get("guard"), (ICoreRunnable) monitor -> guard());
        job.setPriority(Job.DECORATE);
        job.schedule();
    }

    private static void guard() {
        try {
            PackManager.guard();
        } catch (ProblemException e) {
            Platform.getLog(Startup.class).error(e.getMessage(), e);
        }
    }
}
