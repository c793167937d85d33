package org.simloom.diagram.internal.request;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;

import org.eclipse.glsp.server.actions.AbstractActionHandler;
import org.eclipse.glsp.server.actions.Action;
import org.eclipse.glsp.server.di.DiagramType;
import org.simloom.diagram.internal.action.HelloAction;
import org.simloom.diagram.internal.action.TextsAction;
import org.simloom.diagram.internal.live.LiveStates;
import org.simloom.diagram.internal.server.Kinds;

import com.google.inject.Inject;

/** Answers the page's first question. */
public final class HelloHandler extends AbstractActionHandler<HelloAction> {
    private static final String TEXTS = HelloHandler.class.getPackageName() + ".page";
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    @Inject
    @DiagramType
    private String diagramType;
    @Inject
    private Kinds kinds;
    @Inject
    private LiveStates states;

    @Override
    protected List<Action> executeAction(HelloAction action) {
        String language = Locale.getDefault().getLanguage().equals("ko") ? "ko" : "en";
        return List.of(new TextsAction(texts(Locale.getDefault()), language, states.theme(), diagramType, kinds.handled()));
    }

    /** All texts of the page. */
    static Map<String, String> texts(Locale locale) {
        ResourceBundle bundle = ResourceBundle.getBundle(TEXTS, locale, HelloHandler.class.getClassLoader(), NO_FALLBACK);
        Map<String, String> texts = new TreeMap<>();
        bundle.keySet().forEach(key -> texts.put(key, bundle.getString(key)));
        return texts;
    }
}
