package org.simloom.diagram.internal.action;

import org.eclipse.glsp.server.actions.Action;

/** Colours of the page: {@code light}, {@code dark} or {@code print}. */
public final class ThemeAction extends Action {
    public static final String KIND = "simloom.theme";

    private final String theme;

    public ThemeAction(String theme) {
        super(KIND);
        this.theme = theme;
    }
}
