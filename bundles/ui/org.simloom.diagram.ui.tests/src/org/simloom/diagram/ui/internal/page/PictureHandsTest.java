package org.simloom.diagram.ui.internal.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.simloom.ui.testing.ExampleProject;
import org.simloom.ui.testing.Ui;
import org.w3c.dom.Element;

/** Pictures of a diagram by the dialog of the system, which only keys reach. */
@EnabledOnOs(OS.LINUX)
class PictureHandsTest {
    private static final int PAUSE = 700;

    private ExampleProject project;
    private Diagram diagram;

    @BeforeEach
    void open() throws Exception {
        project = ExampleProject.open("plate-with-hole", "plate.simflow");
        Files.deleteIfExists(project.folder().resolve("plate.simflow.layout"));
        diagram = Diagram.open(project.workflow(), "n:mesh");
    }

    @AfterEach
    void close() {
        Ui.page().closeAllEditors(false);
        Ui.settle();
        project.delete();
        Ui.activate();
    }

    @Test
    void theDialogWritesLinesWithAllThatIsDrawnAndPixelsTwiceAsFine() throws Exception {
        Path svg = export("drawn.svg");
        Element picture = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(svg.toFile()).getDocumentElement();
        String text = picture.getTextContent();
        List.of("Mesh the quarter", "Solve plane stress", "Compare with the handbook", "diameter", "kt_peterson")
                .forEach(label -> assertTrue(text.contains(label), label));
        Path png = export("drawn.png");
        ImageData pixels = new ImageData(png.toString());
        assertEquals(2 * Double.parseDouble(picture.getAttribute("width")), pixels.width, 2);
        assertEquals(2 * Double.parseDouble(picture.getAttribute("height")), pixels.height, 2);
        assertEquals(new RGB(255, 255, 255), pixels.palette.getRGB(pixels.getPixel(0, 0)), "on a white ground, whatever the window's theme");
        assertTrue(project.workflow().getProject().getFile("drawn.png").exists(), "the Project Explorer shows it");
        assertFalse(diagram.editor().isDirty());
    }

    private Path export(String name) throws Exception {
        Path file = project.folder().resolve(name);
        Ui.settle();
        // begins to count before the dialog is there, but is only looked at in it
        Display.getCurrent().timerExec(PAUSE, () -> {
            Keys keys = new Keys();
            keys.press(SWT.CTRL, 'a');
            keys.type(name);
            Ui.screenshot("export-" + name);
            keys.press(SWT.CR);
        });
        Ui.window().getService(IHandlerService.class).executeCommand("org.simloom.diagram.command.export", null);
        Ui.until("written", () -> Files.exists(file) && project.workflow().getProject().getFile(name).exists());
        return file;
    }
}
