package org.simloom.pack.ui.internal;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.equinox.p2.ui.ProvisioningUI;
import org.eclipse.ui.PlatformUI;

/** Looks what software sites offer now, then does what a person asked for. */
final class ReadSites extends Job {
    private static final Object FAMILY = new Object();

    private final OfferedSoftware offered = new OfferedSoftware(ProvisioningUI.getDefaultUI());
    private final boolean all;
    private final Runnable then;

    /** @param then runs in the UI thread, unless the job is cancelled */
    private ReadSites(boolean all, Runnable then) {
        super(Texts.get("sites.reading"));
        this.all = all;
        this.then = then;
        setUser(true);
    }

    /** Starts it in place of one that has not ended: who asks twice wants one window. */
    static void start(boolean all, Runnable then) {
        getJobManager().cancel(FAMILY);
        new ReadSites(all, then).schedule();
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        offered.forget();
        offered.read(all, monitor);
        if (monitor.isCanceled()) {
            return Status.CANCEL_STATUS;
        }
        if (PlatformUI.isWorkbenchRunning()) {
            PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
                if (PlatformUI.isWorkbenchRunning()) {
                    then.run();
                }
            });
        }
        return Status.OK_STATUS;
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == FAMILY;
    }
}
