package org.simloom.diagram.internal.request;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.simloom.diagram.internal.action.BreadcrumbAction;
import org.simloom.diagram.internal.action.BreadcrumbAction.Step;
import org.simloom.diagram.internal.graph.Names;
import org.simloom.diagram.internal.model.DiagramModel;
import org.simloom.drawing.Drawings;
import org.simloom.model.base.NamedElement;
import org.simloom.model.edit.ElementLabels;
import org.simloom.model.workflow.Case;

/** The way from the whole model to the part that is shown. */
public final class Breadcrumb {
    private Breadcrumb() {
    }

    /** The way as the page shows it. */
    public static BreadcrumbAction of(DiagramModel model) {
        return model.onModel(() -> {
            List<Step> path = new ArrayList<>();
            for (EObject each = model.root(); each != null; each = each.eContainer()) {
                if (Drawings.isDrawn(each)) {
                    path.add(0, new Step(Drawings.id(each), label(each)));
                }
            }
            return new BreadcrumbAction(path);
        });
    }

    /** The body of a loop is known by the loop, that of a case by branch and case. */
    private static String label(EObject drawn) {
        EObject owner = drawn.eContainer();
        return owner == null ? text(drawn) : owner instanceof Case one && one.eContainer() != null
                ? text(one.eContainer()) + " / " + text(one) : text(owner);
    }

    /** As the title of its node says. */
    private static String text(EObject element) {
        return element instanceof NamedElement named && Names.hasLabel(named) ? named.getLabel().strip() : ElementLabels.text(element);
    }
}
