package org.simloom.pack.internal.product;

import java.io.File;

import org.eclipse.equinox.internal.provisional.p2.core.eventbus.IProvisioningEventBus;
import org.eclipse.equinox.p2.core.IAgentLocation;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.simloom.base.problem.ProblemException;

/** Watches over what the platform's dialogs change. */
@SuppressWarnings("restriction")
public final class Guard {
    private Guard() {
    }

    /** See {@link org.simloom.pack.PackManager#guard}. */
    public static void stand() {
        Product product;
        try {
            product = Product.running();
            product.requireWritable();
        } catch (ProblemException e) {
            return; // the platform's dialogs cannot change this product either
        }
        BundleContext context = FrameworkUtil.getBundle(Guard.class).getBundleContext();
        ServiceReference<IProvisioningAgent> reference = context.getServiceReference(IProvisioningAgent.class);
        IProvisioningAgent agent = reference == null ? null : context.getService(reference);
        if (agent != null && keeps(agent, product)) {
            Journal journal = new Journal(product, () -> { });
            journal.recover();
            agent.getService(IProvisioningEventBus.class).addListener(journal);
        }
    }

    private static boolean keeps(IProvisioningAgent agent, Product product) {
        IAgentLocation location = agent.getService(IAgentLocation.class);
        return location != null && location.getRootLocation() != null
                && product.data().equals(new File(location.getRootLocation().getPath()).toPath().toAbsolutePath().normalize());
    }
}
