package org.simloom.sirius.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.sirius.tools.api.command.ui.NoUICallback;
import org.eclipse.sirius.tools.api.command.ui.UICallBack;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.eclipse.sirius.viewpoint.description.tool.SelectModelElementVariable;
import org.simloom.sirius.service.PieceServices;

/** Applies tools: what they do can be undone and done again. */
final class Trial {
    /** Chooses the first of what is offered. */
    static final UICallBack CHOOSES_FIRST = new NoUICallback() {
        @Override
        public Collection<EObject> askForVariableValues(EObject model, SelectModelElementVariable variable) {
            return List.of(new PieceServices().availableTools(model).get(0));
        }
    };

    private final Modeling modeling;
    private final Set<String> applied = new HashSet<>();

    Trial(Modeling modeling) {
        this.modeling = modeling;
    }

    /** The tools that have changed a model, by address in the specification. */
    Set<String> applied() {
        return applied;
    }

    boolean isApplied(EObject tool) {
        return applied.contains(address(tool));
    }

    static String address(EObject tool) {
        return EcoreUtil.getURI(tool).fragment();
    }

    /** Applies a tool, undoes it and does it again; then it is undone, so that the next one finds what was there before. */
    void apply(EObject tool, DRepresentation shown, Supplier<Command> maker) {
        if (isApplied(tool)) {
            return;
        }
        var stack = modeling.domain.getCommandStack();
        Map<String, String> before = modeling.texts();
        Command last = stack.getUndoCommand();
        Command command = maker.get();
        if (command == null || !command.canExecute()) {
            return;
        }
        stack.execute(command);
        Map<String, String> after = modeling.texts();
        if (before.equals(after)) {
            back(last);
            return;
        }
        stack.undo();
        assertEquals(before, modeling.texts(), () -> address(tool) + " is undone");
        stack.redo();
        assertEquals(after, new LinkedHashMap<>(modeling.texts()), () -> address(tool) + " is done again");
        modeling.refresh(shown);
        back(last);
        assertEquals(before, modeling.texts());
        applied.add(address(tool));
    }

    /** What is drawn is as it was, too: the next tool is tried on the same drawing. */
    private void back(Command last) {
        var stack = modeling.domain.getCommandStack();
        while (stack.getUndoCommand() != last && stack.canUndo()) {
            stack.undo();
        }
    }
}
