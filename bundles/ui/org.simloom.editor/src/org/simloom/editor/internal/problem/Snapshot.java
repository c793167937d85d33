package org.simloom.editor.internal.problem;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * A copy of a model that has nothing in common with it. What it refers to in other files is referred to by their URIs,
 * whether the original has looked there already or not: an element that is found in two resource sets would be two elements.
 */
final class Snapshot extends EcoreUtil.Copier {
    private static final long serialVersionUID = 1;

    Snapshot() {
        super(false);
    }

    /** The copy; the map has the copies of all elements. */
    EObject of(EObject root) {
        EObject copy = copy(root);
        copyReferences();
        values().forEach(this::detach);
        return copy;
    }

    private void detach(EObject copied) {
        for (EReference reference : copied.eClass().getEAllReferences()) {
            if (reference.isContainment() || reference.isContainer() || reference.isDerived() || !reference.isChangeable()) {
                continue;
            }
            Object value = copied.eGet(reference, false);
            if (value instanceof EObject target && isElsewhere(target)) {
                copied.eSet(reference, proxy(target));
            } else if (value instanceof InternalEList<?> list) {
                detach(list);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private void detach(InternalEList<?> list) {
        for (int i = 0; i < list.size(); i++) {
            if (list.basicGet(i) instanceof EObject target && isElsewhere(target)) {
                ((List<EObject>) list).set(i, proxy(target));
            }
        }
    }

    /** The copies are in no resource yet. */
    private static boolean isElsewhere(EObject target) {
        return !target.eIsProxy() && target.eResource() != null;
    }

    private static EObject proxy(EObject target) {
        EObject proxy = EcoreUtil.create(target.eClass());
        ((InternalEObject) proxy).eSetProxyURI(EcoreUtil.getURI(target));
        return proxy;
    }
}
