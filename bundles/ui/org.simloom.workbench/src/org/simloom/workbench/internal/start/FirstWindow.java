package org.simloom.workbench.internal.start;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.workbench.IPresentationEngine;

/**
 * Lets the very first window fill the screen: the platform's own is so small that tables of runs have no room beside
 * their details. Later ones are as the user has left them.
 */
public final class FirstWindow {
    /** Is called once for a workspace, before its window is made. */
    @Execute
    public void maximize(MApplication application) {
        application.getChildren().forEach(window -> window.getTags().add(IPresentationEngine.WINDOW_MAXIMIZED_TAG));
    }
}
