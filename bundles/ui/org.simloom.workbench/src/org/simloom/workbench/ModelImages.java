package org.simloom.workbench;

import java.net.URL;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;
import org.simloom.model.edit.ElementImages;

/** Pictures of model elements for widgets. They are shared and never disposed by those who show them. */
public final class ModelImages {
    private static final Map<String, String> FILES = Map.of("simflow", "Workflow", "simproduct", "Product",
            "simprocess", "ProcessPlan", "simtool", "ToolDescriptor", "simstudy", "Study");
    private static final Map<URL, ImageDescriptor> DESCRIPTORS = new HashMap<>();

    private ModelImages() {
    }

    /** The picture of an element. UI thread only. */
    public static Image image(EObject element) {
        return image(ElementImages.of(element));
    }

    /** The picture that an item provider names, by address or otherwise; {@code null} where it names none. UI thread only. */
    public static Image image(Object itemImage) {
        return switch (itemImage) {
            case null -> null;
            case Image image -> image;
            case URL address -> (Image) JFaceResources.getResources().get(descriptor(address));
            case EObject element -> image(ElementImages.of(element));
            default -> null;
        };
    }

    /** The picture of a kind of element. */
    public static ImageDescriptor descriptor(EClass kind) {
        return descriptor(ElementImages.of(kind));
    }

    /** The picture of a file with this extension; {@code null} where it is no model's. */
    public static ImageDescriptor ofExtension(String extension) {
        String name = FILES.get(extension);
        return name == null ? null
                : descriptor(ElementImages.class.getResource("icons/elements/" + name + ".svg"));
    }

    private static synchronized ImageDescriptor descriptor(URL address) {
        return DESCRIPTORS.computeIfAbsent(address, ImageDescriptor::createFromURL);
    }
}
