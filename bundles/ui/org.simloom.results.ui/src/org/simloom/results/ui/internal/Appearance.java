package org.simloom.results.ui.internal;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;

/** Colours that go with the theme of the window. */
public final class Appearance {
    private static final int MIDDLE = 128;

    private Appearance() {
    }

    /** Whether a control has light letters on a dark ground. */
    public static boolean isDark(Control control) {
        RGB ground = control.getBackground().getRGB();
        return (299 * ground.red + 587 * ground.green + 114 * ground.blue) / 1000 < MIDDLE;
    }

    /** The colour of a failure. */
    public static Color failed(boolean dark) {
        return dark ? new Color(245, 120, 110) : new Color(190, 45, 40);
    }

    /** The colour of something that goes on. */
    public static Color running(boolean dark) {
        return dark ? new Color(110, 180, 240) : new Color(35, 105, 175);
    }

    /** The colour of what tells less than the rest. */
    public static Color quiet(boolean dark) {
        return dark ? new Color(150, 155, 162) : new Color(120, 125, 132);
    }
}
