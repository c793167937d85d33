package org.simloom.editor.internal.field;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.simloom.editor.internal.Texts;
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
        // what is not understood is longer than the label
        button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> set(button.getSelection())));
    }

    @Override
    void show() {
        String kept = Texted.kept(element(), feature);
        String label = ElementLabels.feature(feature);
        button.setText(kept == null ? label : label + ": " + Texts.get("field.unknown", kept));
        // neither yes nor no
        button.setGrayed(kept != null);
        button.setSelection(kept != null || Boolean.TRUE.equals(element().eGet(feature)));
        button.setEnabled(context.domain() != null);
    }

    @Override
    Control control() {
        return button;
    }
}
