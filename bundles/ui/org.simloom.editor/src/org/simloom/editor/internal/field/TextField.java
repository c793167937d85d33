package org.simloom.editor.internal.field;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.simloom.editor.internal.Texts;
import org.simloom.model.edit.ElementLabels;

/** Text, a number, or several, one a line. */
final class TextField extends Field {
    private static final Set<String> LONG = Set.of("description", "code", "text", "fileContent", "script");
    private static final int LINES = 3;
    private static final int WIDTH = 120;

    private final EAttribute attribute;
    private Label label;
    private Text text;
    private boolean showing;

    TextField(EAttribute attribute, FormContext context) {
        super(attribute, context);
        this.attribute = attribute;
    }

    @Override
    void create(Composite parent) {
        boolean several = attribute.isMany() || LONG.contains(attribute.getName());
        label = new Label(parent, SWT.NONE);
        label.setText(ElementLabels.feature(attribute));
        label.setLayoutData(new GridData(SWT.BEGINNING, several ? SWT.BEGINNING : SWT.CENTER, false, false));
        text = new Text(parent, SWT.BORDER | (several ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE));
        text.setData(KEY, attribute.getName());
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = WIDTH;
        if (several) {
            data.heightHint = LINES * text.getLineHeight();
        }
        text.setLayoutData(data);
        ((GridLayout) parent.getLayout()).horizontalSpacing = Math.max(12, ((GridLayout) parent.getLayout()).horizontalSpacing);
        text.addModifyListener(e -> typed());
        if (attribute.getName().toLowerCase().endsWith("unit") && context.domain() != null) {
            UnitProposals.offer(text);
        }
        text.addFocusListener(FocusListener.focusLostAdapter(e -> leave()));
        text.addKeyListener(KeyListener.keyPressedAdapter(e -> {
            if (e.keyCode == SWT.ESC) {
                leave();
            }
        }));
    }

    private void typed() {
        if (showing) {
            return;
        }
        Object value;
        try {
            value = Texted.read(element(), attribute, text.getText());
        } catch (IllegalArgumentException e) {
            fault(e.getMessage());
            return;
        }
        fault(null);
        showing = true;
        try {
            type(value);
        } finally {
            showing = false;
        }
    }

    private void leave() {
        left();
        if (element() != null && !text.isDisposed()) {
            // what is no value was never one of the model
            fault(null);
            show();
        }
    }

    @Override
    void show() {
        if (showing || text.isDisposed()) {
            return;
        }
        showUnit();
        String value = Texted.write(element(), attribute);
        if (!value.equals(text.getText())) {
            showing = true;
            text.setText(value);
            showing = false;
            fault(null);
        }
        text.setEditable(context.domain() != null && !hasLongLines());
    }

    private void showUnit() {
        if (Texted.isNumber(attribute)) {
            String title = title(attribute, FeatureUnits.of(element(), attribute));
            if (!title.equals(label.getText())) {
                label.setText(title);
                label.requestLayout();
            }
        }
    }

    /** The name of a feature with the unit that it is in. */
    static String title(EAttribute attribute, String unit) {
        return unit == null || unit.isEmpty() ? ElementLabels.feature(attribute)
                : Texts.get("field.in", ElementLabels.feature(attribute), unit);
    }

    /** Elements of a list that have several lines themselves cannot be told apart here. */
    private boolean hasLongLines() {
        return attribute.isMany()
                && ((List<?>) element().eGet(attribute)).stream().anyMatch(v -> String.valueOf(v).contains("\n"));
    }

    @Override
    Control control() {
        return text;
    }
}
