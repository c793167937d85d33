package org.simloom.diagram.ui.internal.command;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.ecore.EObject;
import org.simloom.diagram.ui.internal.page.DiagramPage;

/** Opens what is behind the selected element. */
public final class OpenHandler extends DiagramHandler {
    @Override
    void execute(DiagramPage page, ExecutionEvent event) {
        page.open((EObject) page.site().selection().getFirstElement());
    }

    @Override
    boolean isPossible(DiagramPage page) {
        return page.site().selection().size() == 1 && page.site().selection().getFirstElement() instanceof EObject;
    }
}
