package org.simloom.diagram.ui.internal.command;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.simloom.diagram.ui.internal.page.DiagramPage;
import org.simloom.diagram.ui.internal.picture.PicturePrint;

/** Prints the diagram. */
public final class PrintHandler extends DiagramHandler {
    @Override
    void execute(DiagramPage page, ExecutionEvent event) {
        PicturePrint.ask(HandlerUtil.getActiveShell(event), page.picture(), page.site().file().getFileName().toString());
    }
}
