package org.simloom.workbench;

import org.eclipse.swt.graphics.Color;
import org.eclipse.ui.PlatformUI;

/**
 * Colours of states, which the user can change in the preferences and which differ between light and dark themes.
 * Ask each time: a change of the theme gives others.
 */
public final class StateColors {
    /** What went well. */
    public static final String GOOD = "org.simloom.workbench.color.good";
    /** A result that was in the store already. */
    public static final String STORED = "org.simloom.workbench.color.stored";
    /** What is going on. */
    public static final String RUNNING = "org.simloom.workbench.color.running";
    /** What needs a look. */
    public static final String DOUBTFUL = "org.simloom.workbench.color.doubtful";
    /** What went wrong. */
    public static final String BAD = "org.simloom.workbench.color.bad";
    /** What has not happened. */
    public static final String IDLE = "org.simloom.workbench.color.idle";

    private StateColors() {
    }

    /** A colour by its id; only in the thread of the window. It belongs to the theme and is not to be disposed of. */
    public static Color of(String id) {
        return PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry().get(id);
    }
}
