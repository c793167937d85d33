package org.simloom.editor.internal.field;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.simloom.editor.internal.Texts;
import org.simloom.model.edit.ElementLabels;
import org.simloom.workbench.ModelImages;

/** Asks which elements a reference shall lead to. */
public final class ReferenceChooser {
    private static final Object NOTHING = new Object();

    private final Shell shell;
    private final EObject element;
    private final EReference reference;
    private Object value;

    public ReferenceChooser(Shell shell, EObject element, EReference reference) {
        this.shell = shell;
        this.element = element;
        this.reference = reference;
    }

    /** Asks. Whether the user has chosen. */
    public boolean open() {
        List<Object> offered = new ArrayList<>(Candidates.of(element, reference));
        if (!reference.isMany()) {
            offered.add(0, NOTHING);
        }
        ElementListSelectionDialog dialog = new ElementListSelectionDialog(shell, new Labels(element.eResource()));
        dialog.setTitle(ElementLabels.feature(reference));
        dialog.setMessage(Texts.get(reference.isMany() ? "choose.many" : "choose.one"));
        dialog.setMultipleSelection(reference.isMany());
        dialog.setElements(offered.toArray());
        Object now = element.eGet(reference);
        dialog.setInitialElementSelections(now == null ? List.of() : now instanceof List<?> list ? list : List.of(now));
        if (dialog.open() != Window.OK) {
            return false;
        }
        List<Object> chosen = Arrays.asList(dialog.getResult());
        value = reference.isMany() ? List.copyOf(chosen)
                : chosen.isEmpty() || chosen.get(0) == NOTHING ? SetCommand.UNSET_VALUE : chosen.get(0);
        return true;
    }

    /** What was chosen, for a {@link SetCommand}. */
    public Object value() {
        return value;
    }

    private static final class Labels extends LabelProvider {
        private final Resource own;

        Labels(Resource own) {
            this.own = own;
        }

        @Override
        public String getText(Object candidate) {
            return candidate instanceof EObject object ? Candidates.label(object, own) : Texts.get("choose.nothing");
        }

        @Override
        public Image getImage(Object candidate) {
            return candidate instanceof EObject object ? ModelImages.image(object) : null;
        }
    }
}
