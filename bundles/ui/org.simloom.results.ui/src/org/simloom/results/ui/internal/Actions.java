package org.simloom.results.ui.internal;

import org.simloom.workbench.ActionMaker;
import org.simloom.workbench.BundleImages;

/** The actions of the views of results. */
public final class Actions {
    /** Makes them. */
    public static final ActionMaker MAKE = new ActionMaker(new BundleImages("org.simloom.results.ui"), Texts::get);

    private Actions() {
    }
}
