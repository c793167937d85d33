package org.simloom.diagram.ui.internal.page;

import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.themes.IThemeManager;

/** Whether the window is light or dark, now and after every change. UI thread only. */
final class Appearance {
    private static final int MIDDLE = 128;

    private final Control control;
    private final Runnable changed;
    private final IPropertyChangeListener listener = event -> later();
    private boolean dark;

    Appearance(Control control, Runnable changed) {
        this.control = control;
        this.changed = changed;
        dark = isDark(control);
        IThemeManager manager = PlatformUI.getWorkbench().getThemeManager();
        manager.addPropertyChangeListener(listener);
        control.addDisposeListener(event -> manager.removePropertyChangeListener(listener));
    }

    /** Whether a control has light letters on a dark ground. */
    static boolean isDark(Control control) {
        RGB ground = control.getBackground().getRGB();
        return (299 * ground.red + 587 * ground.green + 114 * ground.blue) / 1000 < MIDDLE;
    }

    /** What the page calls it. */
    String theme() {
        return dark ? "dark" : "light";
    }

    /** Colours of widgets follow the theme some events later. */
    private void later() {
        control.getDisplay().asyncExec(this::look);
    }

    void look() {
        if (!control.isDisposed() && isDark(control) != dark) {
            dark = !dark;
            changed.run();
        }
    }
}
