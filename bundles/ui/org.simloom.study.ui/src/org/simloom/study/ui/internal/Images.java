package org.simloom.study.ui.internal;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;

/** The pictures of studies. UI thread only. */
public final class Images {
    private static final String BUNDLE = "org.simloom.study.ui";
    private static ImageRegistry registry;

    private Images() {
    }

    /** A picture by its name; lives as long as the display. */
    public static Image get(String name) {
        if (registry == null) {
            registry = new ImageRegistry(Display.getCurrent());
        }
        if (registry.getDescriptor(name) == null) {
            registry.put(name, descriptor(name));
        }
        return registry.get(name);
    }

    /** A picture for an action or a part. */
    public static ImageDescriptor descriptor(String name) {
        return ResourceLocator.imageDescriptorFromBundle(BUNDLE,
                "icons/" + name + ".svg").orElseThrow(() -> new IllegalStateException(name));
    }
}
