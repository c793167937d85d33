package org.simloom.model.edit.command;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.simloom.model.process.MaterialFlow;
import org.simloom.model.product.Binding;
import org.simloom.model.product.ParameterOverride;
import org.simloom.model.study.Correlation;
import org.simloom.model.workflow.Assignment;
import org.simloom.model.workflow.Connection;
import org.simloom.model.workflow.FallbackValue;
import org.simloom.model.workflow.Feedback;

/** Deletes elements, what refers to them, and what without them says nothing: the connections of a port, for one. */
public final class Deletion {
    private static final List<Class<?>> ABOUT_OTHERS = List.of(Connection.class, Feedback.class, Assignment.class,
            FallbackValue.class, Binding.class, ParameterOverride.class, MaterialFlow.class, Correlation.class);

    private Deletion() {
    }

    /** The command; not executable where nothing is chosen or the root is. */
    public static Command of(EditingDomain domain, Collection<?> chosen) {
        Set<EObject> gone = new LinkedHashSet<>();
        for (Object one : chosen) {
            if (!(one instanceof EObject element) || element.eContainer() == null) {
                return Edits.named(Texts.get("delete"));
            }
            gone.add(element);
        }
        if (gone.isEmpty()) {
            return Edits.named(Texts.get("delete"));
        }
        gone.addAll(dependents(gone));
        gone.removeIf(e -> EcoreUtil.isAncestor(without(gone, e), e));
        return Edits.named(Texts.get("delete"), DeleteCommand.create(domain, gone));
    }

    private static Set<EObject> dependents(Set<EObject> gone) {
        Set<EObject> inside = new LinkedHashSet<>();
        for (EObject element : gone) {
            inside.add(element);
            element.eAllContents().forEachRemaining(inside::add);
        }
        Map<EObject, Collection<EStructuralFeature.Setting>> uses =
                EcoreUtil.UsageCrossReferencer.findAll(inside, gone.iterator().next().eResource());
        Set<EObject> found = new LinkedHashSet<>();
        uses.values().forEach(settings -> settings.stream().map(EStructuralFeature.Setting::getEObject)
                .filter(user -> !inside.contains(user) && ABOUT_OTHERS.stream().anyMatch(k -> k.isInstance(user)))
                .forEach(found::add));
        return found;
    }

    private static Set<EObject> without(Set<EObject> all, EObject one) {
        Set<EObject> rest = new LinkedHashSet<>(all);
        rest.remove(one);
        return rest;
    }
}
