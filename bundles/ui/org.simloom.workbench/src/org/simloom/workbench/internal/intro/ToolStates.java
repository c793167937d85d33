package org.simloom.workbench.internal.intro;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.simloom.model.tool.ToolDescriptor;
import org.simloom.tool.ToolCatalog;
import org.simloom.tool.ToolDoctor;
import org.simloom.workbench.SimloomServices;
import org.simloom.workbench.StateColors;
import org.simloom.workbench.internal.Texts;
import org.simloom.workbench.internal.preference.ToolsPage;

/** Which tools are on this machine. Asking packs and tools takes a moment each, so that it is done in the background. */
final class ToolStates {
    private final Map<ToolDescriptor, Label> states = new LinkedHashMap<>();
    private final Display display;
    private final Links links;
    private final Runnable layout;
    /** Until it is known which tools there are. */
    private final Label looking;

    ToolStates(Links links, Runnable layout) {
        this.links = links;
        this.layout = layout;
        this.display = links.content().getDisplay();
        looking = links.text(Texts.get("preferences.looking"));
        inBackground(() -> {
            List<ToolDescriptor> tools = SimloomServices.catalog().all().stream()
                    .filter(tool -> !tool.getExecutables().isEmpty()).toList();
            inUi(() -> list(tools));
        });
    }

    private void list(List<ToolDescriptor> tools) {
        if (looking.isDisposed()) {
            return;
        }
        looking.dispose();
        for (ToolDescriptor tool : tools) {
            links.add(ToolCatalog.label(tool), null, () -> {
                PreferencesUtil.createPreferenceDialogOn(links.content().getShell(), ToolsPage.ID, null, tool.getId()).open();
                look();
            });
            states.put(tool, links.text(Texts.get("preferences.looking")));
        }
        if (tools.isEmpty()) {
            links.text(Texts.get("welcome.tools.none"));
        }
        layout.run();
        look();
    }

    /** Looks for the tools again. UI thread. */
    void look() {
        Map<ToolDescriptor, Label> tools = new LinkedHashMap<>(states);
        inBackground(() -> {
            ToolDoctor doctor = SimloomServices.doctor(SimloomServices.catalog());
            tools.forEach((tool, label) -> show(label, doctor.locate(tool)));
        });
    }

    private static void inBackground(Runnable work) {
        Job job = Job.create(Texts.get("preferences.looking"), monitor -> {
            work.run();
            return Status.OK_STATUS;
        });
        job.setSystem(true);
        job.schedule();
    }

    private void inUi(Runnable work) {
        if (!display.isDisposed()) {
            display.asyncExec(work);
        }
    }

    private void show(Label label, ToolDoctor.Report report) {
        String text = report.installation() != null
                ? Texts.get("welcome.tool.found", report.installation().version(), report.installation().path())
                : Texts.get("welcome.tool.missing", report.problem().advice());
        inUi(() -> {
            if (!label.isDisposed() && !text.equals(label.getText())) {
                label.setText(text);
                label.setForeground(StateColors.of(report.installation() != null ? StateColors.GOOD : StateColors.BAD));
                if (needsRoom(label)) {
                    layout.run();
                }
            }
        });
    }

    /** Laying out the page anew is much work, and in vain for a text that has as many lines as the one before. */
    private static boolean needsRoom(Label label) {
        return label.computeSize(label.getSize().x, SWT.DEFAULT).y != label.getSize().y;
    }
}
