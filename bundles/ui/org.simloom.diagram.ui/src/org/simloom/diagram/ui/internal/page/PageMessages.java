package org.simloom.diagram.ui.internal.page;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Control;
import org.simloom.diagram.ui.internal.browser.PageMessage;

/** Leads what the page says to those in the window who act on it; all else is the server's. UI thread only. */
final class PageMessages {
    private final Map<String, Consumer<PageMessage>> takers = new HashMap<>();
    private final Control area;
    private final Consumer<String> server;

    PageMessages(Control area, Consumer<String> server) {
        this.area = area;
        this.server = server;
    }

    /** Who acts on messages of a kind at once. */
    PageMessages on(String kind, Consumer<PageMessage> taker) {
        takers.put(kind, taker);
        return this;
    }

    /** Who acts on them after the page has gone on: what opens a dialog or a menu must not keep its script waiting. */
    PageMessages later(String kind, Consumer<PageMessage> taker) {
        return on(kind, message -> area.getDisplay().asyncExec(() -> {
            if (!area.isDisposed()) {
                taker.accept(message);
            }
        }));
    }

    void receive(String text) {
        // large ones are the server's, and not to be read twice
        PageMessage message = text.contains("\"simloom.") ? PageMessage.read(text) : null;
        Consumer<PageMessage> taker = message == null ? null : takers.get(message.kind());
        if (taker == null) {
            server.accept(text);
        } else {
            taker.accept(message);
        }
    }
}
