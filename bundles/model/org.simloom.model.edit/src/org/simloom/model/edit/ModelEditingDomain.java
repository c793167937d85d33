package org.simloom.model.edit;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.simloom.model.io.ModelFiles;

/** One command stack over one set of model files: what an editor, its pages and its views share. */
public final class ModelEditingDomain extends AdapterFactoryEditingDomain {

    /** A domain over files that are yet to be loaded. */
    public ModelEditingDomain() {
        this(ModelFiles.newResourceSet());
    }

    /** A domain over a resource set, usually one of {@link ModelFiles#newResourceSet()}. */
    public ModelEditingDomain(ResourceSet resources) {
        super(new ModelAdapterFactory(), new BasicCommandStack(), resources);
        // elements find their domain through their resource set
        resources.eAdapters().add(new EditingDomainProvider(this));
    }

    @Override
    public ModelAdapterFactory getAdapterFactory() {
        return (ModelAdapterFactory) super.getAdapterFactory();
    }

    /** Also what lies in another resource set: views may show it, but no command of this domain can change it. */
    @Override
    public boolean isReadOnly(Resource resource) {
        return super.isReadOnly(resource) || resource != null && resource.getResourceSet() != null && resource.getResourceSet() != getResourceSet();
    }

    /** Lets go of the item providers. */
    public void dispose() {
        getAdapterFactory().dispose();
    }
}
