package org.simloom.diagram.ui.internal.page;

import java.util.function.BooleanSupplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPropertyListener;
import org.simloom.diagram.ui.internal.run.LiveRun;
import org.simloom.editor.pages.ModelPageSite;
import org.simloom.model.layout.LayoutPackage;

/**
 * Tells the diagram, and what it shows of runs, of what happens to model and file; while nobody looks, the diagram is
 * told once when it is looked at again. UI thread only.
 */
final class ModelWatch {
    private final CommandStackListener edits = event -> edited((CommandStack) event.getSource());
    private final IPropertyListener saves = (editor, property) -> saved(property);
    private final ModelPageSite site;
    private final IEditorPart editor;
    private final LiveRun live;
    private final BooleanSupplier seen;
    private final Runnable draw;
    private boolean stale;

    /**
     * @param live what is shown of runs; {@code null} where nothing is
     * @param seen whether anybody looks
     * @param draw draws the model as it is now
     */
    ModelWatch(ModelPageSite site, LiveRun live, BooleanSupplier seen, Runnable draw) {
        this.site = site;
        this.editor = (IEditorPart) site.editorSite().getPart();
        this.live = live;
        this.seen = seen;
        this.draw = draw;
        site.domain().getCommandStack().addCommandStackListener(edits);
        editor.addPropertyListener(saves);
    }

    void dispose() {
        site.domain().getCommandStack().removeCommandStackListener(edits);
        editor.removePropertyListener(saves);
    }

    private void edited(CommandStack stack) {
        changed();
        if (live != null && isOfModel(stack.getMostRecentCommand())) {
            live.edited();
        }
    }

    /** Where boxes are put changes nothing of what a run does. */
    private static boolean isOfModel(Command command) {
        return command != null && command.getAffectedObjects().stream().anyMatch(
                affected -> affected instanceof EObject element && element.eClass().getEPackage() != LayoutPackage.eINSTANCE);
    }

    private void saved(int property) {
        if (property == IEditorPart.PROP_DIRTY && live != null && !editor.isDirty()) {
            live.saved(site.file());
        }
    }

    /** The model is another than was drawn. */
    void changed() {
        stale = !seen.getAsBoolean();
        if (!stale) {
            draw.run();
        }
    }

    /** Somebody begins to look, or nobody does any more. */
    void look(boolean now) {
        if (live != null) {
            live.setActive(now, site.file());
        }
        if (now && stale) {
            changed();
        }
    }
}
