package org.simloom.editor.internal.tree;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.Viewer;

/** A model without its root: the lists it holds, with what is in them. The input is the model's resource. */
public final class GroupContent implements ITreeContentProvider {
    private final KindContent elements;

    public GroupContent(ComposedAdapterFactory factory) {
        elements = new KindContent(factory);
    }

    @Override
    public void inputChanged(Viewer viewer, Object before, Object now) {
        elements.inputChanged(viewer, before, now);
    }

    @Override
    public Object[] getElements(Object input) {
        EObject root = ((Resource) input).getContents().get(0);
        return root.eClass().getEAllContainments().stream().map(list -> new Group(root, list)).toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return elements.getChildren(parent);
    }

    @Override
    public boolean hasChildren(Object parent) {
        return elements.hasChildren(parent);
    }

    @Override
    public Object getParent(Object child) {
        EObject owner = child instanceof Group group ? group.owner() : child instanceof EObject element ? element.eContainer() : null;
        if (owner == null) {
            return null;
        }
        return owner.eContainer() != null ? elements.getParent(child) : child instanceof EObject element ? Group.of(element) : null;
    }

    @Override
    public void dispose() {
        elements.dispose();
    }
}
