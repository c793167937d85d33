package org.simloom.diagram.internal.action;

import java.util.List;

import org.eclipse.glsp.server.actions.Action;

/** Where in the model the user is: from the whole of it to the part that is shown. */
public final class BreadcrumbAction extends Action {
    public static final String KIND = "simloom.breadcrumb";

    private final List<Step> path;

    public BreadcrumbAction(List<Step> path) {
        super(KIND);
        this.path = path;
    }

    /** One step; its id comes back in {@code simloom.focus}. */
    public record Step(String id, String label) {
    }

    public List<Step> path() {
        return path;
    }
}
