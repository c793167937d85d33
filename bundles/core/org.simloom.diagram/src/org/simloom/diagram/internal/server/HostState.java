package org.simloom.diagram.internal.server;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.glsp.server.model.DefaultGModelState;
import org.simloom.diagram.internal.model.DiagramModel;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** The state of a session whose edits, undo and redo go to the command stack of the host. */
@Singleton
public final class HostState extends DefaultGModelState {
    private final DiagramModel model;

    @Inject
    public HostState(DiagramModel model) {
        this.model = model;
    }

    private CommandStack stack() {
        return model.host().domain().getCommandStack();
    }

    @Override
    public void execute(Command command) {
        model.onModel(() -> {
            stack().execute(command);
            return null;
        });
    }

    @Override
    public boolean canUndo() {
        return model.onModel(() -> stack().canUndo());
    }

    @Override
    public boolean canRedo() {
        return model.onModel(() -> stack().canRedo());
    }

    @Override
    public void undo() {
        model.onModel(() -> {
            stack().undo();
            return null;
        });
    }

    @Override
    public void redo() {
        model.onModel(() -> {
            stack().redo();
            return null;
        });
    }

    @Override
    public boolean isDirty() {
        return model.onModel(() -> stack() instanceof BasicCommandStack basic && basic.isSaveNeeded());
    }

    @Override
    public void saveIsDone() {
        // saving is the host's
    }
}
