package org.simloom.diagram;

import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.simloom.model.base.Port;
import org.simloom.model.workflow.Branch;
import org.simloom.model.workflow.Case;
import org.simloom.model.workflow.Feedback;
import org.simloom.model.workflow.Node;
import org.simloom.model.workflow.Repeat;
import org.simloom.model.workflow.Workflow;

/** What belongs to a node and has no place of its own in a diagram: it is added to something that is there. */
public enum Part {
    INPUT, OUTPUT, CASE, FEEDBACK;

    /** The operation by which a page adds one: with {@code elementId} and {@code part}. */
    public static final String OPERATION = "simloom.addPart";

    /** As palette and page call it. */
    public String type() {
        return "part:" + word();
    }

    /** What messages call it by. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The part that palette and page call so; {@code null} where there is none. */
    public static Part of(String type) {
        for (Part part : values()) {
            if (part.type().equals(type)) {
                return part;
            }
        }
        return null;
    }

    /**
     * The node that gets such a part when it is added to an element: that itself, or the one it is a part of. That the
     * node has all it can have is told when it is added.
     *
     * @return {@code null} where there is none
     */
    public Node owner(EObject element) {
        EObject around = element instanceof Port || element instanceof Case || element instanceof Feedback ? element.eContainer() : element;
        if (this == FEEDBACK && element instanceof Port && around instanceof Workflow body) {
            around = body.eContainer();
        }
        boolean fits = switch (this) {
            case INPUT, OUTPUT -> element instanceof Node || element instanceof Port;
            case CASE -> around instanceof Branch;
            case FEEDBACK -> around instanceof Repeat;
        };
        return fits && around instanceof Node node ? node : null;
    }
}
