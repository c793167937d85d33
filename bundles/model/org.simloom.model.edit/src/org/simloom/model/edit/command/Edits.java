package org.simloom.model.edit.command;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.command.CreateChildCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.simloom.model.base.BasePackage;
import org.simloom.model.base.Identified;
import org.simloom.model.base.KeptValues;
import org.simloom.model.base.NamedElement;
import org.simloom.model.edit.ElementLabels;
import org.simloom.model.workflow.UnknownNode;

/** Commands as the Edit menu names them. */
public final class Edits {
    private Edits() {
    }

    /** Sets a feature; a list is replaced as a whole. What was kept of it as text goes, also for its default. */
    public static Command set(EditingDomain domain, EObject element, EStructuralFeature feature, Object value) {
        String name = Texts.get("set", ElementLabels.feature(feature));
        Command set = SetCommand.create(domain, element, feature, value);
        if (!(element instanceof Identified identified) || KeptValues.of(identified, feature) == null) {
            return named(name, set);
        }
        return named(name, set, SetCommand.create(domain, element, BasePackage.Literals.IDENTIFIED__UNKNOWN,
                KeptValues.without(identified, feature)));
    }

    /** Moves an element among its siblings; not executable at the end. */
    public static Command move(EditingDomain domain, EObject element, int by) {
        EReference feature = element.eContainmentFeature();
        if (feature == null || !feature.isMany()) {
            return named(Texts.get("move"));
        }
        List<?> siblings = (List<?>) element.eContainer().eGet(feature);
        int to = siblings.indexOf(element) + by;
        return to < 0 || to >= siblings.size() ? named(Texts.get("move"))
                : named(Texts.get("move"), MoveCommand.create(domain, element.eContainer(), feature, element, to));
    }

    /** Adds the child that an item provider offers, with a name of its own. */
    public static Command create(EditingDomain domain, EObject parent, CommandParameter offer, Collection<?> selection) {
        EObject child = offer.getEValue();
        if (child instanceof NamedElement named && named.getName() == null) {
            named.setName(freeName(parent, (EReference) offer.getEStructuralFeature(), child));
        }
        return named(Texts.get("new", ElementLabels.kind(child)),
                CreateChildCommand.create(domain, parent, offer, selection));
    }

    /** What can be made below an element. */
    public static List<CommandParameter> offers(EditingDomain domain, EObject parent, EObject sibling) {
        List<CommandParameter> offers = new ArrayList<>();
        for (Object offer : domain.getNewChildDescriptors(parent, sibling)) {
            // what nobody knows can be kept, not made
            if (offer instanceof CommandParameter parameter && parameter.getEValue() != null
                    && !(parameter.getEValue() instanceof UnknownNode)) {
                offers.add(parameter);
            }
        }
        return offers;
    }

    /** A command under a name; not executable where one of its parts is not. */
    public static CompoundCommand named(String name, Command... parts) {
        return new CompoundCommand(name, name, List.of(parts));
    }

    private static String freeName(EObject parent, EReference feature, EObject child) {
        String kind = child.eClass().getName();
        String base = Character.toLowerCase(kind.charAt(0)) + kind.substring(1);
        List<?> siblings = feature.isMany() ? (List<?>) parent.eGet(feature) : List.of();
        for (int n = 1;; n++) {
            String name = base + n;
            if (siblings.stream().noneMatch(s -> s instanceof NamedElement other && name.equals(other.getName()))) {
                return name;
            }
        }
    }
}
