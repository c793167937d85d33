package org.simloom.runs.ui.internal.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.ui.DebugUITools;
import org.eclipse.debug.ui.IDebugUIConstants;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.simloom.runs.ui.internal.SampleProject;
import org.simloom.runs.ui.internal.Texts;
import org.simloom.runs.ui.internal.Window;
import org.simloom.runs.ui.internal.compare.CompareDialog;
import org.simloom.runs.ui.internal.explain.ExplainDialog;
import org.simloom.runs.ui.internal.launch.WorkflowConfiguration;
import org.simloom.workbench.SimloomServices;

/** The dialogs around runs, with real widgets. */
class DialogsTest {
    private SampleProject sample;
    private RunsView view;

    @BeforeEach
    void open() throws Exception {
        sample = SampleProject.create("dialogs", true);
        view = (RunsView) Window.page().showView(RunsView.ID);
    }

    @AfterEach
    void close() throws Exception {
        sample.delete();
        Window.page().hideView(view);
    }

    private RunNode run(int number, Map<String, String> inputs) throws Exception {
        DebugUITools.launch(WorkflowConfiguration.of(sample.workflow(), inputs), "run");
        List<RunNode> runs = view.tree().runs();
        Window.until("run " + number + " has ended", () -> view.tree().runs().size() == number
                && view.tree().runs().stream().noneMatch(RunNode::isRunning));
        assertFalse(runs.equals(view.tree().runs()));
        return view.tree().runs().get(0);
    }

    private static Optional<Shell> shell(String title) {
        return Arrays.stream(Display.getCurrent().getShells())
                .filter(shell -> !shell.isDisposed() && shell.isVisible() && shell.getText().startsWith(title)).findFirst();
    }

    private static <T extends Control> T find(Composite in, Class<T> type) {
        for (Control child : in.getChildren()) {
            T found = type.isInstance(child) ? type.cast(child)
                    : child instanceof Composite composite ? find(composite, type) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    @Test
    void comparingMarksWhatDiffers() throws Exception {
        RunNode first = run(1, Map.of("seconds", "0"));
        RunNode second = run(2, Map.of("seconds", "0", "diameter", "3 cm"));
        CompareDialog.open(List.of(first, second), view.getSite().getShell());
        Window.until("dialog", () -> shell(Texts.get("compare.title")).isPresent());
        Shell shell = shell(Texts.get("compare.title")).get();
        Window.screenshot("compare");
        List<String> lines = Arrays.stream(find(shell, Table.class).getItems()).map(item -> item.getText(1) + "|"
                + item.getText(2) + "|" + item.getText(3)).toList();
        assertTrue(lines.contains("diameter|20 mm|30 mm"), lines.toString());
        assertTrue(lines.contains("area|314.159 mm^2|706.858 mm^2"), lines.toString());
        ((Dialog) shell.getData()).close();
    }

    @Test
    void explainingTellsWhatIsCached() throws Exception {
        RunNode run = run(1, Map.of("seconds", "0"));
        ExplainDialog.open(run, view.getSite().getShell());
        String title = Texts.get("explain.title", "shaft.simflow");
        boolean[] seen = new boolean[1];
        Display display = Display.getCurrent();
        // the dialog blocks, so what looks at it runs inside
        Runnable look = new Runnable() {
            @Override
            public void run() {
                Optional<Shell> shell = shell(title);
                if (shell.isEmpty()) {
                    display.timerExec(50, this);
                    return;
                }
                TableItem[] items = find(shell.get(), Table.class).getItems();
                seen[0] = items.length == 2 && items[0].getText(1).equals(Texts.get("state.CACHED"));
                try {
                    Window.screenshot("explain");
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                } finally {
                    ((Dialog) shell.get().getData()).close();
                }
            }
        };
        display.timerExec(50, look);
        Window.until("explained", () -> seen[0]);
    }

    @Test
    void aWrongInputIsToldWhileTyping() throws Exception {
        ILaunchConfiguration configuration = WorkflowConfiguration.of(sample.workflow(),
                Map.of("diameter", "20 kg", "grade", "S355"));
        Display display = Display.getCurrent();
        String[] problem = new String[1];
        Runnable look = new Runnable() {
            @Override
            public void run() {
                Shell shell = display.getActiveShell();
                if (shell == null || !(shell.getData() instanceof TitleAreaDialog dialog) || dialog.getErrorMessage() == null) {
                    display.timerExec(50, this);
                    return;
                }
                problem[0] = dialog.getErrorMessage();
                try {
                    Window.screenshot("launch");
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                } finally {
                    dialog.close();
                }
            }
        };
        display.timerExec(200, look);
        DebugUITools.openLaunchConfigurationDialog(view.getSite().getShell(), configuration,
                IDebugUIConstants.ID_RUN_LAUNCH_GROUP, null);
        assertTrue(problem[0].contains("kg"), problem[0]);
    }

    @Test
    void theTimelineHasABarATask() throws Exception {
        RunNode run = run(1, Map.of("seconds", "1"));
        view.tree().viewer().setSelection(new StructuredSelection(run));
        view.showTimeline();
        Window.until("read", () -> view.tree().runs().get(0).tasks() != null);
        Window.screenshot("timeline");
        assertEquals(2, view.tree().runs().get(0).tasks().size());
    }

    @Test
    void aForeignProjectRunsNothingUnlessTrusted() throws Exception {
        SimloomServices.trust().revoke(sample.project().getLocation().toPath());
        Display display = Display.getCurrent();
        boolean[] asked = new boolean[1];
        Runnable answer = new Runnable() {
            @Override
            public void run() {
                Shell shell = display.getActiveShell();
                if (shell == null || !(shell.getData() instanceof MessageDialog dialog)) {
                    display.timerExec(50, this);
                    return;
                }
                try {
                    Window.screenshot("trust");
                    asked[0] = true;
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                } finally {
                    dialog.close();
                }
            }
        };
        display.timerExec(200, answer);
        DebugUITools.launch(WorkflowConfiguration.of(sample.workflow(), Map.of()), "run");
        Window.until("asked", () -> asked[0]);
        Window.settle();
        assertEquals(List.of(), view.tree().runs());
    }
}
