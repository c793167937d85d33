package org.simloom.engine.internal.run;

import java.util.Map;

import org.simloom.tool.ToolListener;

/** Passes on what a running tool shows. */
final class Follower implements ToolListener {
    private final EventQueue events;
    private final String path;

    Follower(EventQueue events, String path) {
        this.events = events;
        this.path = path;
    }

    @Override
    public void progress(double fraction, String text, Map<String, Double> quantities) {
        Map<String, Double> copy = Map.copyOf(quantities);
        events.send(listener -> listener.progress(path, fraction, text, copy));
    }
}
