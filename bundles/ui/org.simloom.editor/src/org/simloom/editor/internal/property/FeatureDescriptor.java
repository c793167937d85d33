package org.simloom.editor.internal.property;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.DialogCellEditor;
import org.eclipse.jface.viewers.ILabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.views.properties.PropertyDescriptor;
import org.simloom.editor.internal.Texts;
import org.simloom.editor.internal.field.ReferenceChooser;
import org.simloom.editor.internal.field.Texted;
import org.simloom.model.edit.ElementLabels;

/** A feature in the platform's table of properties. */
final class FeatureDescriptor extends PropertyDescriptor {
    private static final String LINES = " ⏎ ";

    private final EObject element;
    private final EStructuralFeature feature;
    private final boolean changeable;

    /** @param changeable whether the element can be edited where it is shown */
    FeatureDescriptor(EObject element, EStructuralFeature feature, boolean changeable) {
        super(feature.getName(), ElementLabels.feature(feature));
        this.element = element;
        this.feature = feature;
        this.changeable = changeable;
        setLabelProvider(labels());
        setAlwaysIncompatible(true);
    }

    private String[] choices() {
        if (feature.getEType() instanceof EEnum choices) {
            return choices.getELiterals().stream().map(EEnumLiteral::getInstance).map(ElementLabels::literal)
                    .toArray(String[]::new);
        }
        return feature.getEType().getInstanceClass() == boolean.class
                ? new String[] {Texts.get("choose.no"), Texts.get("choose.yes")} : null;
    }

    private ILabelProvider labels() {
        String[] choices = choices();
        return new LabelProvider() {
            @Override
            public String getText(Object value) {
                String kept = Texted.kept(element, feature);
                return kept != null ? Texts.get("field.unknown", kept) : switch (value) {
                    case null -> "";
                    case Integer choice when choices != null -> choice < 0 ? "" : choices[choice];
                    case ElementPropertySource.Reference reference -> text(reference.value());
                    default -> value.toString().replace("\n", LINES);
                };
            }
        };
    }

    private static String text(Object referred) {
        return switch (referred) {
            case null -> "";
            case List<?> list -> list.stream().map(FeatureDescriptor::text).collect(Collectors.joining(", "));
            case EObject object when object.eIsProxy() -> Texts.get("field.unresolved", EcoreUtil.getURI(object).fragment());
            case EObject object -> ElementLabels.text(object);
            default -> referred.toString();
        };
    }

    @Override
    public CellEditor createPropertyEditor(Composite parent) {
        if (!changeable) {
            return null;
        }
        String[] choices = choices();
        if (choices != null) {
            return new ComboBoxCellEditor(parent, choices, SWT.READ_ONLY);
        }
        if (feature instanceof EReference reference) {
            return new ReferenceCell(parent, reference);
        }
        EAttribute attribute = (EAttribute) feature;
        String now = Texted.write(element, attribute);
        if (attribute.isMany() || now.contains("\n")) {
            return new LinesCell(parent, attribute);
        }
        TextCellEditor cell = new TextCellEditor(parent);
        cell.setValidator(value -> {
            try {
                Texted.read(element, attribute, (String) value);
                return null;
            } catch (IllegalArgumentException e) {
                return e.getMessage();
            }
        });
        return cell;
    }

    /** Several lines are edited in a window. */
    private final class LinesCell extends DialogCellEditor {
        private final EAttribute attribute;

        LinesCell(Composite parent, EAttribute attribute) {
            super(parent);
            this.attribute = attribute;
        }

        @Override
        protected Object openDialogBox(Control window) {
            LinesDialog dialog = new LinesDialog(window.getShell(), element, attribute, (String) getValue());
            return dialog.open() == org.eclipse.jface.window.Window.OK ? dialog.text() : null;
        }

        @Override
        protected void updateContents(Object value) {
            super.updateContents(value == null ? "" : value.toString().replace("\n", LINES));
        }
    }

    private final class ReferenceCell extends DialogCellEditor {
        private final EReference reference;

        ReferenceCell(Composite parent, EReference reference) {
            super(parent);
            this.reference = reference;
        }

        @Override
        protected Object openDialogBox(Control window) {
            ReferenceChooser chooser = new ReferenceChooser(window.getShell(), element, reference);
            return chooser.open() ? new ElementPropertySource.Reference(chooser.value()) : null;
        }

        @Override
        protected void updateContents(Object value) {
            super.updateContents(value instanceof ElementPropertySource.Reference referred ? text(referred.value()) : "");
        }
    }
}
