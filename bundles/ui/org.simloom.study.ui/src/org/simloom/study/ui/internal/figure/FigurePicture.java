package org.simloom.study.ui.internal.figure;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.function.UnaryOperator;

import org.eclipse.core.runtime.Status;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;
import org.simloom.base.files.WholeFile;
import org.simloom.study.ui.internal.Images;
import org.simloom.study.ui.internal.Texts;

/** Takes the figure that is shown along: into a file, or onto the clipboard. */
public final class FigurePicture {
    private static final String[] TYPES = {"svg", "png"};

    private final ToolBar bar;
    private final UnaryOperator<String> figure;

    /** @param figure gives the figure as a type, {@code png} as a data URL or {@code svg} as a text; {@code null} for none */
    FigurePicture(Composite parent, UnaryOperator<String> figure) {
        this.figure = figure;
        bar = new ToolBar(parent, SWT.FLAT | SWT.HORIZONTAL);
        ToolItem export = new ToolItem(bar, SWT.PUSH);
        export.setImage(Images.ALL.get("export"));
        export.setToolTipText(Texts.get("picture.export"));
        export.addListener(SWT.Selection, event -> export());
        ToolItem copy = new ToolItem(bar, SWT.PUSH);
        copy.setImage(PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_TOOL_COPY));
        copy.setToolTipText(Texts.get("picture.copy"));
        copy.addListener(SWT.Selection, event -> copy());
    }

    void enable(boolean possible) {
        bar.setEnabled(possible);
    }

    private void export() {
        FileDialog dialog = new FileDialog(bar.getShell(), SWT.SAVE);
        dialog.setText(Texts.get("picture.export"));
        dialog.setFilterExtensions(new String[] {"*.svg", "*.png"});
        dialog.setFilterNames(new String[] {Texts.get("picture.svg"), Texts.get("picture.png")});
        dialog.setFileName(Texts.get("picture.name") + ".svg");
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen == null) {
            return;
        }
        boolean named = chosen.endsWith(".svg") || chosen.endsWith(".png");
        String file = named ? chosen : chosen + "." + TYPES[Math.max(0, dialog.getFilterIndex())];
        try {
            write(Path.of(file));
        } catch (IOException e) {
            StatusManager.getManager().handle(Status.error(Texts.get("export.failed", file, e.getMessage()), e), StatusManager.SHOW);
        }
    }

    /** Writes the figure whole or not at all; as an SVG, or as a PNG where the file ends so. */
    public void write(Path file) throws IOException {
        boolean png = file.toString().endsWith(".png");
        String text = figure.apply(png ? "png" : "svg");
        if (text != null) {
            WholeFile.write(file, png ? bytes(text) : text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private void copy() {
        String png = figure.apply("png");
        if (png != null) {
            Clipboard clipboard = new Clipboard(bar.getDisplay());
            clipboard.setContents(new Object[] {new ImageData(new ByteArrayInputStream(bytes(png)))}, new Transfer[] {ImageTransfer.getInstance()});
            clipboard.dispose();
        }
    }

    private static byte[] bytes(String url) {
        return Base64.getDecoder().decode(url.substring(url.indexOf(',') + 1));
    }
}
