package org.simloom.diagram.ui.internal.browser;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.BrowserFunction;
import org.eclipse.swt.browser.LocationListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;

/**
 * The page in a browser, and the texts that go between it and Java, both ways in the order in which they were sent.
 * Nothing is opened for that: no port, no address. UI thread only, but for {@link #send}.
 */
public final class PageBridge {
    private static final String TO_JAVA = "simloomSend";
    private static final String TO_PAGE = "simloomReceive";
    /** So much is given to the page at once at most, in letters; the window stays free in between. */
    private static final int MOST = 1 << 20;

    private final Browser browser;
    private final Display display;
    private final Consumer<String> received;
    private final Queue<String> waiting = new ArrayDeque<>();
    private boolean listening;
    private boolean asked;

    /**
     * Shows the page.
     *
     * @param received takes what the page sends, in the UI thread
     * @throws org.eclipse.swt.SWTError where the system has no browser that SWT can show
     * @throws IOException where the files of the page are missing
     */
    public PageBridge(Composite parent, Consumer<String> received) throws IOException {
        String address = PageFiles.address();
        this.browser = new Browser(parent, SWT.NONE);
        this.display = browser.getDisplay();
        this.received = received;
        // what is dropped on the page or clicked in it never leads away from it
        browser.addLocationListener(LocationListener.changingAdapter(
                event -> event.doit = event.location.startsWith(address) || event.location.startsWith("about:")));
        BrowserFunction function = new BrowserFunction(browser, TO_JAVA) {
            @Override
            public Object function(Object[] arguments) {
                if (arguments.length == 1 && arguments[0] instanceof String text) {
                    heard();
                    received.accept(text);
                }
                return null;
            }
        };
        browser.addDisposeListener(event -> function.dispose());
        browser.setUrl(address);
    }

    /** The widget. */
    public Browser browser() {
        return browser;
    }

    /** Sends a text to the page, as soon as that listens. On any thread; does not wait. */
    public void send(String text) {
        synchronized (waiting) {
            waiting.add(text);
            if (!listening) {
                return;
            }
        }
        askForTurn();
    }

    /** The page has spoken, so it listens. */
    private void heard() {
        synchronized (waiting) {
            if (listening) {
                return;
            }
            listening = true;
        }
        askForTurn();
    }

    private void askForTurn() {
        synchronized (waiting) {
            if (asked || waiting.isEmpty() || display.isDisposed()) {
                return;
            }
            asked = true;
        }
        display.asyncExec(this::deliver);
    }

    private void deliver() {
        StringBuilder script = new StringBuilder();
        synchronized (waiting) {
            asked = false;
            while (!waiting.isEmpty() && script.length() < MOST) {
                script.append(TO_PAGE).append('(').append(JavaScript.literal(waiting.remove())).append(");");
            }
        }
        if (!browser.isDisposed()) {
            browser.execute(script.toString());
            askForTurn();
        }
    }
}
