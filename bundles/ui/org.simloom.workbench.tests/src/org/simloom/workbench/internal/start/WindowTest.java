package org.simloom.workbench.internal.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.simloom.ui.testing.Ui;

class WindowTest {
    @Test
    void theWindowOpensInTheSimulationPerspective() {
        assertEquals(SimulationPerspective.ID, Ui.page().getPerspective().getId());
        for (String view : new String[] {ProjectExplorer.VIEW_ID, IPageLayout.ID_OUTLINE, IPageLayout.ID_PROP_SHEET,
            IPageLayout.ID_PROBLEM_VIEW}) {
            assertNotNull(Ui.page().findViewReference(view), view);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"org.simloom.workbench.preferences", "org.simloom.workbench.preferences.tools",
        "org.simloom.workbench.preferences.limits", "org.simloom.workbench.preferences.store"})
    void preferencesCanBeShown(String page) throws Exception {
        var dialog = PreferencesUtil.createPreferenceDialogOn(Ui.window().getShell(), page, null, null);
        dialog.setBlockOnOpen(false);
        dialog.open();
        Ui.settle();
        Ui.screenshot(page.substring(page.lastIndexOf('.') + 1) + "-page");
        Shell shell = dialog.getShell();
        assertEquals(SWT.NONE, shell.getStyle() & SWT.NO_TRIM);
        dialog.close();
    }
}
