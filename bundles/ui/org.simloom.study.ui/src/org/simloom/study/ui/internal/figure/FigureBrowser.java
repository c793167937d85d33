package org.simloom.study.ui.internal.figure;

import java.util.ArrayDeque;
import java.util.Locale;
import java.util.Queue;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.BrowserFunction;
import org.eclipse.swt.browser.LocationListener;
import org.eclipse.swt.browser.ProgressListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.simloom.figures.FiguresPage;
import org.simloom.results.ui.internal.Appearance;
import org.simloom.study.ui.internal.Texts;

/**
 * The page that draws figures, in a browser; a sentence where the system has none. What is asked of it before it is
 * there is done once it is. UI thread only.
 */
public final class FigureBrowser {
    private final Control control;
    private final Browser browser;
    private final Queue<String> waiting = new ArrayDeque<>();
    private boolean ready;

    public FigureBrowser(Composite parent) {
        Browser made = null;
        Control shown;
        try {
            made = new Browser(parent, SWT.NONE);
            shown = made;
        } catch (SWTError e) {
            Label label = new Label(parent, SWT.WRAP);
            label.setText(Texts.get("browser.none"));
            shown = label;
        }
        control = shown;
        browser = made;
        if (browser != null) {
            load();
        }
    }

    private void load() {
        // nothing that is clicked or dropped leads away from the page
        browser.addLocationListener(LocationListener.changingAdapter(
                event -> event.doit = event.location.startsWith("about:") || event.location.startsWith("file:")));
        browser.addProgressListener(ProgressListener.completedAdapter(event -> {
            ready = true;
            while (!waiting.isEmpty()) {
                browser.execute(waiting.remove());
            }
        }));
        browser.setText(FiguresPage.html(Locale.getDefault(), Appearance.isDark(browser.getParent())));
    }

    /** The widget. */
    public Control control() {
        return control;
    }

    /** Whether the system has a browser. */
    public boolean isThere() {
        return browser != null;
    }

    /** Lets the page call this, which is done once the page's call has ended. */
    public void function(String name, Consumer<Object[]> body) {
        if (browser != null) {
            BrowserFunction function = new BrowserFunction(browser, name) {
                @Override
                public Object function(Object[] arguments) {
                    // the page waits for this call to end, and could do nothing that is asked of it meanwhile
                    control.getDisplay().asyncExec(() -> {
                        if (!control.isDisposed()) {
                            body.accept(arguments);
                        }
                    });
                    return null;
                }
            };
            browser.addDisposeListener(event -> function.dispose());
        }
    }

    /** Has the page do something. */
    public void run(String script) {
        if (browser == null || browser.isDisposed()) {
            return;
        }
        if (ready) {
            browser.execute(script);
        } else {
            waiting.add(script);
        }
    }

    /** The value of an expression of the page, {@code null} where it is not there yet. */
    public Object evaluate(String expression) {
        return browser == null || browser.isDisposed() || !ready ? null : browser.evaluate("return " + expression + ";");
    }
}
