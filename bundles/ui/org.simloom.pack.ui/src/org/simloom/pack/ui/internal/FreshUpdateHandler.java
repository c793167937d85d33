package org.simloom.pack.ui.internal;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.equinox.internal.p2.ui.sdk.UpdateHandler;

/** Check for Updates, which finds what the sites have now. */
@SuppressWarnings("restriction")
public final class FreshUpdateHandler extends UpdateHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        ReadSites.start(true, () -> super.execute(event));
        return null;
    }
}
