package org.simloom.diagram.internal.server;

import org.eclipse.glsp.server.features.core.model.GModelFactory;
import org.eclipse.glsp.server.model.GModelState;
import org.simloom.diagram.internal.graph.GraphMapper;
import org.simloom.diagram.internal.model.DiagramModel;

import com.google.inject.Inject;

/** Draws the host's model. */
public final class HostGraphFactory implements GModelFactory {
    private final DiagramModel model;
    private final GModelState state;
    private final Changes changes;

    @Inject
    public HostGraphFactory(DiagramModel model, GModelState state, Changes changes) {
        this.model = model;
        this.state = state;
        this.changes = changes;
    }

    @Override
    public void createGModel() {
        GraphMapper mapper = new GraphMapper(model.drawAside(changes::drawn, changes::arePending));
        // what changes meanwhile is shown by the next drawing
        model.inSlices(mapper::describe, () -> false);
        state.updateRoot(mapper.map());
    }
}
