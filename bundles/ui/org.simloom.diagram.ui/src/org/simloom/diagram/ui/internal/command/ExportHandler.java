package org.simloom.diagram.ui.internal.command;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.simloom.diagram.ui.internal.page.DiagramPage;
import org.simloom.diagram.ui.internal.picture.PictureExport;

/** Writes the diagram as a picture. */
public final class ExportHandler extends DiagramHandler {
    @Override
    void execute(DiagramPage page, ExecutionEvent event) {
        PictureExport.ask(HandlerUtil.getActiveShell(event), page.picture(), page.site().file(), "");
    }
}
