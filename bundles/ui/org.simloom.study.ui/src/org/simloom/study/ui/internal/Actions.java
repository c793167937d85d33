package org.simloom.study.ui.internal;

import org.simloom.workbench.ActionMaker;

/** The actions of the view of studies. */
public final class Actions {
    /** Makes them. */
    public static final ActionMaker MAKE = new ActionMaker(Images.ALL, Texts::get);

    private Actions() {
    }
}
