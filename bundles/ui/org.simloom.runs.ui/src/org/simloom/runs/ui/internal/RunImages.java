package org.simloom.runs.ui.internal;

import java.util.Locale;

import org.eclipse.swt.graphics.Image;
import org.simloom.workbench.BundleImages;

/** The pictures of runs. UI thread only. */
public final class RunImages {
    private static final BundleImages IMAGES = new BundleImages("org.simloom.runs.ui");

    private RunImages() {
    }

    /** The picture of a state, of a run or a task, or of a piece of evidence. */
    public static Image of(Enum<?> state) {
        return get(state.name().toLowerCase(Locale.ROOT));
    }

    /** A picture by its name; lives as long as the display. */
    public static Image get(String name) {
        return IMAGES.get(name);
    }
}
