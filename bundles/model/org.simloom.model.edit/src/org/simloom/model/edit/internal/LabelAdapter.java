package org.simloom.model.edit.internal;

import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.simloom.model.edit.ElementImages;
import org.simloom.model.edit.ElementLabels;

/** Labels of all elements; has no state and is attached to none of them. */
public final class LabelAdapter extends AdapterImpl implements IItemLabelProvider {
    @Override
    public String getText(Object object) {
        return ElementLabels.text((EObject) object);
    }

    @Override
    public Object getImage(Object object) {
        return ElementImages.of((EObject) object);
    }

    @Override
    public boolean isAdapterForType(Object type) {
        return type == IItemLabelProvider.class;
    }
}
