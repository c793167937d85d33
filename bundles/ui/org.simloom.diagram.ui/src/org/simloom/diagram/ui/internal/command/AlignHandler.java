package org.simloom.diagram.ui.internal.command;

import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.ExecutionEvent;
import org.simloom.diagram.ui.internal.page.DiagramPage;

/** Aligns what is selected. */
public final class AlignHandler extends DiagramHandler {
    /** Parameter of the command. */
    private static final String EDGE = "org.simloom.diagram.command.align.edge";

    @Override
    void execute(DiagramPage page, ExecutionEvent event) {
        page.tell("alignElements", Map.of("elementIds", List.of(), "selectionMode", "all", "reduceFunction", "first", "alignment",
                event.getParameter(EDGE)));
    }
}
