package org.simloom.workbench.internal.intro;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
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

/** Which tools are on this machine. Asking them takes a moment each, so that it is done in the background. */
final class ToolStates {
    private final Map<ToolDescriptor, Label> states = new LinkedHashMap<>();
    private final Display display;
    private final Runnable layout;

    ToolStates(Links links, Runnable layout) {
        this.layout = layout;
        this.display = links.content().getDisplay();
        List<ToolDescriptor> tools = SimloomServices.catalog().all().stream()
                .filter(tool -> !tool.getExecutables().isEmpty()).toList();
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
        look();
    }

    /** Looks for the tools again. */
    void look() {
        Job job = Job.create(Texts.get("preferences.looking"), monitor -> {
            ToolDoctor doctor = SimloomServices.doctor(SimloomServices.catalog());
            states.forEach((tool, label) -> show(label, doctor.locate(tool)));
            return Status.OK_STATUS;
        });
        job.setSystem(true);
        job.schedule();
    }

    private void show(Label label, ToolDoctor.Report report) {
        String text = report.installation() != null
                ? Texts.get("welcome.tool.found", report.installation().version(), report.installation().path())
                : Texts.get("welcome.tool.missing", report.problem().advice());
        if (display.isDisposed()) {
            return;
        }
        display.asyncExec(() -> {
            if (!label.isDisposed() && !text.equals(label.getText())) {
                label.setText(text);
                label.setForeground(StateColors.of(report.installation() != null ? StateColors.GOOD : StateColors.BAD));
                layout.run();
            }
        });
    }
}
