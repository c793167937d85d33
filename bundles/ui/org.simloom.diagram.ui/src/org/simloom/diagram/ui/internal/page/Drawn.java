package org.simloom.diagram.ui.internal.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.simloom.drawing.Drawings;
import org.simloom.drawing.Layouts;
import org.simloom.model.base.Port;
import org.simloom.model.layout.DiagramLayout;
import org.simloom.model.layout.ElementLayout;
import org.simloom.model.process.MaterialFlow;
import org.simloom.model.process.ProcessStep;
import org.simloom.model.process.ProductionResource;
import org.simloom.model.product.Verification;
import org.simloom.model.workflow.Case;
import org.simloom.model.workflow.Connection;
import org.simloom.model.workflow.Feedback;
import org.simloom.model.workflow.Node;
import org.simloom.model.workflow.Workflow;

/** Finds what stands in a diagram for an element. */
public final class Drawn {
    private Drawn() {
    }

    /**
     * The element itself or the one nearest around it that is drawn; of what is in a folded loop, the loop.
     *
     * @return {@code null} where there is none, as for the model itself
     */
    public static EObject nearest(EObject element, EObject root, DiagramLayout layout) {
        Deque<EObject> chain = new ArrayDeque<>();
        for (EObject one = element; one != null && one != root; one = one.eContainer()) {
            chain.addFirst(one);
        }
        if (chain.isEmpty() || chain.getFirst().eContainer() != root) {
            return null;
        }
        Map<String, ElementLayout> laid = Layouts.index(layout);
        EObject nearest = null;
        for (EObject one : chain) {
            if (isDrawn(one)) {
                nearest = one;
            }
            ElementLayout entry = laid.get(Drawings.id(one));
            if (Drawings.isFoldable(one) && (entry == null || !entry.isOpen())) {
                return nearest;
            }
        }
        return nearest;
    }

    /** The id that the page has for it. */
    public static String id(EObject drawn) {
        String kind = drawn instanceof Connection || drawn instanceof Feedback || drawn instanceof MaterialFlow ? "e:"
                : drawn instanceof Port && !(drawn.eContainer() instanceof Workflow) ? "p:" : "n:";
        return kind + Drawings.id(drawn);
    }

    private static boolean isDrawn(EObject element) {
        return element instanceof Node || element instanceof Case || element instanceof Port || element instanceof Connection
                || element instanceof Feedback || element instanceof ProcessStep || element instanceof ProductionResource
                || element instanceof MaterialFlow || element instanceof Verification;
    }
}
