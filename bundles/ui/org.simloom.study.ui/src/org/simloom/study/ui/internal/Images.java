package org.simloom.study.ui.internal;

import org.simloom.workbench.BundleImages;

/** The pictures of studies. */
public final class Images {
    /** All of them. */
    public static final BundleImages ALL = new BundleImages("org.simloom.study.ui");

    private Images() {
    }
}
