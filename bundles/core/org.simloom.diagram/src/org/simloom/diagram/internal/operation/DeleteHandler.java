package org.simloom.diagram.internal.operation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.glsp.server.operations.DeleteOperation;
import org.simloom.diagram.internal.edit.ProcessLines;
import org.simloom.diagram.internal.edit.Refusal;
import org.simloom.drawing.Line;
import org.simloom.model.edit.command.Deletion;
import org.simloom.model.process.ProcessPlan;

/** Deletes what is chosen, and what without it says nothing, by the same rule as all pages. */
public final class DeleteHandler extends EditHandler<DeleteOperation> {

    @Override
    protected Command edit(DeleteOperation operation) {
        return delete(operation.getElementIds(), "delete");
    }

    /** The command; places that were laid down stay, as what is deleted may come back. */
    Command delete(Collection<String> gids, String name) {
        Set<EObject> elements = new LinkedHashSet<>();
        List<Command> commands = new ArrayList<>();
        for (String gid : own(gids)) {
            Line line = elements().line(gid);
            if (line != null && line.element() == null && elements().shape(gid) == null) {
                if (!(model().root() instanceof ProcessPlan plan)) {
                    throw Refusal.of("delete");
                }
                commands.addAll(new ProcessLines(domain(), plan).disconnect(line));
            } else {
                EObject element = elements().element(gid);
                // several are often deleted at once with what belongs to them: what is gone already needs no deletion
                if (model().isThere(element)) {
                    elements.add(element);
                } else if (gids.size() == 1) {
                    throw Refusal.of("gone");
                }
            }
        }
        if (elements.stream().anyMatch(element -> element.eContainer() == null)) {
            throw Refusal.of("delete");
        }
        if (!elements.isEmpty()) {
            commands.add(Deletion.of(domain(), elements));
        }
        if (commands.isEmpty()) {
            throw Refusal.of("delete");
        }
        return named(name, commands);
    }
}
