package org.simloom.workbench.internal.marker;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IMarker;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolution2;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.simloom.workbench.internal.Texts;
import org.simloom.workbench.internal.preference.ToolsPage;

/** What can be done about a problem from the Problems view: what it advises, and for a missing tool where to set it. */
public final class Resolutions implements IMarkerResolutionGenerator2 {
    @Override
    public boolean hasResolutions(IMarker marker) {
        return getResolutions(marker).length > 0;
    }

    @Override
    public IMarkerResolution[] getResolutions(IMarker marker) {
        List<IMarkerResolution> all = new ArrayList<>();
        String tool = marker.getAttribute(ProblemMarkers.TOOL, null);
        if (tool != null) {
            all.add(new Resolution(Texts.get("fix.tool"), marker.getAttribute(ProblemMarkers.ADVICE, ""), m -> PreferencesUtil
                    .createPreferenceDialogOn(shell(), ToolsPage.ID, null, tool).open()));
            all.add(new Resolution(Texts.get("fix.recheck"), Texts.get("fix.recheck.text"),
                    m -> MarkerUpdater.examine(List.of(m.getResource().getProject()))));
        }
        String advice = marker.getAttribute(ProblemMarkers.ADVICE, "");
        if (!advice.isEmpty()) {
            all.add(new Resolution(Texts.get("fix.advice"), advice, m -> MessageDialog.openInformation(shell(),
                    Texts.get("fix.advice"), m.getAttribute(IMarker.MESSAGE, "") + "\n\n" + advice)));
        }
        return all.toArray(IMarkerResolution[]::new);
    }

    private static org.eclipse.swt.widgets.Shell shell() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
    }

    private record Resolution(String label, String description, java.util.function.Consumer<IMarker> action)
            implements IMarkerResolution, IMarkerResolution2 {
        @Override
        public String getLabel() {
            return label;
        }

        @Override
        public String getDescription() {
            return description;
        }

        @Override
        public Image getImage() {
            return null;
        }

        @Override
        public void run(IMarker marker) {
            action.accept(marker);
        }
    }
}
