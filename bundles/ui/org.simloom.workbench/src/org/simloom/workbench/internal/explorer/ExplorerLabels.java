package org.simloom.workbench.internal.explorer;

import org.eclipse.core.resources.IFile;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.navigator.ICommonContentExtensionSite;
import org.eclipse.ui.navigator.ICommonLabelProvider;
import org.simloom.model.edit.ElementLabels;
import org.simloom.workbench.ModelImages;
import org.simloom.workbench.ModelLabelProvider;

/** Labels of elements in the Project Explorer, and pictures of model files. */
public final class ExplorerLabels extends LabelProvider implements ICommonLabelProvider, IStyledLabelProvider {
    private final ModelLabelProvider elements = new ModelLabelProvider();

    @Override
    public void init(ICommonContentExtensionSite site) {
        // needs nothing of it
    }

    @Override
    public String getText(Object element) {
        return element instanceof EObject ? elements.getText(element) : null;
    }

    @Override
    public StyledString getStyledText(Object element) {
        return element instanceof EObject ? elements.getStyledText(element) : null;
    }

    @Override
    public Image getImage(Object element) {
        if (element instanceof EObject) {
            return elements.getImage(element);
        }
        ImageDescriptor file = element instanceof IFile f ? ModelImages.ofExtension(f.getFileExtension()) : null;
        return file == null ? null : (Image) JFaceResources.getResources().get(file);
    }

    /** The line at the bottom of the window. */
    @Override
    public String getDescription(Object element) {
        return element instanceof EObject e ? ElementLabels.kind(e) + ": " + ElementLabels.text(e) : null;
    }

    @Override
    public void restoreState(IMemento memento) {
        // has no state
    }

    @Override
    public void saveState(IMemento memento) {
        // has no state
    }

    @Override
    public void dispose() {
        elements.dispose();
        super.dispose();
    }
}
