package org.simloom.diagram.ui.internal.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.ui.IPageLayout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.simloom.diagram.ui.internal.picture.PictureExport;
import org.simloom.model.base.BasePackage;
import org.simloom.model.workflow.Node;
import org.simloom.model.workflow.ToolTask;
import org.simloom.ui.testing.ExampleProject;
import org.simloom.ui.testing.Ui;
import org.simloom.workbench.SimloomServices;

class DiagramPageTest {
    private ExampleProject project;
    private Diagram diagram;

    @BeforeEach
    void open() throws Exception {
        project = ExampleProject.open("plate-with-hole", "plate.simflow");
        Files.deleteIfExists(layout());
        diagram = Diagram.open(project.workflow(), "n:mesh");
    }

    @AfterEach
    void close() {
        Ui.page().closeAllEditors(false);
        Ui.settle();
        project.delete();
    }

    private Path layout() {
        return project.folder().resolve("plate.simflow.layout");
    }

    private Node node(String name) {
        return diagram.workflow().getNodes().stream().filter(node -> name.equals(node.getName())).findFirst().orElse(null);
    }

    @Test
    void theDiagramIsTheFirstPageAndShowsEveryNodeOfTheWorkflow() throws Exception {
        assertEquals(DiagramPage.ID, diagram.editor().getActivePageInstance().getId());
        diagram.workflow().getNodes().forEach(node -> assertTrue(diagram.has("n:" + node.getId()), node.getId()));
        diagram.workflow().getInputs().forEach(input -> assertTrue(diagram.has("n:" + input.getId()), input.getId()));
        assertTrue(diagram.text("n:mesh").contains("Mesh the quarter"), diagram.text("n:mesh"));
        assertFalse(diagram.editor().isDirty());
        Ui.page().showView(IPageLayout.ID_OUTLINE);
        Ui.screenshot("diagram");
    }

    @Test
    void whatIsEditedOnAnotherPageIsInTheDiagramAndUndoneFromIt() throws Exception {
        diagram.editor().setActivePage("overview");
        diagram.editor().document().stack().execute(SetCommand.create(diagram.editor().document().domain(), node("mesh"),
                BasePackage.Literals.NAMED_ELEMENT__LABEL, "Another name"));
        diagram.editor().setActivePage(DiagramPage.ID);
        Ui.until("shown", () -> diagram.text("n:mesh").contains("Another name"));
        diagram.browser().setFocus();
        Diagram.press(SWT.CTRL, 'z');
        Ui.until("undone", () -> diagram.text("n:mesh").contains("Mesh the quarter"));
        assertFalse(diagram.editor().isDirty());
    }

    @Test
    void aToolThatIsWrittenIntoTheProjectIsOfferedAtOnceAndNoMoreWhenItIsDeleted() throws Exception {
        assertFalse(diagram.offers("Weigh it"));
        IFile tool = diagram.file("weigh.simtool");
        tool.create(new ByteArrayInputStream("""
                <?xml version="1.0" encoding="UTF-8"?>
                <tool:ToolDescriptor xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:tool="http://www.simloom.org/tool/1.0" \
                id="local.weigh" name="weigh" label="Weigh it" version="1">
                  <executables id="sh" name="sh"><candidates>sh</candidates></executables>
                  <checks xsi:type="tool:FileCheck" id="checks" path="weight.txt"/>
                </tool:ToolDescriptor>
                """.getBytes(StandardCharsets.UTF_8)), true, null);
        Ui.until("offered", () -> diagram.offers("Weigh it"));
        tool.delete(true, null);
        Ui.until("offered no more", () -> !diagram.offers("Weigh it"));
        SimloomServices.reset();
        Ui.until("the tools of packs are still there", () -> diagram.offers("Gmsh mesh"));
    }

    @Test
    void aKeyOfThePageIsTakenOnceByTheWorkbench() throws Exception {
        for (String label : List.of("first", "second", "third")) {
            diagram.editor().document().stack().execute(SetCommand.create(diagram.editor().document().domain(), node("mesh"),
                    BasePackage.Literals.NAMED_ELEMENT__LABEL, label));
        }
        diagram.browser().setFocus();
        Diagram.press(SWT.CTRL, 'z');
        Ui.until("undone", () -> "second".equals(node("mesh").getLabel()));
        Ui.settle();
        assertEquals("second", node("mesh").getLabel());
    }

    @Test
    void aNodeIsChosenByTheMouseDeletedByTheKeyAndBroughtBack() throws Exception {
        Diagram.click(diagram.head("n:solve"));
        Ui.until("chosen", () -> node("solve").equals(diagram.editor().selection().getFirstElement()));
        Diagram.press(SWT.DEL);
        Ui.until("deleted", () -> node("solve") == null && !diagram.has("n:solve"));
        Diagram.press(SWT.CTRL, 'z');
        Ui.until("back", () -> node("solve") != null && diagram.has("n:solve"));
        assertFalse(diagram.editor().isDirty());
    }

    @Test
    void whatIsChosenElsewhereIsChosenInTheDiagram() {
        diagram.editor().reveal(new StructuredSelection(node("solve")));
        Ui.until("marked", () -> diagram.classes("n:solve").contains("selected"));
        assertEquals(DiagramPage.ID, diagram.editor().getActivePageInstance().getId());
        diagram.editor().reveal(new StructuredSelection(node("mesh").getInputs().get(0)));
        Ui.until("port marked", () -> diagram.classes("n:mesh").contains("selected"));
        diagram.editor().reveal(new StructuredSelection(((ToolTask) node("mesh")).getChecks().get(0)));
        Ui.settle();
        assertEquals(((ToolTask) node("mesh")).getChecks().get(0), diagram.editor().selection().getFirstElement());
    }

    @Test
    void aNodeThatWasDraggedIsWrittenBesideTheModelOnSavingAndIsThereAgain() throws Exception {
        String source = Files.readString(project.folder().resolve("plate.simflow"));
        Diagram.drag(diagram.head("n:solve"), 60, 40);
        Ui.until("moved", diagram.editor()::isDirty);
        assertFalse(Files.exists(layout()));
        diagram.browser().setFocus();
        Diagram.press(SWT.CTRL, 's');
        Ui.until("saved", () -> !diagram.editor().isDirty());
        assertEquals(source, Files.readString(project.folder().resolve("plate.simflow")));
        String written = Files.readString(layout());
        assertTrue(written.contains("element=\"solve\""), written);
        Ui.page().closeAllEditors(false);
        diagram = Diagram.open(project.workflow(), "n:solve");
        assertTrue(diagram.page().site().layout().getElements().stream().anyMatch(entry -> "solve".equals(entry.getElement())
                && entry.getX() != null));
    }

    @Test
    void aDamagedLayoutIsToldOfAndNeverOverwritten() throws Exception {
        Ui.page().closeAllEditors(false);
        Files.writeString(layout(), "this is no layout");
        diagram = Diagram.open(project.workflow(), "n:mesh");
        assertNotNull(diagram.page().site().layoutProblem());
        diagram.editor().document().stack().execute(SetCommand.create(diagram.editor().document().domain(), node("mesh"),
                BasePackage.Literals.NAMED_ELEMENT__LABEL, "Another name"));
        diagram.page().ask("simloom.arrange", Map.of("isOperation", true));
        Ui.until("arranged", () -> !diagram.page().site().layout().getElements().isEmpty());
        Ui.page().saveEditor(diagram.editor(), false);
        assertFalse(diagram.editor().isDirty());
        assertEquals("this is no layout", Files.readString(layout()));
    }

    @Test
    void aLayoutThatOthersHaveWrittenIsReadWhereNothingIsLostAndElseKeptAsItIsHere() throws Exception {
        String other = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<layout:DiagramLayout xmi:version=\"2.0\""
                + " xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:layout=\"http://www.simloom.org/layout/1.0\">\n"
                + "  <elements element=\"mesh\" x=\"777.0\" y=\"5.0\"/>\n</layout:DiagramLayout>\n";
        Files.writeString(layout(), other);
        project.workflow().getProject().refreshLocal(1, null);
        Ui.until("read", () -> diagram.editor().document().layout().root().getElements().size() == 1);
        Ui.until("drawn again", () -> diagram.has("n:mesh"));
        diagram.page().ask("simloom.arrange", Map.of("isOperation", true));
        Ui.until("arranged", diagram.editor()::isDirty);
        Files.writeString(layout(), other.replace("777", "888"));
        project.workflow().getProject().refreshLocal(1, null);
        Ui.settle();
        Ui.page().saveEditor(diagram.editor(), false);
        assertFalse(Files.readString(layout()).contains("888"));
    }

    @Test
    void picturesAreWrittenAsLinesAndAsPixels(@TempDir Path folder) throws Exception {
        Path svg = folder.resolve("plate.svg");
        Path png = folder.resolve("plate.png");
        PictureExport.write(diagram.page().picture(), svg);
        PictureExport.write(diagram.page().picture(), png);
        assertTrue(Files.readString(svg).contains("Mesh the quarter"));
        ImageData pixels = new ImageData(png.toString());
        assertTrue(pixels.width > 1000, "only " + pixels.width);
        Files.createDirectories(Path.of("target/screenshots"));
        Files.copy(png, Path.of("target/screenshots/exported.png"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
}
