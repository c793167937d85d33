package org.simloom.workbench.internal.explorer;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.jface.viewers.Viewer;
import org.simloom.model.base.NamedElement;
import org.simloom.model.base.TableColumn;
import org.simloom.workbench.Models;

/** What is inside model files, for the Project Explorer: the elements that have a name. */
public final class ExplorerContent implements ITreeContentProvider, IResourceChangeListener {
    private static final Object[] NONE = {};

    private StructuredViewer viewer;

    public ExplorerContent() {
        ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
    }

    @Override
    public void inputChanged(Viewer shown, Object before, Object now) {
        viewer = (StructuredViewer) shown;
    }

    @Override
    public Object[] getElements(Object input) {
        return getChildren(input);
    }

    @Override
    public Object[] getChildren(Object parent) {
        EObject owner = parent instanceof IFile file && Models.isModel(file) ? Models.root(file)
                : parent instanceof EObject element ? element : null;
        return owner == null ? NONE : children(owner).toArray();
    }

    /** A file's own content is not read for this: whether it can be opened is enough. */
    @Override
    public boolean hasChildren(Object element) {
        return element instanceof IFile file ? Models.isModel(file)
                : element instanceof EObject owner && !children(owner).isEmpty();
    }

    /** What is shown below an element. */
    static List<EObject> children(EObject owner) {
        List<EObject> shown = new ArrayList<>();
        for (EObject child : owner.eContents()) {
            if (child instanceof NamedElement named && !(child instanceof TableColumn)) {
                if (named.getName() == null && named.eContents().size() > 0 && owner.eContents().size() == 1) {
                    shown.addAll(children(named));
                } else {
                    shown.add(named);
                }
            }
        }
        return shown;
    }

    @Override
    public Object getParent(Object element) {
        if (!(element instanceof EObject child)) {
            return null;
        }
        EObject owner = shownIn(child);
        return owner == null || owner.eContainer() == null ? Models.fileOf(child) : owner;
    }

    /** What an element is shown below, the root where that is the file itself; {@code null} where it is not shown. */
    public static EObject shownIn(EObject element) {
        for (EObject owner = element.eContainer(); owner != null; owner = owner.eContainer()) {
            // one without a name may have its children shown in its place
            if (children(owner).contains(element) && (owner.eContainer() == null || shownIn(owner) != null)) {
                return owner;
            }
        }
        return null;
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        List<IFile> changed = new ArrayList<>();
        try {
            event.getDelta().accept(delta -> {
                if (Models.isModel(delta.getResource())) {
                    changed.add((IFile) delta.getResource());
                }
                return true;
            });
        } catch (CoreException e) {
            Platform.getLog(ExplorerContent.class).log(e.getStatus());
        }
        StructuredViewer shown = viewer;
        if (!changed.isEmpty() && shown != null && !shown.getControl().isDisposed()) {
            shown.getControl().getDisplay().asyncExec(() -> {
                if (!shown.getControl().isDisposed()) {
                    changed.stream().filter(IFile::exists).forEach(shown::refresh);
                }
            });
        }
    }

    @Override
    public void dispose() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
        viewer = null;
    }
}
