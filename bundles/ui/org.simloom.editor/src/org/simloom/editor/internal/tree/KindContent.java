package org.simloom.editor.internal.tree;

import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.Viewer;
import org.simloom.workbench.ModelContentProvider;

/** What a model holds. Where an element has more children than a person can look at, each kind of them is a node of its own. */
final class KindContent implements ITreeContentProvider {
    private final ModelContentProvider elements;

    KindContent(AdapterFactory factory) {
        elements = new ModelContentProvider(factory);
    }

    @Override
    public void inputChanged(Viewer viewer, Object before, Object now) {
        elements.inputChanged(viewer, before, now);
    }

    @Override
    public Object[] getElements(Object input) {
        return elements.getElements(input);
    }

    @Override
    public Object[] getChildren(Object parent) {
        if (parent instanceof Group group) {
            return group.elements().toArray();
        }
        List<Group> kinds = kinds(parent);
        return kinds.isEmpty() ? elements.getChildren(parent) : kinds.toArray();
    }

    /** The lists of an element with so many children, of several kinds, that they are looked at kind by kind. */
    private static List<Group> kinds(Object parent) {
        if (!(parent instanceof EObject owner)) {
            return List.of();
        }
        List<Group> kinds = owner.eClass().getEAllContainments().stream().map(list -> new Group(owner, list))
                .filter(group -> !group.elements().isEmpty()).toList();
        int children = kinds.stream().mapToInt(group -> group.elements().size()).sum();
        return kinds.size() > 1 && children > RangedContent.LENGTH ? kinds : List.of();
    }

    @Override
    public boolean hasChildren(Object element) {
        return element instanceof Group group ? !group.elements().isEmpty() : elements.hasChildren(element);
    }

    @Override
    public Object getParent(Object child) {
        if (child instanceof Group group) {
            return group.owner();
        }
        Object parent = elements.getParent(child);
        return child instanceof EObject element && parent == element.eContainer() && !kinds(parent).isEmpty()
                ? Group.of(element) : parent;
    }

    @Override
    public void dispose() {
        elements.dispose();
    }
}
