package org.simloom.diagram.internal.operation;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.glsp.server.operations.ReconnectEdgeOperation;
import org.simloom.diagram.internal.edit.DataLines;
import org.simloom.diagram.internal.edit.ProcessLines;
import org.simloom.diagram.internal.edit.Refusal;
import org.simloom.drawing.Line;
import org.simloom.model.process.ProcessPlan;
import org.simloom.model.workflow.Connection;

/** Gives a line other ends; its way is found anew. */
public final class ReconnectHandler extends EditHandler<ReconnectEdgeOperation> {

    @Override
    protected Command edit(ReconnectEdgeOperation operation) {
        Line line = line(operation.getEdgeElementId());
        EObject source = element(operation.getSourceElementId());
        EObject target = element(operation.getTargetElementId());
        List<Command> commands = new ArrayList<>();
        if (model().root() instanceof ProcessPlan plan) {
            commands.addAll(new ProcessLines(domain(), plan).rejoin(line, source, target));
        } else if (line.element() instanceof Connection connection) {
            commands.addAll(new DataLines(domain()).join(source, target, connection).commands());
        } else {
            throw Refusal.of("feedback");
        }
        if (!commands.isEmpty()) {
            commands.addAll(layout().way(line.id(), List.of()).commands());
        }
        return named("reconnect", commands);
    }
}
