package org.simloom.editor.internal.field;

import java.util.List;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.simloom.editor.internal.Texts;
import org.simloom.model.edit.ElementLabels;

/** One of a few choices. */
final class ChoiceField extends Field {
    private final List<Enumerator> choices;
    private Combo combo;

    ChoiceField(EStructuralFeature feature, FormContext context) {
        super(feature, context);
        this.choices = ((EEnum) feature.getEType()).getELiterals().stream().map(EEnumLiteral::getInstance).toList();
    }

    @Override
    void create(Composite parent) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(ElementLabels.feature(feature));
        combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setData(KEY, feature.getName());
        combo.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
        combo.setItems(choices.stream().map(ElementLabels::literal).toArray(String[]::new));
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> choose(combo.getSelectionIndex())));
        // scrolling the form must not change a value on the way
        combo.addListener(SWT.MouseVerticalWheel, e -> e.doit = combo.isFocusControl());
    }

    private void choose(int index) {
        // behind the choices stands what the file says
        if (index < choices.size()) {
            set(choices.get(index));
        }
    }

    @Override
    void show() {
        if (combo.getItemCount() > choices.size()) {
            combo.remove(choices.size());
        }
        String kept = Texted.kept(element(), feature);
        if (kept != null) {
            combo.add(Texts.get("field.unknown", kept));
        }
        combo.select(kept != null ? choices.size() : choices.indexOf(element().eGet(feature)));
        combo.setEnabled(context.domain() != null);
    }

    @Override
    Control control() {
        return combo;
    }
}
