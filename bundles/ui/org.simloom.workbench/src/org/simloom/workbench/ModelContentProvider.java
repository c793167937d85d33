package org.simloom.workbench;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.edit.provider.IChangeNotifier;
import org.eclipse.emf.edit.provider.INotifyChangedListener;
import org.eclipse.emf.edit.provider.IStructuredItemContentProvider;
import org.eclipse.emf.edit.provider.ITreeItemContentProvider;
import org.eclipse.emf.edit.provider.IViewerNotification;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.jface.viewers.Viewer;

/** Shows what item providers say a model holds, and keeps the viewer up to date. For viewers with EMF elements. */
public final class ModelContentProvider implements ITreeContentProvider, INotifyChangedListener {
    private static final Object[] NONE = {};

    private final AdapterFactory factory;
    private StructuredViewer viewer;

    /** @param factory that of an editing domain; tells of changes where it is a {@link IChangeNotifier} */
    public ModelContentProvider(AdapterFactory factory) {
        this.factory = factory;
        if (factory instanceof IChangeNotifier notifier) {
            notifier.addListener(this);
        }
    }

    @Override
    public void inputChanged(Viewer shown, Object before, Object now) {
        viewer = (StructuredViewer) shown;
    }

    @Override
    public Object[] getElements(Object input) {
        return factory.adapt(input, IStructuredItemContentProvider.class) instanceof IStructuredItemContentProvider content
                ? content.getElements(input).toArray() : NONE;
    }

    @Override
    public Object[] getChildren(Object parent) {
        return tree(parent) == null ? NONE : tree(parent).getChildren(parent).toArray();
    }

    @Override
    public boolean hasChildren(Object element) {
        return tree(element) != null && tree(element).hasChildren(element);
    }

    @Override
    public Object getParent(Object element) {
        return tree(element) == null ? null : tree(element).getParent(element);
    }

    private ITreeItemContentProvider tree(Object element) {
        return factory.adapt(element, ITreeItemContentProvider.class) instanceof ITreeItemContentProvider content
                ? content : null;
    }

    @Override
    public void notifyChanged(Notification notification) {
        StructuredViewer shown = viewer;
        if (shown == null || shown.getControl() == null || shown.getControl().isDisposed()) {
            return;
        }
        Runnable update = () -> {
            if (!shown.getControl().isDisposed()) {
                update(shown, notification);
            }
        };
        if (shown.getControl().getDisplay().getThread() == Thread.currentThread()) {
            update.run();
        } else {
            shown.getControl().getDisplay().asyncExec(update);
        }
    }

    private static void update(StructuredViewer shown, Notification notification) {
        if (!(notification instanceof IViewerNotification change)) {
            shown.refresh();
        } else if (change.isContentRefresh()) {
            if (change.getElement() == null) {
                shown.refresh(change.isLabelUpdate());
            } else {
                // with the labels: those of groups tell how many there are
                shown.refresh(change.getElement(), true);
            }
        } else if (change.isLabelUpdate() && change.getElement() != null) {
            shown.update(change.getElement(), null);
        }
    }

    @Override
    public void dispose() {
        if (factory instanceof IChangeNotifier notifier) {
            notifier.removeListener(this);
        }
        viewer = null;
    }
}
