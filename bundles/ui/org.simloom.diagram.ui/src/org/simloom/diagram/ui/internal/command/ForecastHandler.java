package org.simloom.diagram.ui.internal.command;

import org.eclipse.core.commands.ExecutionEvent;
import org.simloom.diagram.ui.internal.page.DiagramPage;

/** Marks what would run, or no more. */
public final class ForecastHandler extends DiagramHandler {
    @Override
    void execute(DiagramPage page, ExecutionEvent event) {
        page.live().setForecasting(!page.live().isForecasting());
    }

    @Override
    boolean isPossible(DiagramPage page) {
        return page.live() != null && !page.live().isGoing();
    }
}
