package org.simloom.diagram.ui.internal.command;

import java.util.Map;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.emf.ecore.EObject;
import org.simloom.diagram.ui.internal.page.DiagramPage;
import org.simloom.diagram.ui.internal.page.Drawn;
import org.simloom.drawing.Drawing;
import org.simloom.drawing.Shape;

/** Shows or hides what is inside of the selected node; which of them, the extension says. */
public final class FoldHandler extends DiagramHandler implements IExecutableExtension {
    private boolean open;

    @Override
    public void setInitializationData(IConfigurationElement config, String property, Object data) {
        open = "open".equals(data);
    }

    @Override
    void execute(DiagramPage page, ExecutionEvent event) {
        page.ask("simloom.fold", Map.of("isOperation", true, "elementId", Drawn.id(shape(page).element()), "open", open));
    }

    @Override
    boolean isPossible(DiagramPage page) {
        Shape shape = shape(page);
        return shape != null && shape.foldable() && shape.open() != open;
    }

    /** What is drawn of the one element that is selected. */
    private static Shape shape(DiagramPage page) {
        Drawing drawing = page.browser() == null ? null : page.session().drawing();
        EObject drawn = drawing != null && page.site().selection().size() == 1
                && page.site().selection().getFirstElement() instanceof EObject element ? page.drawn(element) : null;
        return drawn == null ? null : drawing.shape(drawn).orElse(null);
    }
}
