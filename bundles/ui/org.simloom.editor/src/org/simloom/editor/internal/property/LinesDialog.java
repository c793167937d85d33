package org.simloom.editor.internal.property;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.simloom.editor.internal.Texts;
import org.simloom.editor.internal.field.Texted;
import org.simloom.model.edit.ElementLabels;

/** Asks for a text of several lines, or several values, one a line. */
public final class LinesDialog extends InputDialog {
    private static final int LINES = 8;

    public LinesDialog(Shell shell, EObject element, EAttribute attribute, String text) {
        super(shell, ElementLabels.feature(attribute), Texts.get(attribute.isMany() ? "lines.values" : "lines.text"), text,
                value -> {
                    try {
                        Texted.read(element, attribute, value);
                        return null;
                    } catch (IllegalArgumentException e) {
                        return e.getMessage();
                    }
                });
    }

    @Override
    protected int getInputTextStyle() {
        return SWT.MULTI | SWT.BORDER | SWT.V_SCROLL | SWT.WRAP;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Control area = super.createDialogArea(parent);
        Text text = getText();
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.heightHint = LINES * text.getLineHeight();
        text.setLayoutData(data);
        return area;
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    /** What was written. */
    public String text() {
        return getValue();
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        // return is a line in the text
        getShell().setDefaultButton(null);
        getButton(IDialogConstants.OK_ID).setEnabled(true);
    }
}
