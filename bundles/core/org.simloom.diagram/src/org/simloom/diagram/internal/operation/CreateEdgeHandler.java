package org.simloom.diagram.internal.operation;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.glsp.server.operations.CreateEdgeOperation;
import org.simloom.diagram.internal.edit.DataLines;
import org.simloom.diagram.internal.edit.ProcessLines;
import org.simloom.model.process.ProcessPlan;

/** Connects ports or nodes: data in a workflow, material and needs in a process. */
public final class CreateEdgeHandler extends EditHandler<CreateEdgeOperation> {

    @Override
    protected Command edit(CreateEdgeOperation operation) {
        EObject source = element(operation.getSourceElementId());
        EObject target = element(operation.getTargetElementId());
        if (model().root() instanceof ProcessPlan plan) {
            return named("connect", new ProcessLines(domain(), plan).join(source, target).commands());
        }
        return named("connect", new DataLines(domain()).join(source, target, null).commands());
    }
}
