package org.simloom.diagram.ui.internal.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.part.PageBookView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.simloom.engine.RunResult;
import org.simloom.model.base.InputPort;
import org.simloom.store.RunState;
import org.simloom.ui.testing.ExampleProject;
import org.simloom.ui.testing.Ui;
import org.simloom.workbench.SimloomServices;

/** What would run now, and why, asked by the mouse that rests on a node. */
class ForecastHandsTest {
    private ExampleProject project;
    private Diagram diagram;

    @BeforeEach
    void open() throws Exception {
        project = ExampleProject.open("plate-with-hole", "plate.simflow");
        Files.deleteIfExists(project.folder().resolve("plate.simflow.layout"));
        SimloomServices.trust().trust(project.folder());
        RunResult run = project.run();
        assertEquals(RunState.SUCCEEDED, run.state());
        diagram = Diagram.open(project.workflow(), "n:mesh");
    }

    @AfterEach
    void close() {
        Ui.page().closeAllEditors(false);
        Ui.page().resetPerspective();
        Ui.settle();
        project.delete();
        Ui.activate();
    }

    private boolean is(String node, String state) {
        return diagram.classes("n:" + node).contains("state-" + state);
    }

    @Test
    void aParameterThatIsEditedMakesWhatDependsOnItRunAndNothingElse() throws Exception {
        Diagram.click(diagram.plain("n:tension"));
        InputPort tension = (InputPort) diagram.editor().document().element("tension");
        Ui.until("chosen", () -> tension.equals(diagram.editor().selection().getFirstElement()));
        Diagram.press(SWT.CTRL, SWT.ALT, 'f');
        Ui.until("nothing would run", () -> is("mesh", "WILL_BE_CACHED") && is("solve", "WILL_BE_CACHED")
                && is("concentration", "WILL_BE_CACHED"));
        diagram.told(diagram.plain("n:mesh"), "Mesh the quarter", "nothing that it depends on has changed");
        Ui.screenshot("hands-cached");
        write(tension, "120 MPa");
        Ui.until("only what depends on it", () -> is("solve", "WILL_RUN") && is("concentration", "WILL_RUN") && is("mesh", "WILL_BE_CACHED"));
        String why = diagram.told(diagram.plain("n:solve"), "Solve plane stress", "tension", "120");
        assertTrue(why.contains("100"), "and what it was: " + why);
        Ui.screenshot("hands-edited");
        diagram.told(diagram.plain("n:concentration"), "Compare with the handbook", "will run; if its outputs stay the same");
        write(tension, "100 MPa");
        Ui.until("all as it has run", () -> is("solve", "WILL_BE_CACHED") && is("concentration", "WILL_BE_CACHED"));
    }

    /** Writes a value in Properties with mouse and keys, and saves. */
    private void write(InputPort input, String value) throws Exception {
        PageBookView properties = (PageBookView) Ui.page().showView(IPageLayout.ID_PROP_SHEET);
        String before = input.getValue();
        Text[] field = new Text[1];
        Ui.until("its value", () -> (field[0] = Ui.all((Composite) properties.getCurrentPage().getControl(), Text.class).stream()
                .filter(text -> text.isVisible() && before.equals(text.getText())).findFirst().orElse(null)) != null);
        // scrolls to it as Tab does
        field[0].setFocus();
        Ui.until("in the field", field[0]::isFocusControl);
        Diagram.press(SWT.CTRL, 'a');
        Diagram.type(value);
        Ui.until("written", () -> value.equals(field[0].getText()));
        Diagram.press(SWT.CR);
        Ui.until("set", () -> value.equals(input.getValue()));
        Diagram.press(SWT.CTRL, 's');
        Ui.until("saved", () -> !diagram.editor().isDirty());
    }
}
