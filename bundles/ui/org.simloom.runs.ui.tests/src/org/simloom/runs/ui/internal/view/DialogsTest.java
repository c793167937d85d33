package org.simloom.runs.ui.internal.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.ui.DebugUITools;
import org.eclipse.debug.ui.IDebugUIConstants;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.simloom.runs.ui.internal.SampleProject;
import org.simloom.runs.ui.internal.Texts;
import org.simloom.runs.ui.internal.launch.WorkflowConfiguration;
import org.simloom.ui.testing.Ui;
import org.simloom.workbench.SimloomServices;

/** The dialogs around runs, with real widgets. */
class DialogsTest {
    private SampleProject sample;
    private RunsView view;

    @BeforeEach
    void open() throws Exception {
        sample = SampleProject.create("dialogs", true);
        view = (RunsView) Ui.page().showView(RunsView.ID);
    }

    @AfterEach
    void close() throws Exception {
        sample.delete();
        Ui.page().hideView(view);
    }

    private RunNode run(int number, Map<String, String> inputs) throws Exception {
        DebugUITools.launch(WorkflowConfiguration.of(sample.workflow(), inputs), "run");
        List<RunNode> runs = view.tree().runs();
        Ui.until("run " + number + " has ended", () -> view.tree().runs().size() == number
                && view.tree().runs().stream().noneMatch(RunNode::isRunning));
        assertFalse(runs.equals(view.tree().runs()));
        return view.tree().runs().get(0);
    }

    private void select(RunNode... runs) {
        Ui.page().activate(view);
        view.tree().viewer().setSelection(new StructuredSelection(runs));
    }

    @Test
    void comparingMarksWhatDiffers() throws Exception {
        RunNode first = run(1, Map.of("seconds", "0"));
        RunNode second = run(2, Map.of("seconds", "0", "diameter", "3 cm"));
        select(first);
        assertFalse(Ui.isEnabled("org.simloom.runs.command.compare"));
        select(second, first);
        Ui.command("org.simloom.runs.command.compare");
        Ui.until("dialog", () -> Ui.shell(Texts.get("compare.title")).isPresent());
        Shell shell = Ui.shell(Texts.get("compare.title")).get();
        Ui.screenshot("compare");
        List<String> lines = Arrays.stream(Ui.find(shell, Table.class).getItems()).map(item -> item.getText(1) + "|"
                + item.getText(2) + "|" + item.getText(3)).toList();
        assertTrue(lines.contains("diameter|20 mm|30 mm"), lines.toString());
        assertTrue(lines.contains("area|314.159 mm^2|706.858 mm^2"), lines.toString());
        ((Dialog) shell.getData()).close();
    }

    @Test
    void explainingTellsWhatIsCached() throws Exception {
        RunNode run = run(1, Map.of("seconds", "0"));
        select(run);
        Ui.command("org.simloom.runs.command.explain");
        String title = Texts.get("explain.title", "shaft.simflow");
        Ui.until("dialog", () -> Ui.shell(title).isPresent());
        Shell shell = Ui.shell(title).get();
        Ui.screenshot("explain");
        TableItem[] items = Ui.find(shell, Table.class).getItems();
        assertEquals(List.of(Texts.get("state.CACHED"), Texts.get("state.CACHED")),
                Arrays.stream(items).map(item -> item.getText(1)).toList());
        ((Dialog) shell.getData()).close();
    }

    @Test
    void aWrongInputIsToldWhileTyping() throws Exception {
        ILaunchConfiguration configuration = WorkflowConfiguration.of(sample.workflow(),
                Map.of("diameter", "20 kg", "grade", "S355"));
        String[] problem = new String[1];
        Ui.visit(TitleAreaDialog.class, dialog -> dialog.getErrorMessage() != null, (dialog, shell) -> {
            problem[0] = dialog.getErrorMessage();
            Ui.screenshot("launch");
        });
        DebugUITools.openLaunchConfigurationDialog(view.getSite().getShell(), configuration,
                IDebugUIConstants.ID_RUN_LAUNCH_GROUP, null);
        assertTrue(problem[0].contains("kg"), problem[0]);
    }

    @Test
    void theTimelineHasABarATask() throws Exception {
        RunNode run = run(1, Map.of("seconds", "1"));
        view.tree().viewer().setSelection(new StructuredSelection(run));
        view.showTimeline();
        Ui.until("read", () -> view.tree().runs().get(0).isRead());
        Ui.screenshot("timeline");
        assertEquals(2, view.tree().runs().get(0).children().size());
    }

    @Test
    void aForeignProjectRunsNothingUnlessTrusted() throws Exception {
        SimloomServices.trust().revoke(sample.project().getLocation().toPath());
        BooleanSupplier asked = Ui.visit(MessageDialog.class, dialog -> true, (dialog, shell) -> Ui.screenshot("trust"));
        DebugUITools.launch(WorkflowConfiguration.of(sample.workflow(), Map.of()), "run");
        Ui.until("asked", asked);
        Ui.settle();
        assertEquals(List.of(), view.tree().runs());
    }
}
