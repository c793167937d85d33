package org.simloom.diagram.ui.internal.page;

import java.util.function.Consumer;

import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;

/** Tells whether an editor can be seen. */
final class Visibility implements IPartListener2 {
    private final IEditorSite site;
    private final Consumer<Boolean> seen;

    private Visibility(IEditorSite site, Consumer<Boolean> seen) {
        this.site = site;
        this.seen = seen;
    }

    /** Tells until the editor is closed. */
    static void watch(IEditorSite site, Consumer<Boolean> seen) {
        site.getPage().addPartListener(new Visibility(site, seen));
    }

    @Override
    public void partVisible(IWorkbenchPartReference reference) {
        if (reference.getPart(false) == site.getPart()) {
            seen.accept(true);
        }
    }

    @Override
    public void partHidden(IWorkbenchPartReference reference) {
        if (reference.getPart(false) == site.getPart()) {
            seen.accept(false);
        }
    }

    @Override
    public void partClosed(IWorkbenchPartReference reference) {
        if (reference.getPart(false) == site.getPart()) {
            site.getPage().removePartListener(this);
        }
    }
}
