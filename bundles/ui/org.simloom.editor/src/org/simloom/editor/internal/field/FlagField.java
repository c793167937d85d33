package org.simloom.editor.internal.field;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.simloom.model.edit.ElementLabels;

/** Yes or no. */
final class FlagField extends Field {
    private Button button;

    FlagField(EStructuralFeature feature, FormContext context) {
        super(feature, context);
    }

    @Override
    void create(Composite parent) {
        new Label(parent, SWT.NONE);
        button = new Button(parent, SWT.CHECK);
        button.setText(ElementLabels.feature(feature));
        button.setData(KEY, feature.getName());
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> set(button.getSelection())));
    }

    @Override
    void show() {
        button.setSelection(Boolean.TRUE.equals(element().eGet(feature)));
        button.setEnabled(context.domain() != null);
    }

    @Override
    Control control() {
        return button;
    }
}
