package org.simloom.editor.internal.page;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.simloom.editor.pages.ModelPage;

/** A page that a bundle contributes. */
record PageDescriptor(IConfigurationElement declaration) {
    private static final String POINT = "org.simloom.editor.pages";
    private static final int MIDDLE = 500;

    /** Those for files with an extension, in their order. */
    static List<PageDescriptor> of(String extension) {
        return Arrays.stream(Platform.getExtensionRegistry().getConfigurationElementsFor(POINT)).map(PageDescriptor::new)
                .filter(page -> Arrays.asList(page.text("extensions").split("\\s*,\\s*")).contains(extension))
                .sorted(Comparator.comparing(PageDescriptor::order).thenComparing(PageDescriptor::id)).toList();
    }

    String id() {
        return text("id");
    }

    String title() {
        return text("title");
    }

    int order() {
        try {
            return Integer.parseInt(text("order"));
        } catch (NumberFormatException e) {
            return MIDDLE;
        }
    }

    /** A new page; {@code null} where the bundle cannot make it, which is logged. */
    ModelPage create() {
        try {
            return (ModelPage) declaration.createExecutableExtension("class");
        } catch (CoreException | ClassCastException e) {
            ILog.of(PageDescriptor.class).error(e.getMessage(), e);
            return null;
        }
    }

    private String text(String attribute) {
        String value = declaration.getAttribute(attribute);
        return value == null ? "" : value.strip();
    }
}
