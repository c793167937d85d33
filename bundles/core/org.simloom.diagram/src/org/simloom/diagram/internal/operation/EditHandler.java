package org.simloom.diagram.internal.operation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.glsp.server.operations.BasicOperationHandler;
import org.eclipse.glsp.server.operations.Operation;
import org.simloom.diagram.Part;
import org.simloom.diagram.internal.edit.Added;
import org.simloom.diagram.internal.edit.LayoutEdits;
import org.simloom.diagram.internal.edit.Parts;
import org.simloom.diagram.internal.edit.Refusal;
import org.simloom.diagram.internal.model.DiagramModel;
import org.simloom.diagram.internal.model.Elements;
import org.simloom.diagram.internal.model.Gid;
import org.simloom.drawing.Line;
import org.simloom.drawing.Shape;
import org.simloom.model.edit.command.Edits;

import com.google.inject.Inject;

/** Makes a command of what the user does. Called on the thread of the model, where the command is executed at once. */
abstract class EditHandler<O extends Operation> extends BasicOperationHandler<O> {
    @Inject
    private DiagramModel model;
    @Inject
    private Fresh fresh;

    @Override
    public Optional<Command> createCommand(O operation) {
        return Optional.ofNullable(edit(operation));
    }

    /**
     * The command.
     *
     * @return {@code null} where there is nothing to do
     * @throws org.simloom.base.problem.ProblemException why it cannot be done
     */
    protected abstract Command edit(O operation);

    protected DiagramModel model() {
        return model;
    }

    protected EditingDomain domain() {
        return model.host().domain();
    }

    protected Elements elements() {
        return model.elements();
    }

    protected LayoutEdits layout() {
        return new LayoutEdits(domain(), model.host().layout());
    }

    /** A command of several under the name of {@code key}; {@code null} where there are none. */
    protected static Command named(String key, List<Command> commands, Object... arguments) {
        return commands.isEmpty() ? null : Edits.named(Refusal.name(key, arguments), commands.toArray(Command[]::new));
    }

    /** The command that gives a part to the element behind an id. */
    protected Command part(Part part, String gid) {
        // nothing, or the diagram itself, has no parts, which the refusal says
        EObject owner = gid == null || gid.isEmpty() || gid.equals(Gid.GRAPH) ? null : element(gid);
        Added added = new Parts(domain(), model.host().tools()).add(part, owner);
        made(List.of(added.element()));
        return named("add", added.commands(), Refusal.text("part." + part.word()));
    }

    /** These are to be selected as soon as they are seen. */
    protected void made(List<? extends EObject> elements) {
        fresh.add(elements);
    }

    /** Refuses what is shown inside of a sub-workflow. */
    private void own(String gid) {
        if (elements().frame(gid) != null) {
            throw Refusal.nested(elements().frame(gid));
        }
    }

    /** Those that are not inside of others of them, with which they go, and can be changed here. */
    protected List<String> own(Collection<String> gids) {
        List<String> own = gids.stream().filter(gid -> !elements().isInside(gid, gids)).toList();
        own.forEach(this::own);
        return own;
    }

    /** The element behind an id that is still there. */
    protected EObject element(String gid) {
        own(gid);
        EObject element = elements().element(gid);
        if (!model.isThere(element)) {
            throw Refusal.of("gone");
        }
        return element;
    }

    /** The shape behind an id that is still there. */
    protected Shape shape(String gid) {
        own(gid);
        Shape shape = elements().shape(gid);
        if (shape == null || !model.isThere(shape.element())) {
            throw Refusal.of("gone");
        }
        return shape;
    }

    /** The line behind an id that is still there. */
    protected Line line(String gid) {
        own(gid);
        Line line = elements().line(gid);
        if (line == null || line.element() != null && !model.isThere(line.element())) {
            throw Refusal.of("gone");
        }
        return line;
    }
}
