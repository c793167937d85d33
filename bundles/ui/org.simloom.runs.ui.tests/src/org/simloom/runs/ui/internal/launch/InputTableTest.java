package org.simloom.runs.ui.internal.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.simloom.model.base.BaseFactory;
import org.simloom.model.base.InputPort;
import org.simloom.model.base.PortType;
import org.simloom.model.io.ModelFiles;
import org.simloom.model.workflow.Workflow;
import org.simloom.model.workflow.WorkflowFactory;
import org.simloom.runs.ui.internal.SampleProject;
import org.simloom.ui.testing.Ui;

/** Every kind of input is edited as what it is. */
class InputTableTest {
    @TempDir
    Path folder;

    private final InputPort length = port("length", PortType.REAL, "20 mm");
    private final InputPort grade = port("grade", PortType.TEXT, "S235");
    private final InputPort refined = port("refined", PortType.BOOLEAN, "false");
    private final InputPort mesh = port("mesh", PortType.FILE, "");
    private Shell shell;
    private InputTable table;

    private static InputPort port(String name, PortType type, String value) {
        InputPort port = BaseFactory.eINSTANCE.createInputPort();
        port.setName(name);
        port.setType(type);
        port.setValue(value);
        return port;
    }

    @BeforeEach
    void open() throws Exception {
        length.setUnit("mm");
        grade.getChoices().addAll(List.of("S235", "S355"));
        Files.writeString(folder.resolve(".project"), "");
        Files.writeString(folder.resolve("plate.msh"), "");
        Workflow workflow = WorkflowFactory.eINSTANCE.createWorkflow();
        workflow.getInputs().addAll(List.of(length, grade, refined, mesh));
        Resource resource = ModelFiles.newResourceSet().createResource(ModelFiles.uri(folder.resolve("plate.simflow")));
        resource.getContents().add(workflow);
        ModelFiles.save(resource);
        shell = new Shell(Display.getCurrent());
        shell.setLayout(new FillLayout());
        table = new InputTable(shell, () -> { });
        shell.setBounds(100, 100, 700, 300);
        shell.open();
        table.show(workflow.getInputs(), Map.of());
        Ui.settle();
    }

    @AfterEach
    void close() {
        shell.dispose();
    }

    private <T extends Control> T edit(InputPort port, Class<T> kind) {
        table.viewer().editElement(port, 1);
        return Ui.find(table.viewer().getTable(), kind, Control::isVisible);
    }

    @Test
    void aUnitThatDoesNotFitIsToldWhileTyping() {
        edit(length, Text.class).setText("20 kg");
        assertTrue(table.problem().orElseThrow().contains("kg"));
        edit(length, Text.class).setText("2 cm");
        assertEquals(Map.of("length", "2 cm"), table.texts());
        assertEquals("mesh", problemOf());
    }

    /** The file has no default, so its value is missing. */
    private String problemOf() {
        return table.problem().orElse("").contains("mesh") ? "mesh" : table.problem().orElse("");
    }

    @Test
    void oneOfSeveralIsChosenInAList() throws Exception {
        CCombo combo = edit(grade, CCombo.class);
        assertEquals(List.of("S235", "S355"), List.of(combo.getItems()));
        combo.select(1);
        combo.notifyListeners(SWT.Selection, new Event());
        assertEquals(Map.of("grade", "S355"), table.texts());
        Ui.screenshot("inputs");
    }

    @Test
    void yesOrNoIsAClick() {
        table.viewer().editElement(refined, 1);
        assertEquals(Map.of("refined", "true"), table.texts());
        table.viewer().editElement(refined, 1);
        assertEquals(Map.of(), table.texts());
    }

    @Test
    void aFileOfTheProjectIsKeptRelative() {
        assertEquals("plate.msh", PathCellEditor.relative(folder, folder.resolve("plate.msh")));
        assertEquals("/elsewhere/plate.msh", PathCellEditor.relative(folder, Path.of("/elsewhere/plate.msh")));
        edit(mesh, Text.class).setText("none.msh");
        assertTrue(table.problem().isPresent());
        edit(mesh, Text.class).setText("plate.msh");
        assertEquals("", table.problem().orElse(""));
    }

    @Test
    void whatIsDraggedHereIsAFileOfTheWorkspaceOrTheDesktop() throws Exception {
        SampleProject sample = SampleProject.create("dragged", true);
        assertEquals(sample.workflow().getLocation().toPath(), InputDrop.file(new StructuredSelection(sample.workflow())));
        assertEquals(Path.of("/a/b"), InputDrop.file(new String[] {"/a/b"}));
        assertEquals(null, InputDrop.file(StructuredSelection.EMPTY));
        sample.delete();
    }
}
