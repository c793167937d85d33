package org.simloom.pack.internal.product;

import java.nio.file.Path;

import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.IProvisioningAgentProvider;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/** The platform's provisioning agents. */
public final class Agents {
    private Agents() {
    }

    /** A new agent that keeps what it knows in a folder; the caller stops it. */
    public static IProvisioningAgent create(Path folder) throws ProvisionException {
        BundleContext context = FrameworkUtil.getBundle(Agents.class).getBundleContext();
        ServiceReference<IProvisioningAgentProvider> reference =
                context.getServiceReference(IProvisioningAgentProvider.class);
        try {
            return context.getService(reference).createAgent(folder.toUri());
        } finally {
            context.ungetService(reference);
        }
    }
}
