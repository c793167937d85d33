package org.simloom.bench.ui.internal;

import java.util.Map;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.simloom.diagram.ui.internal.page.DiagramPage;

/** The page of a diagram, asked what is painted on it. UI thread only. */
final class SeenDiagram {
    private static final long PATIENCE = 60_000;
    /** Asking keeps the page from its work, so it is asked only so often. */
    private static final long LOOK_NANOS = 10_000_000;
    private static final String SHOWN = ".sprotty:not(.sprotty-hidden)";
    /** Two frames after a thing is there it is on the screen. */
    private static final String PAINTED = """
            const name = "bench:%s";
            if (!window[name] && (%s)) {
                window[name] = 1;
                requestAnimationFrame(() => requestAnimationFrame(() => window[name] = 2));
            }
            return window[name] === 2""";

    private final Display display;
    private final IEditorPart editor;
    private int asked;

    SeenDiagram(Display display, IEditorPart editor) {
        this.display = display;
        this.editor = editor;
    }

    /** The first node in the order of the page whose id begins so, as an expression of the page; {@code null} before there is one. */
    static String node(String begin) {
        return "document.querySelector('" + SHOWN + " [id^=\"simloom_n:" + begin + "\"]')";
    }

    /** Waits until something is true in the page and has been painted. */
    void painted(String expression) {
        String name = Integer.toString(asked++);
        await(() -> Boolean.TRUE.equals(evaluate(PAINTED.formatted(name, expression))));
    }

    /** Waits while the window works. */
    void await(BooleanSupplier holds) {
        long end = System.currentTimeMillis() + PATIENCE;
        while (!holds.getAsBoolean()) {
            if (System.currentTimeMillis() > end) {
                throw new IllegalStateException("the diagram is not drawn");
            }
            work(LOOK_NANOS);
        }
    }

    /** Lets the window work for a while. */
    void work(long nanos) {
        long end = System.nanoTime() + nanos;
        while (System.nanoTime() < end) {
            if (!display.readAndDispatch()) {
                Thread.onSpinWait();
            }
        }
    }

    /** What a script of the page gives; {@code null} before the page is there. */
    Object evaluate(String script) {
        Browser browser = browser();
        return browser == null ? null : browser.evaluate(script, true);
    }

    /** The widget; {@code null} before it is there. */
    Browser browser() {
        DiagramPage page = page();
        return page == null ? null : page.browser();
    }

    DiagramPage page() {
        return DiagramPage.of(editor);
    }

    /** Asks the server for something, as the page does. */
    void ask(String kind, Map<String, ?> properties) {
        page().ask(kind, properties);
    }
}
