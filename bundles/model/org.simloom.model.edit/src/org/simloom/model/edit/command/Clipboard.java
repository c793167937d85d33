package org.simloom.model.edit.command;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.simloom.model.base.Identified;

/**
 * What was cut or copied, for all editors together. Elements are kept as copies without ids, so that pasting never
 * brings an id twice. References among the copied elements lead to their copies. Those to other elements stay within
 * their file; pasted into another, they are dropped there, as no other file has that element.
 */
public final class Clipboard {
    private static List<EObject> content = List.of();
    private static List<Object> remarks = List.of();
    private static URI origin;

    private Clipboard() {
    }

    /** Whether there is something to paste. */
    public static boolean isEmpty() {
        return content.isEmpty();
    }

    /** What a paste will add. */
    public record Pasted(Command command, List<EObject> elements, List<Object> remarks) {
    }

    /** Keeps copies of elements; those inside another one that is copied go with it. */
    public static void copy(Collection<?> chosen) {
        copy(chosen, element -> Optional.empty());
    }

    /** Keeps copies of elements, and of each what the copier wants to know when it is pasted, such as where it was. */
    public static void copy(Collection<?> chosen, Function<EObject, Optional<?>> remark) {
        List<EObject> elements = chosen.stream().filter(EObject.class::isInstance).map(EObject.class::cast).toList();
        List<EObject> outermost = elements.stream()
                .filter(e -> elements.stream().noneMatch(o -> o != e && EcoreUtil.isAncestor(o, e))).toList();
        if (!outermost.isEmpty()) {
            origin = outermost.get(0).eResource().getURI();
            remarks = outermost.stream().<Object>map(remark::apply).toList();
            content = copies(outermost);
        }
    }

    /** Pastes into an element; not executable where one of the elements does not fit. */
    public static Command paste(EditingDomain domain, EObject target) {
        return pasted(domain, target).command();
    }

    /** As {@link #paste}, with the elements that will be added, in the order they were copied, and their remarks. */
    public static Pasted pasted(EditingDomain domain, EObject target) {
        List<EObject> copies = copies(content);
        boolean home = target.eResource() != null && target.eResource().getURI().equals(origin);
        copies.forEach(copy -> detach(copy, copies, home));
        List<Command> additions = new ArrayList<>();
        for (EObject copy : copies) {
            Command addition = AddCommand.create(domain, target, null, copy, CommandParameter.NO_INDEX);
            if (!addition.canExecute()) {
                return new Pasted(Edits.named(Texts.get("paste")), copies, remarks);
            }
            additions.add(addition);
        }
        return new Pasted(Edits.named(Texts.get("paste"), additions.toArray(Command[]::new)), copies, remarks);
    }

    private static List<EObject> copies(List<EObject> elements) {
        EcoreUtil.Copier copier = new EcoreUtil.Copier(false);
        List<EObject> copies = List.copyOf(copier.copyAll(elements));
        copier.copyReferences();
        copier.values().forEach(copy -> {
            if (copy instanceof Identified identified) {
                identified.setId(null);
            }
        });
        return copies;
    }

    /** Lets go of what the file that is pasted into does not have, and finds elements of further files by address. */
    private static void detach(EObject root, List<EObject> copies, boolean home) {
        List<EObject> all = new ArrayList<>(List.of(root));
        root.eAllContents().forEachRemaining(all::add);
        for (EObject element : all) {
            for (EReference reference : element.eClass().getEAllReferences()) {
                if (!reference.isContainment() && reference.isChangeable() && element.eIsSet(reference)) {
                    detach(element, reference, copies, home);
                }
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static void detach(EObject element, EReference reference, List<EObject> copies, boolean home) {
        if (!reference.isMany()) {
            EObject kept = kept((EObject) element.eGet(reference, false), copies, home);
            if (kept == null) {
                element.eUnset(reference);
            } else {
                element.eSet(reference, kept);
            }
            return;
        }
        List<EObject> targets = (List<EObject>) element.eGet(reference, false);
        List<EObject> kept = targets.stream().map(t -> kept(t, copies, home)).filter(Objects::nonNull).toList();
        targets.clear();
        targets.addAll(kept);
    }

    private static EObject kept(EObject target, List<EObject> copies, boolean home) {
        URI address = EcoreUtil.getURI(target);
        if (!target.eIsProxy() && target.eResource() == null) {
            // one that has been deleted since is gone for copies, too
            return EcoreUtil.isAncestor(copies, target) ? target : null;
        }
        if (address.trimFragment().equals(origin)) {
            return home ? target : null;
        }
        EObject proxy = EcoreUtil.create(target.eClass());
        ((InternalEObject) proxy).eSetProxyURI(address);
        return proxy;
    }
}
