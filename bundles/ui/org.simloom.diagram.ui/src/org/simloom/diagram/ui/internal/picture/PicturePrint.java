package org.simloom.diagram.ui.internal.picture;

import java.io.IOException;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Shell;
import org.simloom.diagram.ui.internal.Texts;
import org.simloom.drawing.svg.Theme;

/** Prints diagrams, black on white, as large as one sheet allows but not larger than on the screen. */
public final class PicturePrint {
    /** Of the screen that the diagram's pixels are meant for. */
    private static final double SCREEN_DPI = 96;

    private PicturePrint() {
    }

    /** Asks for a printer and prints. */
    public static void ask(Shell shell, Picture picture, String name) {
        PrintDialog dialog = new PrintDialog(shell);
        Point size = Rasters.size(picture.plain(Theme.PRINT));
        PrinterData proposed = new PrinterData();
        proposed.orientation = size.x > size.y ? PrinterData.LANDSCAPE : PrinterData.PORTRAIT;
        dialog.setPrinterData(proposed);
        PrinterData data = dialog.open();
        if (data == null) {
            return;
        }
        Job job = Job.create(Texts.get("print.job", name), (ICoreRunnable) monitor -> {
            try {
                print(picture, data, name);
            } catch (IOException e) {
                throw new CoreException(Status.error(Texts.get("print.failed", name), e));
            }
        });
        job.setUser(true);
        job.schedule();
    }

    /** Prints on one sheet; on any thread. */
    static void print(Picture picture, PrinterData data, String name) throws IOException {
        Printer printer = new Printer(data);
        try {
            String svg = picture.svg(Theme.PRINT);
            Point size = Rasters.size(svg);
            Rectangle sheet = printer.getClientArea();
            double scale = Math.min(printer.getDPI().x / SCREEN_DPI,
                    Math.min((double) sheet.width / size.x, (double) sheet.height / size.y));
            ImageData pixels = Rasters.pixels(svg, scale);
            if (!printer.startJob(name) || !printer.startPage()) {
                throw new IOException(data.name);
            }
            GC gc = new GC(printer);
            Image image = new Image(printer, pixels);
            gc.drawImage(image, 0, 0, pixels.width, pixels.height, sheet.x, sheet.y, (int) (size.x * scale), (int) (size.y * scale));
            image.dispose();
            gc.dispose();
            printer.endPage();
            printer.endJob();
        } finally {
            printer.dispose();
        }
    }
}
