package org.simloom.diagram.ui.internal.picture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.simloom.base.files.WholeFile;
import org.simloom.diagram.ui.internal.Texts;
import org.simloom.drawing.svg.Theme;

/** Writes diagrams as pictures, for reports and slides. */
public final class PictureExport {
    private static final String SVG = "svg";
    private static final String PNG = "png";
    /** Pixels for each of the diagram's: sharp on screens with small pixels, and in print. */
    private static final double SCALE = 2;

    private PictureExport() {
    }

    /**
     * Asks for a file and writes it.
     *
     * @param format {@code svg} or {@code png}, as the dialog proposes; SVG where it is neither
     */
    public static void ask(Shell shell, Picture picture, Path model, String format) {
        String proposed = PNG.equals(format) ? PNG : SVG;
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(Texts.get("export.title"));
        dialog.setFilterNames(new String[] {Texts.get("export.svg"), Texts.get("export.png")});
        dialog.setFilterExtensions(new String[] {"*." + SVG, "*." + PNG});
        dialog.setFilterIndex(PNG.equals(proposed) ? 1 : 0);
        dialog.setFilterPath(model.getParent().toString());
        dialog.setFileName(name(model) + "." + proposed);
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            String extension = dialog.getFilterIndex() == 1 ? PNG : SVG;
            Path file = Path.of(isPicture(chosen) ? chosen : chosen + "." + extension);
            Job job = Job.create(Texts.get("export.job", file.getFileName()), (ICoreRunnable) monitor -> {
                try {
                    write(picture, file);
                } catch (IOException e) {
                    throw new CoreException(Status.error(Texts.get("export.failed", file.getFileName(), reason(e)), e));
                }
            });
            job.setUser(true);
            job.schedule();
        }
    }

    private static String name(Path model) {
        String name = model.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }

    private static boolean isPicture(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith("." + SVG) || lower.endsWith("." + PNG);
    }

    private static String reason(IOException e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    /** Writes a picture of the kind that the file's name says, light on a white ground; an old file is there until the new one is whole. */
    public static void write(Picture picture, Path file) throws IOException {
        String svg = picture.svg(Theme.LIGHT);
        byte[] content = file.toString().toLowerCase(Locale.ROOT).endsWith("." + PNG) ? png(svg) : svg.getBytes(StandardCharsets.UTF_8);
        WholeFile.write(file, content);
        refresh(file);
    }

    private static byte[] png(String svg) throws IOException {
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {Rasters.pixels(svg, SCALE)};
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        loader.save(bytes, SWT.IMAGE_PNG);
        return bytes.toByteArray();
    }

    private static void refresh(Path file) {
        IFile inside = ResourcesPlugin.getWorkspace().getRoot().getFileForLocation(IPath.fromPath(file));
        if (inside != null && inside.getProject().isOpen()) {
            try {
                inside.refreshLocal(IResource.DEPTH_ZERO, null);
            } catch (CoreException e) {
                // the workspace finds it later
                return;
            }
        }
    }
}
