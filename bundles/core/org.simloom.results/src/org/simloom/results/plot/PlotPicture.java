package org.simloom.results.plot;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

import org.simloom.base.files.WholeFile;
import org.simloom.base.problem.Location;
import org.simloom.base.problem.ProblemException;
import org.simloom.results.internal.Texts;
import org.simloom.results.internal.plot.ImagePen;
import org.simloom.results.internal.plot.Sheet;
import org.simloom.results.internal.plot.SvgPen;

/**
 * A plot as a picture for documents: on white, with units at the axes and a legend. The same picture whether it is
 * written as lines and letters (SVG) or as pixels (PNG, two for each of the drawing's).
 *
 * @param plot   what is plotted
 * @param x      what of the x axis is seen
 * @param y      what of the y axis is seen
 * @param lines  whether the points of a curve are joined
 * @param legend whether it is told which curve is which
 */
public record PlotPicture(Plot plot, Extent x, Extent y, boolean lines, boolean legend) {

    /** All of a plot; a legend only where there are several curves. */
    public static PlotPicture of(Plot plot, boolean lines) {
        return new PlotPicture(plot, plot.across(), plot.up(), lines, plot.curves().size() > 1);
    }

    /** The picture in SVG 1.1, which needs nothing besides itself. */
    public String svg() {
        SvgPen pen = new SvgPen();
        new Sheet(pen, this).draw();
        return pen.toString();
    }

    /** The picture as PNG. */
    public byte[] png() {
        ImagePen pen = new ImagePen();
        new Sheet(pen, this).draw();
        return pen.png();
    }

    /**
     * Writes it, as the name ends: {@code .svg} or {@code .png}. An older file is replaced only when all is written.
     *
     * @throws ProblemException {@code results.picture.kind} for another name, {@code results.picture} where it cannot be
     *         written
     */
    public void write(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (!isPicture(file)) {
            throw Texts.problem("picture.kind", Location.file(file), file.getFileName());
        }
        try {
            WholeFile.write(file.toAbsolutePath(), name.endsWith(".png") ? png() : svg().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            String why = e.getMessage() == null || e.getMessage().isBlank() ? e.getClass().getSimpleName() : e.getMessage();
            throw Texts.problem("picture", Location.file(file), why);
        }
    }

    /** Whether a file of this name would be a picture of a known kind. */
    public static boolean isPicture(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".svg") || name.endsWith(".png");
    }
}
