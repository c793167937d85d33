package org.simloom.diagram.internal.server;

/** The model has changed; the page is to see it. */
public final class ShowAction extends InternalAction {
    public static final String KIND = "simloom.internal.show";

    public ShowAction() {
        super(KIND);
    }
}
