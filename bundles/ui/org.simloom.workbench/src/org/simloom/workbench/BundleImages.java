package org.simloom.workbench;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;

/** The pictures {@code icons/NAME.svg} of a bundle. */
public final class BundleImages {
    private final String bundle;
    private ImageRegistry registry;

    /**
     * @param bundle symbolic name
     */
    public BundleImages(String bundle) {
        this.bundle = bundle;
    }

    /** A picture by its name; lives as long as the display. UI thread only. */
    public Image get(String name) {
        if (registry == null) {
            registry = new ImageRegistry(Display.getCurrent());
        }
        if (registry.getDescriptor(name) == null) {
            registry.put(name, descriptor(name));
        }
        return registry.get(name);
    }

    /** A picture for an action or a part. */
    public ImageDescriptor descriptor(String name) {
        return ResourceLocator.imageDescriptorFromBundle(bundle, "icons/" + name + ".svg")
                .orElseThrow(() -> new IllegalStateException(name));
    }
}
