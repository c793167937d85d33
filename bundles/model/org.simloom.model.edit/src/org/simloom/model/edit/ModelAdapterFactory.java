package org.simloom.model.edit;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.eclipse.emf.edit.provider.resource.ResourceItemProviderAdapterFactory;
import org.simloom.model.base.provider.BaseItemProviderAdapterFactory;
import org.simloom.model.edit.internal.LabelAdapter;
import org.simloom.model.process.provider.ProcessItemProviderAdapterFactory;
import org.simloom.model.product.provider.ProductItemProviderAdapterFactory;
import org.simloom.model.study.provider.StudyItemProviderAdapterFactory;
import org.simloom.model.tool.provider.ToolItemProviderAdapterFactory;
import org.simloom.model.workflow.provider.WorkflowItemProviderAdapterFactory;

/**
 * Item providers for all Simloom models: children, properties and commands as generated, labels by
 * {@link ElementLabels}. To be disposed by whoever makes it.
 */
public final class ModelAdapterFactory extends ComposedAdapterFactory {
    private static final String NAMESPACE = "http://www.simloom.org/";
    private static final Adapter LABELS = new LabelAdapter();

    public ModelAdapterFactory() {
        addAdapterFactory(new ResourceItemProviderAdapterFactory());
        addAdapterFactory(new BaseItemProviderAdapterFactory());
        addAdapterFactory(new ToolItemProviderAdapterFactory());
        addAdapterFactory(new WorkflowItemProviderAdapterFactory());
        addAdapterFactory(new ProductItemProviderAdapterFactory());
        addAdapterFactory(new ProcessItemProviderAdapterFactory());
        addAdapterFactory(new StudyItemProviderAdapterFactory());
        addAdapterFactory(new ReflectiveItemProviderAdapterFactory());
    }

    @Override
    protected Adapter adapt(Notifier target, Object type, boolean failIfMissing) {
        // the generated labels would say the kind before each name
        return type == IItemLabelProvider.class && target instanceof EObject element
                && element.eClass().getEPackage().getNsURI().startsWith(NAMESPACE) ? LABELS
                        : super.adapt(target, type, failIfMissing);
    }
}
