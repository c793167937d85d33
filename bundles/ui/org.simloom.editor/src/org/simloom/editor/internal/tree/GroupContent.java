package org.simloom.editor.internal.tree;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.Viewer;
import org.simloom.workbench.ModelContentProvider;

/** A model without its root: the lists it holds, with what is in them. The input is the model's resource. */
public final class GroupContent implements ITreeContentProvider {
    private final ModelContentProvider elements;

    public GroupContent(ComposedAdapterFactory factory) {
        elements = new ModelContentProvider(factory);
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
        return parent instanceof Group group ? group.elements().toArray() : elements.getChildren(parent);
    }

    @Override
    public boolean hasChildren(Object parent) {
        return parent instanceof Group group ? !group.elements().isEmpty() : elements.hasChildren(parent);
    }

    @Override
    public Object getParent(Object child) {
        if (!(child instanceof EObject element) || element.eContainer() == null) {
            return null;
        }
        EObject parent = element.eContainer();
        return parent.eContainer() == null ? new Group(parent, (EReference) element.eContainingFeature()) : parent;
    }

    @Override
    public void dispose() {
        elements.dispose();
    }
}
