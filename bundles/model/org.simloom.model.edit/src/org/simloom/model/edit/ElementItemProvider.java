package org.simloom.model.edit;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.provider.ItemProviderAdapter;

/** What the generated item providers have in common: the pictures. */
public class ElementItemProvider extends ItemProviderAdapter {

    public ElementItemProvider(AdapterFactory adapterFactory) {
        super(adapterFactory);
    }

    @Override
    public Object getImage(Object object) {
        return overlayImage(object, ElementImages.of((EObject) object));
    }

    @Override
    public Object getCreateChildImage(Object owner, Object feature, Object child, java.util.Collection<?> selection) {
        return child instanceof EObject element ? ElementImages.of(element)
                : super.getCreateChildImage(owner, feature, child, selection);
    }
}
