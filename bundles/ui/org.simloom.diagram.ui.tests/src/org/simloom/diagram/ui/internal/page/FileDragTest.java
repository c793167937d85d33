package org.simloom.diagram.ui.internal.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.awt.Robot;
import java.awt.event.InputEvent;
import java.nio.file.Files;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.navigator.CommonNavigator;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.simloom.model.base.InputPort;
import org.simloom.ui.testing.ExampleProject;
import org.simloom.ui.testing.Ui;

/** Files that are dropped on a diagram: those of the Project Explorer by the real mouse, and those of the desktop. */
class FileDragTest {
    private static final int STEPS = 12;
    private static final String DROPPING = "document.querySelector('.dropping') !== null";

    /** The page is told no more of a file of the desktop, which no test can drag. */
    private static final String FROM_THE_DESKTOP = """
            const data = new DataTransfer();
            data.items.add(new File([''], 'far.geo'));
            for (const kind of ['dragover', 'drop']) {
                document.getElementById('canvas').dispatchEvent(new DragEvent(kind,
                    { dataTransfer: data, bubbles: true, cancelable: true, clientX: 400, clientY: 300 }));
            }""";

    private ExampleProject project;
    private Diagram diagram;

    @BeforeEach
    void open() throws Exception {
        project = ExampleProject.open("plate-with-hole", "plate.simflow");
        Files.deleteIfExists(project.folder().resolve("plate.simflow.layout"));
        Files.writeString(project.folder().resolve("loads.csv"), "force\n10\n");
        project.workflow().getProject().refreshLocal(IResource.DEPTH_ONE, null);
        diagram = Diagram.open(project.workflow(), "n:mesh");
    }

    @AfterEach
    void close() {
        Ui.page().closeAllEditors(false);
        Ui.settle();
        project.delete();
    }

    @Test
    void aFileOfTheProjectExplorerBecomesAnInputWhereItIsDropped() throws Exception {
        int before = diagram.workflow().getInputs().size();
        Point from = inExplorer(diagram.file("loads.csv"));
        Point to = diagram.onScreen("(b => [b.x + 90, b.y + b.height - 60])"
                + "(document.getElementById('canvas').getBoundingClientRect())");
        Robot hand = new Robot();
        // not in the thread of the window, which waits for the mouse while it finds out whether this is a drag
        CompletableFuture<Void> carried = CompletableFuture.runAsync(() -> carry(hand, from, to));
        Ui.until("carried", carried::isDone);
        try {
            Ui.until("awaited", () -> Boolean.TRUE.equals(diagram.ask(DROPPING)));
            Ui.screenshot("file-dragged");
        } finally {
            CompletableFuture<Void> let = CompletableFuture.runAsync(() -> hand.mouseRelease(InputEvent.BUTTON1_DOWN_MASK));
            Ui.until("let go", let::isDone);
        }
        Ui.until("an input", () -> diagram.workflow().getInputs().size() == before + 1);
        InputPort made = diagram.workflow().getInputs().get(before);
        assertEquals("loads.csv", made.getValue());
        Ui.until("drawn", () -> diagram.has("n:" + made.getId()));
        Ui.screenshot("file-dropped");
        Ui.until("the diagram has the keyboard", () -> Ui.page().getActivePart() == diagram.editor()
                && diagram.browser().isFocusControl() && Boolean.TRUE.equals(diagram.ask("document.hasFocus()")));
        Diagram.press(SWT.CTRL, 'z');
        Ui.until("undone", () -> diagram.workflow().getInputs().size() == before);
        Diagram.press(SWT.CTRL, 'y');
        Ui.until("done again", () -> diagram.workflow().getInputs().size() == before + 1);
    }

    @Test
    void aFileOfTheDesktopIsToBeImportedFirst() throws Exception {
        String model = Files.readString(project.folder().resolve("plate.simflow"));
        diagram.browser().execute(FROM_THE_DESKTOP);
        Ui.until("told", () -> isTold("far.geo comes from outside the workbench: import it into the project first"));
        Ui.screenshot("file-of-the-desktop");
        assertEquals(model, Files.readString(project.folder().resolve("plate.simflow")));
        assertFalse(diagram.editor().isDirty());
    }

    private static boolean isTold(String begin) {
        return Ui.all(Ui.window().getShell(), CLabel.class).stream().anyMatch(label -> label.getText().startsWith(begin));
    }

    private static void carry(Robot hand, Point from, Point to) {
        hand.mouseMove(from.x, from.y);
        hand.delay(50);
        hand.mousePress(InputEvent.BUTTON1_DOWN_MASK);
        for (int i = 1; i <= STEPS; i++) {
            hand.delay(40);
            hand.mouseMove(from.x + (to.x - from.x) * i / STEPS, from.y + (to.y - from.y) * i / STEPS);
        }
    }

    private static Point inExplorer(IFile file) throws Exception {
        CommonNavigator explorer = (CommonNavigator) Ui.page().showView(ProjectExplorer.VIEW_ID);
        Tree tree = explorer.getCommonViewer().getTree();
        Ui.until("listed", () -> {
            explorer.getCommonViewer().setSelection(new StructuredSelection(file), true);
            return tree.getSelectionCount() == 1 && file.equals(tree.getSelection()[0].getData());
        });
        Ui.settle();
        Rectangle bounds = tree.getSelection()[0].getBounds();
        return tree.toDisplay(bounds.x + bounds.width / 2, bounds.y + bounds.height / 2);
    }
}
