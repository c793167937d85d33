package org.simloom.editor.internal.property;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertySource;
import org.simloom.model.edit.command.Edits;
import org.simloom.editor.internal.field.Texted;
import org.simloom.model.edit.ModelEditingDomain;

/**
 * The features that an item provider lists, as the platform's table of properties has them: texts, the number of a
 * choice, or the elements referred to.
 */
public final class ElementPropertySource implements IPropertySource {
    /** Elements referred to, kept from being taken for properties of their own. */
    record Reference(Object value) {
    }

    private final EObject element;
    private final EditingDomain domain;

    public ElementPropertySource(EObject element, EditingDomain domain) {
        this.element = element;
        this.domain = domain;
    }

    @Override
    public IPropertyDescriptor[] getPropertyDescriptors() {
        IItemPropertySource source = (IItemPropertySource) ((ModelEditingDomain) domain).getAdapterFactory()
                .adapt(element, IItemPropertySource.class);
        boolean changeable = !domain.isReadOnly(element.eResource());
        return source.getPropertyDescriptors(element).stream().map(d -> d.getFeature(element))
                .filter(EStructuralFeature.class::isInstance).map(EStructuralFeature.class::cast)
                .filter(f -> !(f instanceof EReference reference) || !reference.isContainment())
                .map(f -> new FeatureDescriptor(element, f, changeable)).toArray(IPropertyDescriptor[]::new);
    }

    @Override
    public Object getPropertyValue(Object id) {
        EStructuralFeature feature = feature(id);
        if (feature instanceof EReference) {
            return new Reference(element.eGet(feature));
        }
        EAttribute attribute = (EAttribute) feature;
        if (Texted.kept(element, feature) != null && (attribute.getEType() instanceof EEnum || attribute.getEAttributeType().getInstanceClass() == boolean.class)) {
            return -1;
        }
        if (attribute.getEType() instanceof EEnum choices) {
            return choices.getELiterals().stream().map(EEnumLiteral::getInstance).toList().indexOf(element.eGet(feature));
        }
        if (attribute.getEAttributeType().getInstanceClass() == boolean.class) {
            return Boolean.TRUE.equals(element.eGet(feature)) ? 1 : 0;
        }
        return Texted.write(element, attribute);
    }

    @Override
    public void setPropertyValue(Object id, Object value) {
        EStructuralFeature feature = feature(id);
        Object now = getPropertyValue(id);
        if (value == null || value.equals(now)) {
            return;
        }
        Object set = value;
        if (value instanceof Reference reference) {
            set = reference.value();
        } else if (feature.getEType() instanceof EEnum choices) {
            set = choices.getELiterals().get((Integer) value).getInstance();
        } else if (value instanceof Integer choice) {
            set = choice == 1;
        } else {
            try {
                set = Texted.read(element, (EAttribute) feature, (String) value);
            } catch (IllegalArgumentException e) {
                // the cell has said what is wrong
                return;
            }
        }
        var command = Edits.set(domain, element, feature, set);
        if (command.canExecute()) {
            domain.getCommandStack().execute(command);
        }
    }

    @Override
    public boolean isPropertySet(Object id) {
        return element.eIsSet(feature(id)) || Texted.kept(element, feature(id)) != null;
    }

    @Override
    public void resetPropertyValue(Object id) {
        var command = Edits.set(domain, element, feature(id), SetCommand.UNSET_VALUE);
        if (command.canExecute()) {
            domain.getCommandStack().execute(command);
        }
    }

    @Override
    public Object getEditableValue() {
        return null;
    }

    private EStructuralFeature feature(Object id) {
        return element.eClass().getEStructuralFeature((String) id);
    }
}
