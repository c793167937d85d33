package org.simloom.editor.internal.tree;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.simloom.editor.ModelEditor;

/** A tree of the editor's model: selection shared with the editor, menu, drag and drop, renaming in place. */
public final class ElementTree {
    private final ModelEditor editor;
    private final TreeViewer viewer;
    private final Renaming renaming;
    private boolean following;

    /** @param grouped whether the lists of the root are nodes, in place of the root */
    public ElementTree(Composite parent, ModelEditor editor, boolean grouped, int style) {
        this.editor = editor;
        viewer = new TreeViewer(parent, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL | style);
        viewer.setUseHashlookup(true);
        viewer.setContentProvider(new RangedContent(grouped
                ? new GroupContent(editor.document().domain().getAdapterFactory())
                : new KindContent(editor.document().domain().getAdapterFactory())));
        ElementLabelProvider labels = new ElementLabelProvider(editor.document().domain().getAdapterFactory(), editor.findings());
        viewer.setLabelProvider(labels);
        ColumnViewerToolTipSupport.enableFor(viewer);
        renaming = new Renaming(viewer, editor);
        Transfer[] transfers = {LocalSelectionTransfer.getTransfer()};
        viewer.addDragSupport(DND.DROP_MOVE | DND.DROP_COPY, transfers, new Drag());
        viewer.addDropSupport(DND.DROP_MOVE | DND.DROP_COPY, transfers, new ElementDrop(viewer, editor));
        viewer.addSelectionChangedListener(e -> {
            if (!following) {
                editor.select(e.getSelection(), this);
            }
        });
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(m -> new ElementMenu(editor, renaming).fill(m, viewer.getStructuredSelection()));
        viewer.getControl().setMenu(menu.createContextMenu(viewer.getControl()));
        Runnable marks = this::refreshLabels;
        editor.findings().onChange(marks);
        viewer.getControl().addDisposeListener(e -> {
            editor.findings().forget(marks);
            editor.forget(this);
        });
        editor.register(this);
        load();
    }

    /** The viewer. */
    public TreeViewer viewer() {
        return viewer;
    }

    /** Starts renaming the selected element in place. */
    public void rename() {
        renaming.start();
    }

    /** Shows the model as it is now. */
    public void load() {
        viewer.setInput(editor.document().resource());
        viewer.expandToLevel(2, false);
    }

    /** Shows another's selection. */
    public void follow(ISelection selection) {
        // what is on a hidden page follows when it is shown
        if (!viewer.getControl().isDisposed() && viewer.getControl().isVisible() && !selection.equals(viewer.getSelection())) {
            following = true;
            try {
                viewer.setSelection(selection, true);
            } finally {
                following = false;
            }
        }
    }

    private void refreshLabels() {
        viewer.update(editor.findings().changed().toArray(), null);
        viewer.update(editor.findings().changed().stream().filter(element -> element.eContainer() != null)
                .map(Group::of).distinct().toArray(), null);
        Object input = viewer.getInput();
        if (input != null) {
            viewer.update(((ITreeContentProvider) viewer.getContentProvider()).getElements(input), null);
        }
    }

    private final class Drag extends DragSourceAdapter {
        @Override
        public void dragStart(DragSourceEvent event) {
            IStructuredSelection selection = viewer.getStructuredSelection();
            List<?> elements = selection.toList();
            event.doit = !elements.isEmpty() && elements.stream()
                    .allMatch(e -> e instanceof EObject element && element.eContainer() != null);
            LocalSelectionTransfer.getTransfer().setSelection(event.doit ? selection : StructuredSelection.EMPTY);
        }

        @Override
        public void dragSetData(DragSourceEvent event) {
            event.data = LocalSelectionTransfer.getTransfer().getSelection();
        }

        @Override
        public void dragFinished(DragSourceEvent event) {
            LocalSelectionTransfer.getTransfer().setSelection(null);
        }
    }
}
