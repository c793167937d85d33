package org.simloom.editor.internal.tree;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.simloom.model.edit.ElementLabels;
import org.simloom.workbench.ModelImages;

/**
 * One of the lists of an element, as a node of its own.
 *
 * @param owner     the element
 * @param reference the list
 */
public record Group(EObject owner, EReference reference) {

    /** The one that an element is in. */
    static Group of(EObject element) {
        return new Group(element.eContainer(), element.eContainmentFeature());
    }

    /** The elements, in their order. */
    @SuppressWarnings("unchecked")
    public List<EObject> elements() {
        Object value = owner.eGet(reference);
        return value == null ? List.of() : reference.isMany() ? (List<EObject>) value : List.of((EObject) value);
    }

    StyledString text() {
        StyledString text = new StyledString(ElementLabels.feature(reference));
        return reference.isMany() ? text.append(" (" + elements().size() + ")", StyledString.COUNTER_STYLER) : text;
    }

    Image image() {
        return (Image) org.eclipse.jface.resource.JFaceResources.getResources()
                .get(ModelImages.descriptor(reference.getEReferenceType()));
    }
}
