package org.simloom.diagram.ui.internal.command;

import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.ExecutionEvent;
import org.simloom.diagram.ui.internal.page.DiagramPage;

/** Shows the whole diagram. */
public final class FitHandler extends DiagramHandler {
    @Override
    void execute(DiagramPage page, ExecutionEvent event) {
        page.tell("fit", Map.of("elementIds", List.of(), "animate", true, "padding", 20));
    }
}
