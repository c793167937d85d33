package org.simloom.model.edit;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** The picture (SVG, 16 by 16) of every kind of element. Those that have none of their own show their super type's. */
public final class ElementImages {
    private static final String FOLDER = "icons/elements/";
    private static final Map<EClass, URL> FOUND = new ConcurrentHashMap<>();

    private ElementImages() {
    }

    /** The picture of an element. */
    public static URL of(EObject element) {
        return of(element.eClass());
    }

    /** The picture of a kind of element. */
    public static URL of(EClass kind) {
        return FOUND.computeIfAbsent(kind, ElementImages::find);
    }

    private static URL find(EClass kind) {
        List<EClass> kinds = new ArrayList<>(kind.getEAllSuperTypes());
        kinds.add(kind);
        // nearest super types come last
        return kinds.reversed().stream().map(k -> ElementImages.class.getResource(FOLDER + k.getName() + ".svg"))
                .filter(Objects::nonNull).findFirst()
                .orElseThrow(() -> new IllegalStateException("no picture for " + kind.getName()));
    }
}
