package org.simloom.merge.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.simloom.model.base.Identified;
import org.simloom.model.io.ModelResource;

/**
 * One version of the model, as facts that can be compared with those of the others: elements are {@link Key}s, elements
 * of other files, and those that are missing, {@link URI}s. Nothing of another file is loaded for it.
 */
final class Version {
    private final EObject root;
    private final Map<Key, EObject> elements = new LinkedHashMap<>();
    private final Map<EObject, Key> keys = new HashMap<>();
    private final Map<String, Key> ids = new HashMap<>();
    private final Map<URI, EObject> outside = new HashMap<>();

    Version(EObject root) {
        this.root = root;
        if (root.eResource() instanceof ModelResource resource) {
            resource.assignIds();
        }
        add(root, Key.ROOT);
        root.eAllContents().forEachRemaining(element -> add(element, new Key(id(element), element.eClass())));
    }

    private static String id(EObject element) {
        // what has no id of its own is known by where it is
        return element instanceof Identified identified && identified.getId() != null ? identified.getId()
                : EcoreUtil.getURI(element).fragment();
    }

    private void add(EObject element, Key key) {
        elements.put(key, element);
        keys.put(element, key);
        ids.put(id(element), key);
    }

    /** All, each after what it is in. */
    Set<Key> keys() {
        return elements.keySet();
    }

    boolean has(Key key) {
        return elements.containsKey(key);
    }

    /** The element, or {@code null}. */
    EObject element(Key key) {
        return elements.get(key);
    }

    /** An element of another file that something here refers to, perhaps a proxy; {@code null} where nothing does. */
    EObject outside(URI address) {
        return outside.get(address);
    }

    /** Where the element is; {@code null} where it is not. */
    Place place(Key key) {
        EObject element = elements.get(key);
        return element == null || element == root ? null
                : new Place(keys.get(element.eContainer()), element.eContainmentFeature());
    }

    /** What is at a place, in its order. */
    @SuppressWarnings("unchecked")
    List<Key> children(Place place) {
        EObject owner = elements.get(place.owner());
        if (owner == null) {
            return List.of();
        }
        Object value = owner.eGet(place.list());
        return value == null ? List.of() : place.list().isMany() ? ((List<EObject>) value).stream().map(keys::get).toList()
                : List.of(keys.get(value));
    }

    /** The value of a feature that contains nothing; a list where it has many. */
    Object value(Key key, EStructuralFeature feature) {
        Object value = elements.get(key).eGet(feature, false);
        if (!(feature instanceof EReference)) {
            return feature.isMany() ? List.copyOf((List<?>) value) : value;
        }
        return feature.isMany() ? new ArrayList<>((List<?>) value).stream().map(target -> token((EObject) target))
                .filter(Objects::nonNull).toList() : value == null ? null : token((EObject) value);
    }

    private Object token(EObject target) {
        Key own = keys.get(target);
        if (own != null) {
            return own;
        }
        if (!target.eIsProxy() && target.eResource() == null) {
            return null;
        }
        URI address = EcoreUtil.getURI(target);
        if (root.eResource() != null && address.trimFragment().equals(root.eResource().getURI()) && ids.containsKey(address.fragment())) {
            return ids.get(address.fragment());
        }
        outside.put(address, target);
        return address;
    }
}
