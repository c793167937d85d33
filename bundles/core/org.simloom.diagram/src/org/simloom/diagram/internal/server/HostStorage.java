package org.simloom.diagram.internal.server;

import org.eclipse.glsp.server.actions.SaveModelAction;
import org.eclipse.glsp.server.features.core.model.RequestModelAction;
import org.eclipse.glsp.server.features.core.model.SourceModelStorage;

/** The host has loaded the model already, and saves it itself. */
public final class HostStorage implements SourceModelStorage {
    @Override
    public void loadSourceModel(RequestModelAction action) {
        // it is there
    }

    @Override
    public void saveSourceModel(SaveModelAction action) {
        // the host saves, with Ctrl+S and whatever else it has for it
    }
}
