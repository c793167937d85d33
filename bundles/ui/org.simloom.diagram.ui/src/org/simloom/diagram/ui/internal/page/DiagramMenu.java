package org.simloom.diagram.ui.internal.page;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchActionConstants;

/** The context menu, the workbench's own: other bundles add to {@code popup:org.simloom.diagram}. */
final class DiagramMenu {
    private static final String ID = "org.simloom.diagram";

    private final Browser browser;
    private final Menu menu;

    DiagramMenu(IEditorSite site, Browser browser) {
        this.browser = browser;
        MenuManager manager = new MenuManager("", ID);
        manager.setRemoveAllWhenShown(true);
        manager.addMenuListener(filled -> {
            for (String group : new String[] {"edit", "arrange", "run", "picture"}) {
                filled.add(new Separator(group));
            }
            filled.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
            filled.add(new GroupMarker("end"));
        });
        // not the browser's own menu: only the page knows what was clicked
        menu = manager.createContextMenu(browser);
        site.registerContextMenu(ID, manager, site.getSelectionProvider(), false);
    }

    /** Opens it at a place of the page. */
    void open(double x, double y) {
        menu.setLocation(browser.toDisplay((int) Math.round(x), (int) Math.round(y)));
        menu.setVisible(true);
    }
}
