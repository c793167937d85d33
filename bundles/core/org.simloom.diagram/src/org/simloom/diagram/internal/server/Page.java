package org.simloom.diagram.internal.server;

import java.util.function.Consumer;

import org.eclipse.glsp.server.actions.Action;
import org.eclipse.glsp.server.actions.ActionMessage;

import com.google.gson.Gson;

/** The way to the page: one text of JSON for every action. */
public final class Page {
    /** The only client there is: the id of the page's diagram. */
    public static final String CLIENT = "simloom";

    private final Consumer<String> texts;
    private volatile Gson gson;
    private volatile boolean closed;

    public Page(Consumer<String> texts) {
        this.texts = texts;
    }

    /** From now on messages can be written. */
    void open(Gson writer) {
        gson = writer;
    }

    /** Nothing is sent any more. */
    public void close() {
        closed = true;
    }

    public boolean isClosed() {
        return closed;
    }

    /** Sends an action. */
    public void send(Action action) {
        if (!closed) {
            String text = gson.toJson(new ActionMessage(CLIENT, action), ActionMessage.class);
            texts.accept(text);
        }
    }
}
