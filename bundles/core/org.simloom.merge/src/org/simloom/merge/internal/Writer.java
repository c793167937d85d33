package org.simloom.merge.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Makes the own version what a plan says, and touches nothing that is so already. */
public final class Writer {
    private final Versions versions;
    private final Plan plan;
    private final Map<Key, EObject> elements = new HashMap<>();
    private final Set<Key> changed = new HashSet<>();

    public Writer(Versions versions, Plan plan) {
        this.versions = versions;
        this.plan = plan;
    }

    /** Writes; gives the number of elements that have changed. */
    public int write() {
        plan.elements().forEach(key -> elements.put(key, versions.mine().has(key) ? versions.mine().element(key) : created(key)));
        // all that goes or moves is taken out first: on the way nothing is ever inside itself
        List.copyOf(versions.mine().keys()).forEach(this::detach);
        plan.elements().forEach(key -> versions.lists(key).forEach(list -> fill(new Place(key, list))));
        plan.elements().forEach(key -> plan.values(key).forEach((feature, value) -> set(key, feature, value)));
        return changed.size();
    }

    private EObject created(Key key) {
        EObject element = EcoreUtil.create(key.kind());
        EAttribute id = key.kind().getEIDAttribute();
        if (id != null) {
            element.eSet(id, key.id());
        }
        changed.add(key);
        return element;
    }

    private void detach(Key key) {
        if (key != Key.ROOT && !Objects.equals(plan.place(key), versions.mine().place(key))) {
            EcoreUtil.remove(versions.mine().element(key));
            changed.add(key);
        }
    }

    @SuppressWarnings("unchecked")
    private void fill(Place place) {
        EObject owner = elements.get(place.owner());
        List<EObject> wanted = plan.children(place).stream().map(elements::get).toList();
        if (place.list().isMany()) {
            EList<EObject> now = (EList<EObject>) owner.eGet(place.list());
            if (!now.equals(wanted)) {
                if (now.containsAll(wanted)) {
                    changed.add(place.owner());
                }
                ECollections.setEList(now, wanted);
            }
        } else {
            EObject one = wanted.isEmpty() ? null : wanted.get(0);
            if (owner.eGet(place.list()) != one) {
                owner.eSet(place.list(), one);
            }
        }
    }

    private void set(Key key, EStructuralFeature feature, Object value) {
        EObject element = elements.get(key);
        Object now = versions.mine().has(key) ? versions.mine().value(key, feature)
                : feature.isMany() ? List.of() : feature.getDefaultValue();
        if (Objects.equals(now, value)) {
            return;
        }
        element.eSet(feature, !(feature instanceof EReference) ? value
                : value instanceof List<?> many ? many.stream().map(this::target).toList() : target(value));
        changed.add(key);
    }

    private EObject target(Object token) {
        return switch (token) {
            case Key key -> elements.get(key);
            case URI address -> versions.mine().outside(address) != null ? versions.mine().outside(address) : proxy(address);
            case null, default -> null;
        };
    }

    private EObject proxy(URI address) {
        EObject known = versions.theirs().outside(address) != null ? versions.theirs().outside(address)
                : versions.base().outside(address);
        EObject proxy = EcoreUtil.create(known.eClass());
        ((InternalEObject) proxy).eSetProxyURI(address);
        return proxy;
    }
}
