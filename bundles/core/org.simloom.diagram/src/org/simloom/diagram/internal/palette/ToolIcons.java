package org.simloom.diagram.internal.palette;

import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.URIConverter;
import org.simloom.model.tool.ToolDescriptor;

/** The pictures of tools, which lie beside their descriptors, as addresses that a page without network can show. */
final class ToolIcons {
    private static final int LARGEST = 64 * 1024;
    private static final Map<String, String> TYPES = Map.of("svg", "image/svg+xml", "png", "image/png");
    private static final Map<URI, Optional<String>> READ = new ConcurrentHashMap<>();

    private ToolIcons() {
    }

    /** The picture; empty where there is none that can be shown. */
    static Optional<String> of(ToolDescriptor tool) {
        String icon = tool.getIcon();
        if (icon == null || icon.isBlank() || tool.eResource() == null || tool.eResource().getURI() == null) {
            return Optional.empty();
        }
        URI path = URI.createURI(icon.strip());
        boolean beside = path.isRelative() && path.segmentsList().stream().noneMatch(".."::equals)
                && !path.hasAbsolutePath();
        String type = path.fileExtension() == null ? null : TYPES.get(path.fileExtension());
        return beside && type != null ? READ.computeIfAbsent(path.resolve(tool.eResource().getURI()), uri -> read(uri, type))
                : Optional.empty();
    }

    private static Optional<String> read(URI uri, String type) {
        try (InputStream in = URIConverter.INSTANCE.createInputStream(uri)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            return bytes.length > LARGEST ? Optional.empty()
                    : Optional.of("data:" + type + ";base64," + Base64.getEncoder().encodeToString(bytes));
        } catch (IOException e) {
            // the validation of the descriptor tells of files that are not there; the palette shows the kind's picture
            return Optional.empty();
        }
    }
}
