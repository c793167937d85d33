package org.simloom.workbench.internal.explorer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.navigator.CommonActionProvider;
import org.eclipse.ui.navigator.ICommonActionConstants;
import org.eclipse.ui.navigator.ICommonActionExtensionSite;
import org.eclipse.ui.navigator.ICommonMenuConstants;
import org.eclipse.ui.navigator.ICommonViewerWorkbenchSite;
import org.eclipse.ui.part.IShowInTarget;
import org.eclipse.ui.part.ShowInContext;
import org.simloom.workbench.Models;
import org.simloom.workbench.internal.Texts;

/** Opens an element of the Project Explorer: the editor of its file, with the element chosen. */
public final class OpenElement extends CommonActionProvider {
    private final Action open = new Action(Texts.get("explorer.open")) {
        @Override
        public void run() {
            if (page != null && chosen() != null) {
                show(page, chosen());
            }
        }
    };
    private IWorkbenchPage page;

    @Override
    public void init(ICommonActionExtensionSite site) {
        super.init(site);
        open.setActionDefinitionId("org.eclipse.ui.navigator.Open");
        if (site.getViewSite() instanceof ICommonViewerWorkbenchSite workbench) {
            page = workbench.getPage();
        }
    }

    private EObject chosen() {
        return getContext() != null && getContext().getSelection() instanceof IStructuredSelection selection
                && selection.size() == 1 && selection.getFirstElement() instanceof EObject element ? element : null;
    }

    @Override
    public void fillActionBars(IActionBars bars) {
        if (chosen() != null) {
            bars.setGlobalActionHandler(ICommonActionConstants.OPEN, open);
        }
    }

    @Override
    public void fillContextMenu(IMenuManager menu) {
        if (chosen() != null) {
            menu.appendToGroup(ICommonMenuConstants.GROUP_OPEN, open);
        }
    }

    /** Opens the file of an element and chooses it there. */
    private static void show(IWorkbenchPage page, EObject element) {
        IFile file = Models.fileOf(element);
        if (file == null || !file.exists()) {
            return;
        }
        try {
            IEditorPart editor = IDE.openEditor(page, file);
            IShowInTarget target = Adapters.adapt(editor, IShowInTarget.class);
            if (target != null) {
                target.show(new ShowInContext(file, new StructuredSelection(element)));
            }
        } catch (PartInitException e) {
            ILog.of(OpenElement.class).log(e.getStatus());
        }
    }
}
