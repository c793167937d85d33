package org.simloom.sirius.internal;

import java.util.Collection;
import java.util.Map;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.simloom.model.edit.ModelAdapterFactory;
import org.simloom.model.io.ModelResource;

/**
 * Makes commands for models in the resource set of a session, by the item providers of all editors. Its commands are
 * executed one by one within a change that the session records, so it has no stack that matters.
 */
final class SemanticDomain extends AdapterFactoryEditingDomain {

    SemanticDomain(ResourceSet resources) {
        super(new ModelAdapterFactory(), new BasicCommandStack(), resources);
    }

    void dispose() {
        ((ModelAdapterFactory) getAdapterFactory()).dispose();
    }

    @Override
    public Command createCommand(Class<? extends Command> kind, CommandParameter parameter) {
        return kind == DeleteCommand.class ? new ModelDeletion(this, parameter.getCollection())
                : super.createCommand(kind, parameter);
    }

    /** What diagrams of the session show of a deleted element is theirs to take away. */
    private static final class ModelDeletion extends DeleteCommand {
        ModelDeletion(EditingDomain domain, Collection<?> elements) {
            super(domain, elements);
        }

        @Override
        protected Map<EObject, Collection<EStructuralFeature.Setting>> findReferences(Collection<EObject> elements) {
            return EcoreUtil.UsageCrossReferencer.findAll(elements, domain.getResourceSet().getResources().stream()
                    .filter(ModelResource.class::isInstance).toList());
        }
    }
}
