package org.simloom.study.ui.internal.editor;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.simloom.study.ui.internal.Texts;

/** An option that the file gives and the method does not have: said, and taken away by a button. */
final class StrangeOption {
    private static final int WIDTH = 260;

    StrangeOption(Composite parent, FormToolkit toolkit, String name, String fault, Runnable remove) {
        Label label = toolkit.createLabel(parent, name == null ? "" : name.replace("&", "&&"));
        label.setForeground(parent.getDisplay().getSystemColor(SWT.COLOR_RED));
        Button button = toolkit.createButton(parent, Texts.get("page.remove"), SWT.PUSH);
        button.setData(OptionRow.KEY, name);
        button.addListener(SWT.Selection, event -> remove.run());
        GridDataFactory.swtDefaults().indent(8, 0).applyTo(button);
        Label meaning = toolkit.createLabel(parent, fault, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(WIDTH, SWT.DEFAULT).applyTo(meaning);
    }
}
