package org.simloom.diagram.ui.internal.page;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.simloom.diagram.ui.internal.browser.PageMessage;

/**
 * Files of the workbench's own views that are dragged onto the page. WebKit keeps addresses of files from pages, so what
 * is dragged is asked of the workbench: when it comes over the page, as it is forgotten before the page tells of the
 * drop. UI thread only.
 */
final class FileDrag {
    private final Consumer<String> server;
    private String dragged = "";

    /** @param server takes the message with the addresses */
    FileDrag(Consumer<String> server) {
        this.server = server;
    }

    /** Something is over the page. */
    void over() {
        dragged = files();
    }

    /** It was dropped there. */
    void dropped(PageMessage message) {
        if (message.text("path").isEmpty()) {
            message.action().addProperty("path", dragged);
        }
        dragged = "";
        server.accept(message.write());
    }

    /** Addresses of the files that are dragged, one a line; empty where they come from elsewhere. */
    private static String files() {
        return LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection
                ? ((List<?>) selection.toList()).stream().map(element -> Adapters.adapt(element, IResource.class))
                        .filter(Objects::nonNull).map(IResource::getLocationURI).filter(Objects::nonNull)
                        .map(Object::toString).collect(Collectors.joining("\n"))
                : "";
    }
}
