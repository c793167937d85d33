package org.simloom.pack.ui.internal;

import java.net.URI;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.equinox.internal.p2.repository.helpers.AbstractRepositoryManager;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.operations.RepositoryTracker;
import org.eclipse.equinox.p2.repository.IRepositoryManager;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepositoryManager;
import org.eclipse.equinox.p2.repository.metadata.IMetadataRepositoryManager;
import org.eclipse.equinox.p2.ui.ProvisioningUI;

/**
 * What the known software sites offer now. The platform keeps in memory what it once read of a site, and that a site was not
 * there, until it ends: what is published meanwhile would be offered after a restart only.
 */
@SuppressWarnings("restriction")
final class OfferedSoftware {
    private static final Set<String> LOCAL = Set.of("file", "jar");

    private final ProvisioningUI ui;

    OfferedSoftware(ProvisioningUI ui) {
        this.ui = ui;
    }

    /** Lets the platform read all sites anew when it needs them next; takes no time. */
    void forget() {
        IProvisioningAgent agent = ui.getSession().getProvisioningAgent();
        forget(agent.getService(IMetadataRepositoryManager.class));
        forget(agent.getService(IArtifactRepositoryManager.class));
    }

    private static void forget(IRepositoryManager<?> manager) {
        if (manager instanceof AbstractRepositoryManager<?> known) {
            known.flushCache();
        }
    }

    /**
     * Reads sites, those too that were not there before; what cannot be read, the platform tells when it needs it.
     *
     * @param all whether sites on other machines too, which may let wait
     */
    void read(boolean all, IProgressMonitor monitor) {
        RepositoryTracker tracker = ui.getRepositoryTracker();
        URI[] sites = tracker.getKnownRepositories(ui.getSession());
        SubMonitor progress = SubMonitor.convert(monitor, sites.length * 2);
        for (URI site : sites) {
            SubMonitor one = progress.split(2);
            if ((all || LOCAL.contains(site.getScheme())) && !isRead(site, one.split(1))) {
                tracker.refreshRepositories(new URI[] {site}, ui.getSession(), one.split(1));
                if (isRead(site, null)) {
                    tracker.clearRepositoryNotFound(site);
                }
            }
        }
    }

    private boolean isRead(URI site, IProgressMonitor monitor) {
        try {
            ui.getSession().getProvisioningAgent().getService(IMetadataRepositoryManager.class).loadRepository(site, monitor);
            return true;
        } catch (ProvisionException e) {
            return false;
        }
    }
}
