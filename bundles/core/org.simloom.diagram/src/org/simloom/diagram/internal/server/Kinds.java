package org.simloom.diagram.internal.server;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The kinds of actions that the server takes; known as soon as the session is there. */
public final class Kinds {
    /** What the page says to the window around it. Where there is none, as in tests, nobody listens. */
    private static final Set<String> WINDOW = Set.of("simloom.key", "simloom.openMenu", "simloom.export", "simloom.viewport",
            "simloom.editing");

    private volatile List<String> handled = List.of();

    /** What came from the registry. */
    void know(List<String> kinds) {
        handled = Stream.concat(WINDOW.stream(), kinds.stream().filter(kind -> !kind.startsWith("simloom.internal"))).sorted().toList();
    }

    /** All of them, as the page has to know them. */
    public List<String> handled() {
        return handled;
    }

    /** Whether it is for the window around the page, and not for the server. */
    boolean isForWindow(String kind) {
        return WINDOW.contains(kind);
    }
}
