package org.simloom.study.ui.internal.editor;

import java.util.Objects;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.eclipse.ui.forms.widgets.TableWrapLayout;

/** What is wrong, below the name of a form, in as many lines as it needs: a form's own message makes it as wide as one line of all. */
final class FaultLine {
    /** Tells the platform's style sheets to leave a widget alone. */
    private static final String UNSTYLED = "org.eclipse.e4.ui.css.disabled";

    private final ScrolledForm form;
    private final Composite line;
    private final Label text;

    FaultLine(ScrolledForm form) {
        this.form = form;
        form.getForm().getHead().setBackgroundMode(SWT.INHERIT_FORCE);
        line = new Composite(form.getForm().getHead(), SWT.NONE);
        // of the colour of the head, not of what lies below it
        line.setData(UNSTYLED, true);
        TableWrapLayout layout = new TableWrapLayout();
        layout.topMargin = 0;
        layout.leftMargin = 0;
        layout.rightMargin = 0;
        line.setLayout(layout);
        text = new Label(line, SWT.WRAP);
        text.setData(UNSTYLED, true);
        text.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
        line.setVisible(false);
    }

    /**
     * Says a sentence.
     *
     * @param sentence {@code null} where nothing is wrong
     * @param type     one of those of {@link IMessageProvider}
     */
    void show(String sentence, int type) {
        if (Objects.equals(sentence, line.getVisible() ? text.getText() : null)) {
            return;
        }
        text.setText(sentence == null ? "" : sentence);
        text.setForeground(type == IMessageProvider.ERROR ? text.getDisplay().getSystemColor(SWT.COLOR_RED) : null);
        line.setVisible(sentence != null);
        // what is empty shows the picture of its type all the same
        form.setMessage(sentence == null ? null : "", type);
        form.setHeadClient(sentence == null ? null : line);
        form.reflow(true);
    }
}
