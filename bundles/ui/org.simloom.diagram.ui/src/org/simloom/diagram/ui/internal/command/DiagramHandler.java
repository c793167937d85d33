package org.simloom.diagram.ui.internal.command;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISources;
import org.eclipse.ui.handlers.HandlerUtil;
import org.simloom.diagram.ui.internal.page.DiagramPage;

/** What is done with the diagram of the active editor. */
abstract class DiagramHandler extends AbstractHandler {
    /** Does it. */
    abstract void execute(DiagramPage page, ExecutionEvent event);

    /** Whether there is something to do it with. */
    boolean isPossible(DiagramPage page) {
        return true;
    }

    @Override
    public final Object execute(ExecutionEvent event) {
        DiagramPage page = DiagramPage.of(HandlerUtil.getActiveEditor(event));
        if (page != null && isPossible(page)) {
            execute(page, event);
        }
        return null;
    }

    @Override
    public final void setEnabled(Object context) {
        DiagramPage page = context instanceof IEvaluationContext values
                && values.getVariable(ISources.ACTIVE_EDITOR_NAME) instanceof IEditorPart editor ? DiagramPage.of(editor) : null;
        setBaseEnabled(page != null && isPossible(page));
    }
}
