package org.simloom.diagram.ui.internal.browser;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.BrowserFunction;
import org.eclipse.swt.browser.LocationListener;
import org.eclipse.swt.browser.ProgressListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;

/**
 * The page in a browser, and the texts that go between it and Java, both ways in the order in which they were sent.
 * Nothing is opened for that: no port, no address. The page is given nothing while it still works at what it was given:
 * a browser that is asked to run a script keeps the window waiting until it does. UI thread only, but for {@link #send}.
 */
public final class PageBridge {
    private static final String TO_JAVA = "simloomSend";
    private static final String TO_PAGE = "simloomReceive";
    private static final String TAKEN = "simloomTaken";
    /** So much is given to the page at once at most, in letters; the window stays free in between. */
    private static final int PART = 1 << 17;
    /** Between parts, in ms: the window has other things to show than what the page is still being given. */
    private static final int PAUSE = 10;
    private static final String PARTS = "(window.simloomParts ??= [])";

    private final Browser browser;
    private final Display display;
    private final Consumer<String> received;
    private final Queue<Piece> waiting = new ArrayDeque<>();
    private boolean listening;
    private boolean asked;
    private boolean busy;

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
        BrowserFunction taken = new BrowserFunction(browser, TAKEN) {
            @Override
            public Object function(Object[] arguments) {
                free();
                return null;
            }
        };
        browser.addDisposeListener(event -> {
            function.dispose();
            taken.dispose();
        });
        // one that is read anew has forgotten what it was given
        browser.addProgressListener(ProgressListener.completedAdapter(event -> free()));
        browser.setUrl(address);
    }

    /** The widget. */
    public Browser browser() {
        return browser;
    }

    /** Sends a text to the page, as soon as that listens. On any thread; does not wait. */
    public void send(String text) {
        synchronized (waiting) {
            add(text);
            if (!listening) {
                return;
            }
        }
        askForTurn();
    }

    private void add(String text) {
        int parts = 0;
        int begin = 0;
        while (text.length() - begin > PART) {
            int end = begin + PART - (Character.isHighSurrogate(text.charAt(begin + PART - 1)) ? 1 : 0);
            waiting.add(new Piece(text.substring(begin, end), false, 0));
            begin = end;
            parts++;
        }
        waiting.add(new Piece(text.substring(begin), true, parts));
    }

    /**
     * What the page is given at once of a text: all of a large diagram would keep the window for too long.
     *
     * @param last  whether the text ends with it
     * @param parts how many came before the last
     */
    private record Piece(String text, boolean last, int parts) {
        String script() {
            String literal = JavaScript.literal(text);
            if (!last) {
                return PARTS + ".push(" + literal + ");";
            }
            // a page that was read anew in between has forgotten the others, and is sent everything again
            return parts == 0 ? TO_PAGE + "(" + literal + ");" : "(p => p.length === " + parts + " ? " + TO_PAGE + "(p.join('') + " + literal
                    + ") : " + TAKEN + "())(" + PARTS + ".splice(0));";
        }
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

    /** The page works at nothing that it was given. */
    private void free() {
        synchronized (waiting) {
            busy = false;
        }
        if (listening) {
            askForTurn();
        }
    }

    private void askForTurn() {
        synchronized (waiting) {
            if (asked || busy || waiting.isEmpty() || display.isDisposed()) {
                return;
            }
            asked = true;
        }
        display.asyncExec(this::deliver);
    }

    private void deliver() {
        List<Piece> pieces = new ArrayList<>();
        boolean given = false;
        synchronized (waiting) {
            asked = false;
            for (int length = 0; !waiting.isEmpty() && length < PART; length += pieces.getLast().text().length()) {
                pieces.add(waiting.remove());
                given |= pieces.getLast().last();
            }
            busy = true;
        }
        String script = pieces.stream().map(Piece::script).collect(Collectors.joining());
        boolean done = !browser.isDisposed() && browser.execute(script);
        if (browser.isDisposed()) {
            return;
        }
        if (!given) {
            display.timerExec(PAUSE, this::free);
        } else if (!done) {
            free();
        }
    }
}
