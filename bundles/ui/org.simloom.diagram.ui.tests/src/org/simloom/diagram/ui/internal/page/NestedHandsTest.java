package org.simloom.diagram.ui.internal.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.console.IConsoleConstants;
import org.eclipse.ui.console.IConsoleView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.simloom.editor.ModelEditor;
import org.simloom.model.base.NamedElement;
import org.simloom.ui.testing.Ui;

/** A sub-workflow that is unfolded where it is: what runs in it, and what others do to its file. */
class NestedHandsTest {
    private static final int PAUSE = 200;

    private NestedProject project;
    private Diagram diagram;

    @BeforeEach
    void unfold() throws Exception {
        InstanceScope.INSTANCE.getNode("org.simloom.runs.ui/offered").clear();
        DebugPlugin.getDefault().getLaunchManager().removeLaunches(launches());
        project = NestedProject.create();
        diagram = Diagram.open(project.file("outer.simflow"), "n:part");
        Diagram.click(diagram.handle("n:part"));
        Ui.until("unfolded", () -> diagram.has("n:part/cut"));
        Diagram.press('0');
        Ui.until("all of it seen", () -> Boolean.TRUE.equals(diagram.ask("(b => b.right < innerWidth && b.bottom < innerHeight)"
                + "(document.querySelector('[id=\"simloom_n:part\"] > .box').getBoundingClientRect())")));
    }

    @AfterEach
    void close() throws Exception {
        for (ILaunch launch : launches()) {
            launch.terminate();
            Ui.until("ended", launch::isTerminated);
        }
        DebugPlugin.getDefault().getLaunchManager().removeLaunches(launches());
        Ui.page().closeAllEditors(false);
        Ui.page().resetPerspective();
        Ui.settle();
        project.delete();
        Ui.activate();
    }

    private static ILaunch[] launches() {
        return DebugPlugin.getDefault().getLaunchManager().getLaunches();
    }

    private boolean is(String node, String state) {
        return diagram.classes("n:part" + node).contains("state-" + state);
    }

    @Test
    void whatRunsInsideShowsItsStateOnItsOwnNodesAndAClickThereBringsItsConsole() throws Exception {
        Diagram.press(SWT.CTRL, 's');
        Ui.until("that it is unfolded is saved", () -> !diagram.editor().isDirty());
        Diagram.press(SWT.CTRL, SWT.ALT, 'r');
        // while the workspace is built, a launch without processes holds its place
        Ui.until("begun", () -> Arrays.stream(launches()).anyMatch(launch -> launch.getProcesses().length > 0));
        Ui.until("runs", () -> is("/cut", "RUNNING"));
        assertFalse(is("/weigh", "RUNNING") || is("/weigh", "SUCCEEDED") || is("/polish", "FAILED"), diagram.classes("n:part"));
        Diagram.click(diagram.plain("n:part/cut"));
        Ui.until("its console", () -> Ui.page().findView(IConsoleConstants.ID_CONSOLE_VIEW) instanceof IConsoleView view
                && Ui.page().isPartVisible(view) && view.getConsole() != null && view.getConsole().getName().contains("cut"));
        Ui.screenshot("nested-running");
        project.go();
        Ui.until("the rest follows", () -> is("/cut", "SUCCEEDED") && is("/weigh", "SUCCEEDED") && is("/polish", "FAILED"));
        Ui.until("the whole has failed with it", () -> diagram.has("n:part") && ((String) diagram.ask(
                "document.querySelector('[id=\"simloom_n:part\"]').getAttribute('class')")).contains("state-FAILED"));
        diagram.told(diagram.plain("n:part/polish"), "Polish it", "exit code 1");
        Ui.screenshot("nested-failed");
        Diagram.click(diagram.handle("n:part"));
        Ui.until("folded", () -> !diagram.has("n:part/cut"));
        Ui.until("it keeps its state", () -> is("", "FAILED"));
    }

    @Test
    void whatAnotherProgramWritesIntoItsFileIsSeenAtOnce() throws Exception {
        project.replace("inner.simflow", "label=\"Weigh it\"", "label=\"Weigh it twice\"");
        Ui.until("seen", () -> diagram.text("n:part/weigh").contains("Weigh it twice"));
        assertTrue(diagram.has("n:part/cut"), "it stays unfolded");
        project.write("inner.simflow", "this is no workflow");
        Ui.until("told", () -> !diagram.has("n:part/cut") && diagram.classes("n:part").contains("problem"));
        Ui.screenshot("nested-damaged");
    }

    @Test
    void inItsOwnEditorThatIsMergedWithWhatIsEditedThereAndWhatBothHaveChangedIsAsked() throws Exception {
        Diagram.doubleClick(diagram.plain("n:part/weigh"));
        Ui.until("its own editor", () -> Ui.page().getActiveEditor() instanceof ModelEditor editor && editor != diagram.editor()
                && editor.selection().getFirstElement() instanceof NamedElement element && "weigh".equals(element.getName()));
        ModelEditor inner = (ModelEditor) Ui.page().getActiveEditor();
        Ui.until("marked there", () -> DiagramPage.of(inner) != null
                && Boolean.TRUE.equals(ask(inner, "document.querySelector('.sprotty:not(.sprotty-hidden) .selected') !== null")));
        rename(inner, "Balance");
        project.replace("inner.simflow", "label=\"Cut it\"", "label=\"Saw it\"");
        Ui.until("merged", () -> "Saw it".equals(label(inner, "cut")) && "Balance".equals(label(inner, "weigh")));
        assertTrue(inner.isDirty());
        Ui.until("drawn", () -> ((String) ask(inner, "document.body.textContent")).contains("Saw it"));
        Ui.screenshot("nested-merged");
        List<String> asked = new ArrayList<>();
        answer(asked);
        project.replace("inner.simflow", "label=\"Weigh it\"", "label=\"Scales\"");
        Ui.until("asked", () -> !asked.isEmpty());
        assertEquals(List.of("Balance", "Scales"), asked);
        Ui.until("what is here holds", () -> "Balance".equals(label(inner, "weigh")));
        Ui.page().saveEditor(inner, false);
        assertTrue(Files.readString(project.folder().resolve("inner.simflow")).contains("label=\"Balance\""));
        Ui.page().activate(diagram.editor());
        Ui.until("seen from outside", () -> diagram.text("n:part/weigh").contains("Balance") && diagram.text("n:part/cut").contains("Saw it"));
    }

    /** Notes what is asked about, and takes what is here; the question keeps whoever waits for it. */
    private static void answer(List<String> asked) {
        Display display = Display.getCurrent();
        display.timerExec(PAUSE, () -> {
            Shell question = Arrays.stream(display.getShells()).filter(shell -> shell != Ui.window().getShell() && shell.isVisible()
                    && !Ui.all(shell, Table.class).isEmpty()).findFirst().orElse(null);
            if (question == null) {
                answer(asked);
            } else {
                Table choices = Ui.find(question, Table.class);
                asked.add(choices.getItem(0).getText(3));
                asked.add(choices.getItem(0).getText(4));
                Ui.click(Ui.find(question, Button.class, button -> "Merge".equals(button.getText().replace("&", ""))));
            }
        });
    }

    private static void rename(ModelEditor editor, String label) {
        EObject element = (EObject) editor.selection().getFirstElement();
        DiagramPage.of(editor).browser().setFocus();
        Diagram.press(SWT.F2);
        Ui.until("field", () -> Boolean.TRUE.equals(ask(editor, "document.activeElement.className === 'rename'")));
        Diagram.type(label);
        Diagram.press(SWT.CR);
        Ui.until("renamed", () -> label.equals(((NamedElement) element).getLabel()));
    }

    private static Object ask(ModelEditor editor, String expression) {
        return DiagramPage.of(editor).browser().evaluate("return " + expression, true);
    }

    private static String label(ModelEditor editor, String id) {
        return ((NamedElement) editor.document().element(id)).getLabel();
    }
}
