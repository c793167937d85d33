package org.simloom.study.ui.internal.editor;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.simloom.study.ui.internal.Texts;

/** An option that the file gives and the method does not have: said, and taken away by a button. */
final class StrangeOption {
    StrangeOption(Composite parent, FormToolkit toolkit, String name, String fault, Runnable remove) {
        Label label = toolkit.createLabel(parent, name == null ? "" : name.replace("&", "&&"), SWT.WRAP);
        label.setForeground(parent.getDisplay().getSystemColor(SWT.COLOR_RED));
        Button button = toolkit.createButton(parent, Texts.get("page.remove"), SWT.PUSH);
        button.setData(OptionRow.KEY, name);
        button.addListener(SWT.Selection, event -> remove.run());
        toolkit.createLabel(parent, fault, SWT.WRAP);
    }
}
