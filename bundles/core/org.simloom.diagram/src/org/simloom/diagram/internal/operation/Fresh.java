package org.simloom.diagram.internal.operation;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

import com.google.inject.Singleton;

/** What an edit has just made: it is selected once it is seen. Used on the thread of the model. */
@Singleton
final class Fresh {
    private final List<EObject> elements = new ArrayList<>();

    void add(List<? extends EObject> made) {
        elements.addAll(made);
    }

    List<EObject> take() {
        List<EObject> taken = List.copyOf(elements);
        elements.clear();
        return taken;
    }
}
