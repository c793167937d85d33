package org.simloom.diagram.ui.internal.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.resources.IFile;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.views.contentoutline.ContentOutline;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.simloom.model.workflow.Node;
import org.simloom.ui.testing.ExampleProject;
import org.simloom.ui.testing.Ui;

/** What is done in a diagram with the mouse and the keyboard. */
class HandsTest {
    private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
    private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";

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
    }

    private Node node(String name) {
        return diagram.workflow().getNodes().stream().filter(node -> name.equals(node.getName())).findFirst().orElse(null);
    }

    private void choose(String name) {
        Diagram.click(diagram.head("n:" + name));
        Ui.until("chosen", () -> node(name).equals(diagram.editor().selection().getFirstElement()));
    }

    @Test
    void aNodeIsRenamedWhereItIsAndKeysOfTheTextStayTheTexts() throws Exception {
        choose("solve");
        Diagram.press(SWT.F2);
        Ui.until("field", () -> Boolean.TRUE.equals(diagram.ask("document.activeElement.className === 'rename'")));
        Ui.screenshot("rename");
        Diagram.type("solverx");
        Diagram.press(SWT.ARROW_LEFT);
        Diagram.press(SWT.DEL);
        assertNotNull(node("solve"), "the key was the text's");
        Diagram.press(SWT.CR);
        Ui.until("renamed", () -> "solver".equals(node("solve").getLabel()) && diagram.text("n:solve").contains("solver"));
        Ui.until("field gone", () -> Boolean.TRUE.equals(diagram.ask("document.querySelector('.rename') === null")));
        Diagram.press(SWT.CTRL, 'z');
        Ui.until("back", () -> "Solve plane stress".equals(node("solve").getLabel()));
    }

    @Test
    void escapeGivesUpANewNameAndThenChoosesNothing() {
        choose("solve");
        Diagram.press(SWT.F2);
        Ui.until("field", () -> Boolean.TRUE.equals(diagram.ask("document.activeElement.className === 'rename'")));
        Diagram.type("other");
        Ui.until("written", () -> "other".equals(diagram.ask("document.querySelector('.rename').value")));
        Diagram.press(SWT.ESC);
        Ui.until("field gone", () -> Boolean.TRUE.equals(diagram.ask("document.querySelector('.rename') === null")));
        assertEquals("Solve plane stress", node("solve").getLabel());
        Diagram.press(SWT.ESC);
        Ui.until("nothing chosen", () -> !node("solve").equals(diagram.editor().selection().getFirstElement()));
    }

    @Test
    void theKeyThatSavesIsTheEditorsWhileTheDiagramHasTheKeyboard() throws Exception {
        choose("solve");
        Diagram.press(SWT.F2);
        Ui.until("field", () -> Boolean.TRUE.equals(diagram.ask("document.activeElement.className === 'rename'")));
        Diagram.type("Saved by the key");
        Diagram.press(SWT.CR);
        Ui.until("renamed", () -> "Saved by the key".equals(node("solve").getLabel()) && diagram.editor().isDirty());
        Diagram.press(SWT.CTRL, 's');
        Ui.until("saved", () -> !diagram.editor().isDirty());
        assertTrue(Files.readString(project.folder().resolve("plate.simflow")).contains("label=\"Saved by the key\""));
        Diagram.press(SWT.CTRL, 'z');
        Ui.until("what was saved can still be undone", () -> "Solve plane stress".equals(node("solve").getLabel())
                && diagram.editor().isDirty());
    }

    @Test
    void aTextOfThePageThatIsWrittenIntoKeepsItsKeys() {
        choose("solve");
        Diagram.click(diagram.onScreen("(b => [b.x + b.width / 2, b.y + b.height / 2])"
                + "(document.querySelector('#palette .search').getBoundingClientRect())"));
        Diagram.type("gmsh");
        Ui.until("written", () -> "gmsh".equals(diagram.ask("document.querySelector('#palette .search').value")));
        Diagram.press(SWT.CTRL, 'a');
        Diagram.press(SWT.DEL);
        Ui.until("deleted", () -> "".equals(diagram.ask("document.querySelector('#palette .search').value")));
        assertNotNull(node("solve"));
    }

    @Test
    void aToolOfThePaletteIsClickedAndPutWhereTheMouseIsClickedNext() throws Exception {
        int before = diagram.workflow().getNodes().size();
        String item = "document.querySelector('#palette .item[data-type=script]')";
        Ui.until("palette", () -> Boolean.TRUE.equals(diagram.ask(item + " !== null")));
        diagram.ask("(" + item + ".scrollIntoView(), 1)");
        Diagram.click(diagram.onScreen("(b => [b.x + b.width / 2, b.y + b.height / 2])(" + item + ".getBoundingClientRect())"));
        Diagram.click(diagram.onScreen("(b => [b.x + b.width / 2, b.y + b.height - 30])"
                + "(document.getElementById('canvas').getBoundingClientRect())"));
        Ui.until("made", () -> diagram.workflow().getNodes().size() == before + 1);
        String id = diagram.workflow().getNodes().get(before).getId();
        Ui.until("drawn", () -> diagram.has("n:" + id));
        Ui.screenshot("created");
    }

    @Test
    void whatIsChosenIsAligned() throws Exception {
        choose("mesh");
        Diagram.press(SWT.CTRL, 'a');
        Ui.until("all", () -> diagram.editor().selection().toList().contains(node("solve")));
        ICommandService commands = Ui.window().getService(ICommandService.class);
        Ui.window().getService(IHandlerService.class).executeCommand(ParameterizedCommand.generateCommand(
                commands.getCommand("org.simloom.diagram.command.align"), Map.of("org.simloom.diagram.command.align.edge", "top")), null);
        Ui.until("aligned", () -> diagram.editor().isDirty());
        String top = "document.querySelector('[id=\"simloom_n:%s\"] > .box').getBoundingClientRect().y";
        Ui.until("drawn", () -> diagram.ask(top.formatted("mesh")).equals(diagram.ask(top.formatted("solve"))));
        Ui.screenshot("aligned");
    }

    @Test
    void aDoubleClickOpensTheFileBehindANode() throws Exception {
        Diagram.doubleClick(diagram.onScreen("(b => [b.x + b.width - 14, b.y + b.height - 5])"
                + "(document.querySelector('[id=\"simloom_n:solve\"] > .box').getBoundingClientRect())"));
        Ui.until("deck", () -> Ui.page().getActiveEditor() != null && "plate.inp".equals(Ui.page().getActiveEditor().getEditorInput().getName()));
    }

    @Test
    void aClickInTheOutlineShowsThatPartOfTheDiagram() throws Exception {
        IViewPart outline = Ui.page().showView(IPageLayout.ID_OUTLINE);
        Canvas[] overview = new Canvas[1];
        Ui.until("overview", () -> (overview[0] = Ui.all((org.eclipse.swt.widgets.Composite) ((ContentOutline) outline).getCurrentPage().getControl(),
                Canvas.class).stream().filter(canvas -> canvas.getToolTipText() != null).findFirst().orElse(null)) != null);
        Ui.settle();
        Point before = diagram.middle("n:mesh");
        Point size = overview[0].getSize();
        // what is posted to a widget of the system's own has no place here
        Event down = new Event();
        down.button = 1;
        down.x = size.x / 4;
        down.y = size.y / 2;
        overview[0].notifyListeners(SWT.MouseDown, down);
        Ui.settle();
        Ui.screenshot("outline-clicked");
        Ui.until("moved", () -> diagram.has("n:mesh") && !before.equals(diagram.middle("n:mesh")));
    }

    @Test
    void aChangeOfTheThemeIsSeenAtOnce() throws Exception {
        IThemeEngine themes = PlatformUI.getWorkbench().getService(IThemeEngine.class);
        String before = themes.getActiveTheme() == null ? LIGHT : themes.getActiveTheme().getId();
        try {
            themes.setTheme(DARK, false);
            Ui.until("dark", () -> "dark".equals(diagram.ask("document.documentElement.dataset.theme")));
            Ui.screenshot("became-dark");
            themes.setTheme(LIGHT, false);
            Ui.until("light", () -> "light".equals(diagram.ask("document.documentElement.dataset.theme")));
        } finally {
            themes.setTheme(before, false);
        }
    }

    @Test
    void aProcessIsDrawnAndEditedAsWell() throws Exception {
        ExampleProject bracket = ExampleProject.open("bracket", "bracket.simprocess");
        try {
            IFile file = bracket.workflow();
            Diagram process = Diagram.open(file, "n:bend");
            assertEquals(DiagramPage.ID, process.editor().getActivePageInstance().getId());
            List.of("n:cut", "n:inspect", "n:laser", "n:press").forEach(id -> assertTrue(process.has(id), id));
            Ui.screenshot("process");
            Diagram.drag(process.head("n:bend"), 40, 30);
            Ui.until("moved", process.editor()::isDirty);
            process.browser().setFocus();
            Diagram.press(SWT.CTRL, 'z');
            Ui.until("undone", () -> !process.editor().isDirty());
        } finally {
            Ui.page().closeAllEditors(false);
            Ui.settle();
            bracket.delete();
        }
    }
}
