package org.simloom.diagram.internal.server;

import java.util.List;

/** The kinds of actions that the server handles; known as soon as the session is there. */
public final class Kinds {
    private volatile List<String> handled = List.of();

    /** What came from the registry. */
    void know(List<String> kinds) {
        handled = kinds.stream().filter(kind -> !kind.startsWith("simloom.internal")).sorted().toList();
    }

    public List<String> handled() {
        return handled;
    }
}
