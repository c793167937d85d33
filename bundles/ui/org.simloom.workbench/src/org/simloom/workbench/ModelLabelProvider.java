package org.simloom.workbench;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.simloom.model.base.NamedElement;
import org.simloom.model.base.Port;
import org.simloom.model.edit.ModelAdapterFactory;
import org.simloom.tool.ToolCatalog;

/** Labels of model elements in viewers, as item providers give them; styled, with the longer label in grey. */
public final class ModelLabelProvider extends LabelProvider implements IStyledLabelProvider {
    private final AdapterFactory factory;
    private final ModelAdapterFactory own;

    /** With item providers of its own. */
    public ModelLabelProvider() {
        this.own = new ModelAdapterFactory();
        this.factory = own;
    }

    /** With those of an editing domain. */
    public ModelLabelProvider(AdapterFactory factory) {
        this.own = null;
        this.factory = factory;
    }

    @Override
    public String getText(Object element) {
        return factory.adapt(element, IItemLabelProvider.class) instanceof IItemLabelProvider labels
                ? labels.getText(element) : String.valueOf(element);
    }

    @Override
    public StyledString getStyledText(Object element) {
        StyledString text = new StyledString(getText(element));
        String label = element instanceof NamedElement named && !(named instanceof Port) && named.getLabel() != null
                ? ToolCatalog.label(named) : "";
        if (!label.isBlank() && !label.equals(text.getString())) {
            text.append("  " + label, StyledString.DECORATIONS_STYLER);
        }
        return text;
    }

    @Override
    public Image getImage(Object element) {
        return factory.adapt(element, IItemLabelProvider.class) instanceof IItemLabelProvider labels
                ? ModelImages.image(labels.getImage(element)) : null;
    }

    @Override
    public void dispose() {
        if (own != null) {
            own.dispose();
        }
        super.dispose();
    }
}
