package org.simloom.diagram.internal.action;

import java.util.List;
import java.util.Map;

import org.eclipse.glsp.server.actions.Action;

/** What the page has to know before anything else. */
public final class TextsAction extends Action {
    public static final String KIND = "simloom.texts";

    private Map<String, String> texts;
    private String locale;
    private String theme;
    private String diagramType;
    private List<String> serverActions;

    public TextsAction() {
        super(KIND);
    }

    public TextsAction(Map<String, String> texts, String locale, String theme, String diagramType, List<String> serverActions) {
        this();
        this.texts = texts;
        this.locale = locale;
        this.theme = theme;
        this.diagramType = diagramType;
        this.serverActions = serverActions;
    }
}
