package org.simloom.pack.ui.internal;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.equinox.internal.p2.ui.sdk.InstallNewSoftwareHandler;

/** Install New Software, which offers what local sites have now; others are read when they are chosen. */
@SuppressWarnings("restriction")
public final class FreshInstallHandler extends InstallNewSoftwareHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        ReadSites.start(false, () -> super.execute(event));
        return null;
    }
}
