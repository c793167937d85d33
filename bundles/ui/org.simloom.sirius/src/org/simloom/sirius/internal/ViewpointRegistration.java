package org.simloom.sirius.internal;

import java.util.Set;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;

/**
 * Tells Sirius of the viewpoint. Sirius makes one of these when it collects its components; without Sirius nobody ever
 * does. Sirius is called by name, as this bundle is built and installed without it.
 */
public final class ViewpointRegistration {
    /** Where the viewpoint is described, as Sirius finds it. */
    public static final String SPECIFICATION = "org.simloom.sirius/description/simloom.odesign";

    private static final String REGISTRY = "org.eclipse.sirius.business.api.componentization.ViewpointRegistry";

    /** Registers the viewpoint. */
    public ViewpointRegistration() {
        Bundle sirius = Platform.getBundle(Installation.SIRIUS);
        if (sirius == null) {
            return;
        }
        Refusals.tell(new RefusalDialog());
        try {
            Class<?> type = sirius.loadClass(REGISTRY);
            Object registry = type.getMethod("getInstance").invoke(null);
            Object registered = type.getMethod("registerFromPlugin", String.class).invoke(registry, SPECIFICATION);
            if (registered instanceof Set<?> viewpoints && viewpoints.isEmpty()) {
                ILog.of(ViewpointRegistration.class).error(Texts.get("registration.refused", SPECIFICATION));
            }
        } catch (ReflectiveOperationException | LinkageError e) {
            ILog.of(ViewpointRegistration.class).error(Texts.get("registration.failed"), e);
        }
    }
}
