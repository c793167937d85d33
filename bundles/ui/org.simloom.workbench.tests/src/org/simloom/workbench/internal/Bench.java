package org.simloom.workbench.internal;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.navigator.CommonNavigator;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.simloom.ui.testing.Projects;
import org.simloom.ui.testing.Ui;
import org.simloom.workbench.internal.marker.MarkerUpdater;

/** What the window shows of the workspace, and the workspace without anything. All of it in the UI thread. */
public final class Bench {
    private Bench() {
    }

    /** Waits until all models have been examined. */
    public static void examined() {
        Ui.until("examined", () -> Job.getJobManager().find(MarkerUpdater.FAMILY).length == 0);
    }

    /** The Project Explorer. */
    public static CommonNavigator explorer() throws Exception {
        return (CommonNavigator) Ui.page().showView(ProjectExplorer.VIEW_ID);
    }

    /** Opens the tree at a path of labels; each is the beginning of an item's. */
    public static TreeItem expand(String... labels) throws Exception {
        CommonNavigator explorer = explorer();
        TreeItem found = null;
        for (String label : labels) {
            TreeItem above = found;
            Ui.until(label + " is shown", () -> item(explorer, above, label) != null);
            Object element = item(explorer, above, label).getData();
            explorer.getCommonViewer().expandToLevel(element, 1);
            Ui.settle();
            found = (TreeItem) explorer.getCommonViewer().testFindItem(element);
        }
        return found;
    }

    private static TreeItem item(CommonNavigator explorer, TreeItem above, String label) {
        TreeItem[] among = above == null ? explorer.getCommonViewer().getTree().getItems() : above.getItems();
        return Arrays.stream(among).filter(item -> item.getText().startsWith(label)).findFirst().orElse(null);
    }

    /** Labels of the items below. */
    public static List<String> labels(TreeItem item) {
        return List.of(item.getItems()).stream().map(TreeItem::getText).toList();
    }

    /** Takes everything out of the workspace, and off the disk. */
    public static void clear() throws Exception {
        Ui.page().closeAllEditors(false);
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            Projects.delete(project);
        }
        examined();
        Ui.settle();
    }
}
