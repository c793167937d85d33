package org.simloom.editor.internal.page;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.simloom.editor.ModelEditor;
import org.simloom.editor.internal.Texts;

/** The model as it would be written, to read and to copy from. */
public final class SourcePage extends PlainPage {
    /** Its id. */
    public static final String ID = "source";

    private static final int MARGIN = 6;

    private final ModelEditor editor;
    private StyledText text;

    public SourcePage(ModelEditor editor) {
        super(editor, ID, Texts.get("page.source"));
        this.editor = editor;
    }

    @Override
    void fill(Composite parent) {
        parent.setLayout(new FillLayout());
        text = new StyledText(parent, SWT.READ_ONLY | SWT.H_SCROLL | SWT.V_SCROLL | SWT.MULTI);
        text.setFont(JFaceResources.getTextFont());
        text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
    }

    @Override
    public void setActive(boolean active) {
        super.setActive(active);
        if (active) {
            show();
        }
    }

    /** Shows the model as it is now, at the line of the chosen element. */
    void show() {
        if (text == null || text.isDisposed() || editor.document().root() == null) {
            return;
        }
        String source = editor.document().source();
        if (!source.equals(text.getText())) {
            text.setText(source);
        }
        String id = editor.selection().getFirstElement() instanceof EObject element ? EcoreUtil.getID(element) : null;
        int at = id == null ? -1 : source.indexOf(" id=\"" + id + "\"");
        if (at >= 0) {
            int line = text.getLineAtOffset(at);
            text.setSelection(text.getOffsetAtLine(line));
            text.setTopIndex(Math.max(0, line - 2));
        }
    }

    @Override
    public void setFocus() {
        if (text != null) {
            text.setFocus();
        }
    }
}
