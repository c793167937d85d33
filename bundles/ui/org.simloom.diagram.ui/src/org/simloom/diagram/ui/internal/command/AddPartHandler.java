package org.simloom.diagram.ui.internal.command;

import java.util.Map;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.emf.ecore.EObject;
import org.simloom.diagram.Part;
import org.simloom.diagram.ui.internal.page.DiagramPage;
import org.simloom.diagram.ui.internal.page.Drawn;

/** Gives the selected element one more port, case or feedback; which of them, the extension says. */
public final class AddPartHandler extends DiagramHandler implements IExecutableExtension {
    private Part part;

    @Override
    public void setInitializationData(IConfigurationElement config, String property, Object data) {
        part = Part.of("part:" + data);
    }

    @Override
    void execute(DiagramPage page, ExecutionEvent event) {
        page.ask(Part.OPERATION, Map.of("isOperation", true, "part", part.type(), "elementId", Drawn.id(element(page))));
    }

    @Override
    boolean isPossible(DiagramPage page) {
        return page.site().selection().size() == 1 && part.owner(element(page)) != null;
    }

    private static EObject element(DiagramPage page) {
        return page.site().selection().getFirstElement() instanceof EObject element
                ? Drawn.nearest(element, page.site().root(), page.site().layout()) : null;
    }
}
