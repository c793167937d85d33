package org.simloom.diagram.ui.internal.picture;

import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;

/** Makes pixels of SVG, as sharp as they are many. */
final class Rasters {
    /** So many pixels, of four bytes, at most. */
    private static final double MOST = 80e6;
    private static final Pattern SIZE = Pattern.compile("<svg [^>]*?width=\"([0-9.]+)\" height=\"([0-9.]+)\"");

    private Rasters() {
    }

    /** The size that a picture says it has, rounded up. */
    static Point size(String svg) {
        Matcher size = SIZE.matcher(svg);
        return size.find() ? new Point((int) Math.ceil(Double.parseDouble(size.group(1))), (int) Math.ceil(Double.parseDouble(size.group(2))))
                : new Point(1, 1);
    }

    /**
     * Pixels of a picture.
     *
     * @param scale pixels for each of the picture's own, if that is not too many
     */
    static ImageData pixels(String svg, double scale) throws IOException {
        Point own = size(svg);
        double possible = Math.min(scale, Math.sqrt(MOST / ((double) own.x * own.y)));
        String sized = SIZE.matcher(svg).replaceFirst("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + Math.max(1, Math.round(own.x * possible))
                + "\" height=\"" + Math.max(1, Math.round(own.y * possible)) + "\"");
        // Java has all letters of all languages under this name, and looks for no other after the first
        sized = sized.replaceFirst("font-family=\"[^\"]*\"", "font-family=\"SansSerif\"");
        Path file = Files.createTempFile("diagram", ".svg");
        try {
            Files.writeString(file, sized, StandardCharsets.UTF_8);
            URL address = file.toUri().toURL();
            ImageData data = ImageDescriptor.createFromURL(address).getImageData(100);
            if (data == null) {
                throw new IOException(file.getFileName().toString());
            }
            return data;
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
