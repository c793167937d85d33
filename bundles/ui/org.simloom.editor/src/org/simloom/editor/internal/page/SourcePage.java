package org.simloom.editor.internal.page;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.simloom.editor.internal.document.ModelDocument;

/** The model as it would be written, to read and to copy from. */
public final class SourcePage {
    private static final int MARGIN = 6;

    private final ModelDocument document;
    private final StyledText text;

    public SourcePage(Composite parent, ModelDocument document) {
        this.document = document;
        text = new StyledText(parent, SWT.READ_ONLY | SWT.H_SCROLL | SWT.V_SCROLL | SWT.MULTI);
        text.setFont(JFaceResources.getTextFont());
        text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
    }

    /** The widget. */
    public Control control() {
        return text;
    }

    /** Shows the model as it is now, at the line of an element. */
    public void show(EObject element) {
        if (document.root() == null) {
            return;
        }
        String source = document.source();
        if (!source.equals(text.getText())) {
            text.setText(source);
        }
        String id = element == null ? null : EcoreUtil.getID(element);
        int at = id == null ? -1 : source.indexOf(" id=\"" + id + "\"");
        if (at >= 0) {
            int line = text.getLineAtOffset(at);
            text.setSelection(text.getOffsetAtLine(line));
            text.setTopIndex(Math.max(0, line - 2));
        }
    }
}
