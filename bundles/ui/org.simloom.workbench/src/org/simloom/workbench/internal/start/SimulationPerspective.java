package org.simloom.workbench.internal.start;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.console.IConsoleConstants;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.eclipse.ui.progress.IProgressConstants;

/** Where views are at first. Those of runs, requirements and results come from bundles that may be absent. */
public final class SimulationPerspective implements IPerspectiveFactory {
    /** Its id. */
    public static final String ID = "org.simloom.workbench.perspective";

    private static final String RUNS = "org.simloom.runs.view";
    private static final String REQUIREMENTS = "org.simloom.requirements.view";
    private static final String RESULTS = "org.simloom.results.view";
    private static final String CHEAT_SHEETS = "org.eclipse.ui.cheatsheets.views.CheatSheetView";
    /** Run As, its history and run configurations, in the menu and the tool bar. */
    private static final String LAUNCHING = "org.eclipse.debug.ui.launchActionSet";
    private static final String ERROR_LOG = "org.eclipse.pde.runtime.LogView";


    @Override
    public void createInitialLayout(IPageLayout layout) {
        String editors = layout.getEditorArea();
        IFolderLayout left = layout.createFolder("left", IPageLayout.LEFT, 0.26f, editors);
        left.addView(ProjectExplorer.VIEW_ID);
        layout.createPlaceholderFolder("guides", IPageLayout.RIGHT, 0.62f, editors).addPlaceholder(CHEAT_SHEETS);
        IFolderLayout bottom = layout.createFolder("bottom", IPageLayout.BOTTOM, 0.68f, editors);
        bottom.addPlaceholder(RUNS);
        bottom.addView(IPageLayout.ID_PROBLEM_VIEW);
        bottom.addView(IPageLayout.ID_PROP_SHEET);
        bottom.addView(IConsoleConstants.ID_CONSOLE_VIEW);
        bottom.addPlaceholder(RESULTS);
        bottom.addPlaceholder(REQUIREMENTS);
        bottom.addPlaceholder(IProgressConstants.PROGRESS_VIEW_ID);
        bottom.addPlaceholder(ERROR_LOG);
        IFolderLayout right = layout.createFolder("right", IPageLayout.RIGHT, 0.76f, editors);
        right.addView(IPageLayout.ID_OUTLINE);
        layout.addActionSet(LAUNCHING);
        for (String view : new String[] {ProjectExplorer.VIEW_ID, IPageLayout.ID_OUTLINE, IPageLayout.ID_PROP_SHEET,
            IPageLayout.ID_PROBLEM_VIEW, IConsoleConstants.ID_CONSOLE_VIEW, IProgressConstants.PROGRESS_VIEW_ID,
            ERROR_LOG, RUNS, REQUIREMENTS, RESULTS}) {
            layout.addShowViewShortcut(view);
        }
        for (String wizard : new String[] {"project", "product", "process", "workflow", "tool", "study", "example"}) {
            layout.addNewWizardShortcut("org.simloom.workbench.wizard." + wizard);
        }
    }
}
