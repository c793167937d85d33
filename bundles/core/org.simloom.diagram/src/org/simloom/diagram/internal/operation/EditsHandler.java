package org.simloom.diagram.internal.operation;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.glsp.server.actions.Action;
import org.eclipse.glsp.server.operations.ChangeBoundsOperation;
import org.eclipse.glsp.server.operations.ChangeRoutingPointsOperation;
import org.eclipse.glsp.server.operations.CompoundOperation;
import org.eclipse.glsp.server.operations.Operation;
import org.eclipse.glsp.server.operations.OperationActionHandler;
import org.eclipse.glsp.server.operations.OperationHandler;
import org.simloom.base.problem.ProblemException;
import org.simloom.diagram.internal.edit.Refusal;
import org.simloom.diagram.internal.model.DiagramModel;
import org.simloom.diagram.internal.request.Selection;
import org.simloom.model.edit.command.Edits;

import com.google.inject.Inject;

/** Does what the user does in the diagram: makes the command and executes it before anybody else can change anything. */
public final class EditsHandler extends OperationActionHandler {
    @Inject
    private DiagramModel model;
    @Inject
    private Fresh fresh;
    @Inject
    private Selection selection;

    private record Done(boolean anything, List<EObject> made) {
    }

    @Override
    protected List<Action> executeHandler(Operation operation, OperationHandler<?> handler) {
        Done done;
        try {
            done = model.onModel(() -> done(operation, handler));
        } catch (ProblemException e) {
            if (!(operation instanceof ChangeBoundsOperation || operation instanceof ChangeRoutingPointsOperation
                    || operation instanceof CompoundOperation)) {
                throw e;
            }
            // on the page it has moved already
            model.host().problem(e.problem());
            return submitModel();
        }
        if (!done.anything()) {
            return none();
        }
        List<Action> actions = new ArrayList<>(submitModel());
        if (!done.made().isEmpty()) {
            actions.add(selection.set(done.made()));
            model.host().selected(done.made());
        }
        return actions;
    }

    private Done done(Operation operation, OperationHandler<?> handler) {
        fresh.take();
        Command command = handler.execute(operation).orElse(null);
        if (command == null) {
            return new Done(false, List.of());
        }
        if (operation instanceof CompoundOperation) {
            command = Edits.named(Refusal.name("change"), command);
        }
        if (!command.canExecute()) {
            command.dispose();
            throw Refusal.of("impossible", command.getLabel());
        }
        model.host().domain().getCommandStack().execute(command);
        return new Done(true, fresh.take().stream().filter(model::isThere).toList());
    }
}
