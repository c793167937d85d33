package org.simloom.pack.ui.internal;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.equinox.p2.ui.Policy;
import org.eclipse.equinox.p2.ui.ProvisioningUI;
import org.eclipse.ui.IStartup;
import org.simloom.base.problem.ProblemException;
import org.simloom.pack.PackManager;

/**
 * Makes what Install New Software does safe against a process that dies meanwhile, and lets its changes be applied without a
 * restart: tools are taken from installed packs anew whenever these change. What needs a restart, the platform asks for.
 */
public final class Startup implements IStartup {
    @Override
    public void earlyStartup() {
        Job job = Job.createSystem(Texts.get("guard"), (ICoreRunnable) monitor -> {
            guard();
            ProvisioningUI.getDefaultUI().getPolicy().setRestartPolicy(Policy.RESTART_POLICY_PROMPT_RESTART_OR_APPLY);
        });
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
