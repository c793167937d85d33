package org.simloom.diagram.ui.internal.command;

import java.util.Map;

import org.eclipse.core.commands.ExecutionEvent;
import org.simloom.diagram.ui.internal.page.DiagramPage;

/** Places everything anew. */
public final class ArrangeHandler extends DiagramHandler {
    @Override
    void execute(DiagramPage page, ExecutionEvent event) {
        page.ask("simloom.arrange", Map.of("isOperation", true));
    }
}
