package org.simloom.model.io;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceFactoryImpl;

/** Makes a {@link ModelResource} for every Simloom model file. */
public class ModelResourceFactory extends ResourceFactoryImpl {
    @Override
    public Resource createResource(URI uri) {
        return new ModelResource(uri);
    }
}
