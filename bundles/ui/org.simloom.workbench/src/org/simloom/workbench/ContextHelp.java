package org.simloom.workbench;

import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;

/** What F1 shows: the contexts of the help that comes with Simloom. */
public final class ContextHelp {
    private static final String HELP = "org.simloom.help.";

    private ContextHelp() {
    }

    /** Gives a control, and all in it that has none of its own, a context by its id. */
    public static void set(Control control, String context) {
        PlatformUI.getWorkbench().getHelpSystem().setHelp(control, HELP + context);
    }
}
