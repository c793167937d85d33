package org.simloom.diagram.ui.internal.browser;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.simloom.diagram.ui.internal.Texts;

/** Says what to install where the system has no browser to show diagrams with. */
public final class NoBrowser {
    private NoBrowser() {
    }

    /** Fills a page with it; the text can be copied. */
    public static void fill(Composite parent, String reason) {
        GridLayoutFactory.swtDefaults().margins(12, 12).applyTo(parent);
        Text text = new Text(parent, SWT.READ_ONLY | SWT.WRAP | SWT.MULTI);
        text.setBackground(parent.getBackground());
        String install = switch (Platform.getOS()) {
            case Platform.OS_WIN32 -> "browser.windows";
            case Platform.OS_MACOSX -> "browser.mac";
            default -> "browser.linux";
        };
        text.setText(Texts.get("browser.none") + "\n\n" + Texts.get(install)
                + (reason == null || reason.isBlank() ? "" : "\n\n" + Texts.get("browser.reason", reason)));
        GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT).applyTo(text);
    }
}
