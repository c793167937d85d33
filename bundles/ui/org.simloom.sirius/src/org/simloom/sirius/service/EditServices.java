package org.simloom.sirius.service;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.CommandParameter;
import org.simloom.diagram.internal.edit.FreeNames;
import org.simloom.diagram.internal.edit.Renaming;
import org.simloom.editor.fields.Fields;
import org.simloom.model.base.NamedElement;
import org.simloom.model.edit.command.Deletion;
import org.simloom.model.edit.command.Edits;
import org.simloom.sirius.internal.Changes;

/** Adds, renames, changes and deletes elements, as the pages of the editors do. */
public class EditServices {

    /**
     * Adds a child that its parent's item provider offers.
     *
     * @param feature of the parent
     * @param kind    of the child, such as {@code Requirement}
     * @return the child; {@code null} where that is refused
     */
    public EObject createChild(EObject parent, String feature, String kind) {
        List<EObject> made = new ArrayList<>();
        boolean done = Changes.make(parent, domain -> {
            CommandParameter offer = Edits.offers(domain, parent, null).stream()
                    .filter(one -> one.getEStructuralFeature().getName().equals(feature)
                            && one.getEValue().eClass().getName().equals(kind))
                    .findFirst().orElseThrow(() -> Changes.refused("fit", kind));
            Command command = Edits.create(domain, parent, offer, List.of());
            made.add(offer.getEValue());
            FreeNames.ids(offer.getEValue(), parent);
            return List.of(command);
        });
        return done ? made.get(0) : null;
    }

    /** Changes what people read of an element: its label where it has one, else its name. */
    public EObject renameTo(EObject element, String text) {
        String name = text == null ? "" : text.strip();
        Changes.make(element, domain -> {
            if (!(element instanceof NamedElement named)) {
                throw Changes.refused("rename");
            }
            return Renaming.commands(domain, named, name);
        });
        return element;
    }

    /** What is edited then. */
    public String shownName(EObject element) {
        return element instanceof NamedElement named ? Renaming.shown(named) : "";
    }

    /** Sets an attribute from what was typed; a number may come with a unit, from which it is converted. */
    public EObject assignText(EObject element, String attribute, String text) {
        Changes.make(element, domain -> {
            if (!(element.eClass().getEStructuralFeature(attribute) instanceof EAttribute feature)) {
                throw Changes.refused("fit", attribute);
            }
            try {
                return List.of(Edits.set(domain, element, feature, Fields.value(element, feature, text == null ? "" : text)));
            } catch (IllegalArgumentException e) {
                throw Changes.refused("value", e.getMessage());
            }
        });
        return element;
    }

    /** Deletes an element, and what without it says nothing. */
    public EObject removeElement(EObject element) {
        EObject parent = element.eContainer();
        if (element.eResource() == null) {
            // of several that are deleted at once, what belongs to others is gone with these
            return element;
        }
        Changes.make(element, domain -> List.of(Deletion.of(domain, List.of(element))));
        return parent;
    }
}
