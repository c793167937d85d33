package org.simloom.diagram.ui.internal.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.simloom.drawing.Drawings;
import org.simloom.drawing.Placement;
import org.simloom.model.io.ModelFiles;
import org.simloom.model.layout.LayoutFactory;
import org.simloom.ui.testing.ExampleProject;
import org.simloom.ui.testing.Ui;

class PicturePrintTest {
    @Test
    @EnabledOnOs(OS.LINUX)
    void aDiagramIsPrintedOnOneSheet(@TempDir Path folder) throws Exception {
        ExampleProject project = ExampleProject.open("plate-with-hole", "plate.simflow");
        try {
            var model = ModelFiles.newResourceSet().getResource(ModelFiles.uri(project.folder().resolve("plate.simflow")), true)
                    .getContents().get(0);
            Picture picture = new Picture(new Drawings(id -> id).draw(model, LayoutFactory.eINSTANCE.createDiagramLayout(), Placement.NONE), List.of());
            PrinterData data = Arrays.stream(Printer.getPrinterList()).filter(printer -> printer.driver.contains("File")).findFirst().orElseThrow();
            Path file = folder.resolve("plate.pdf");
            data.printToFile = true;
            data.fileName = file.toString();
            data.orientation = PrinterData.LANDSCAPE;
            PicturePrint.print(picture, data, "plate.simflow");
            // the system writes what it was given whenever the window leaves it the time
            Ui.until("printed", () -> isComplete(file));
            String written = Files.readString(file, StandardCharsets.ISO_8859_1);
            assertTrue(written.startsWith("%PDF"), written.substring(0, Math.min(20, written.length())));
            assertEquals(2, written.split("/Type\\s*/Page\\b", -1).length, "one sheet");
            Files.createDirectories(Path.of("target"));
            Files.copy(file, Path.of("target/printed.pdf"), StandardCopyOption.REPLACE_EXISTING);
        } finally {
            project.delete();
        }
    }

    private static boolean isComplete(Path file) {
        try {
            return Files.exists(file) && Files.readString(file, StandardCharsets.ISO_8859_1).stripTrailing().endsWith("%%EOF");
        } catch (IOException e) {
            return false;
        }
    }
}
