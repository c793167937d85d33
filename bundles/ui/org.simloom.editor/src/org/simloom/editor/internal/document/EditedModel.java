package org.simloom.editor.internal.document;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.Saveable;
import org.simloom.workbench.ModelImages;

/** A model as the workbench saves it: asked about once, when the last of its editors is closed. */
public final class EditedModel extends Saveable {
    private final ModelDocument document;

    public EditedModel(ModelDocument document) {
        this.document = document;
    }

    @Override
    public String getName() {
        return document.file().getFileName().toString();
    }

    @Override
    public String getToolTipText() {
        return document.file().toString();
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return ModelImages.ofExtension(getName().substring(getName().lastIndexOf('.') + 1));
    }

    @Override
    public boolean isDirty() {
        return document.isDirty();
    }

    /** By an editor that is open now: the one that this was made for may be closed. */
    @Override
    public void doSave(IProgressMonitor monitor) {
        OpenDocuments.editors(document).stream().findFirst().ifPresent(editor -> editor.doSave(monitor));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EditedModel model && model.document == document;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(document);
    }
}
