package org.simloom.diagram.ui.internal.key;

import org.eclipse.swt.SWT;
import org.eclipse.swt.browser.Browser;

/**
 * The browser of GTK tells SWT that Escape was pressed, but not its page, which hears only that it was let go: there
 * the page is told so that a text can be given up, a drag ended and a menu closed.
 */
public final class EscapeKey {
    private static final String PRESS = "(document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', "
            + "{ key: 'Escape', code: 'Escape', bubbles: true, cancelable: true }))";

    private EscapeKey() {
    }

    /** Leads the key to the page of a browser. */
    public static void lead(Browser browser) {
        if (!"gtk".equals(SWT.getPlatform())) {
            return;
        }
        browser.addListener(SWT.KeyDown, event -> {
            if (event.character == SWT.ESC) {
                // the browser is in the midst of the key
                browser.getDisplay().asyncExec(() -> {
                    if (!browser.isDisposed()) {
                        browser.execute(PRESS);
                    }
                });
            }
        });
    }
}
