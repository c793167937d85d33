package org.simloom.editor.internal.page;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.editor.FormPage;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.simloom.base.problem.Problem;
import org.simloom.editor.ModelEditor;
import org.simloom.editor.internal.Texts;
import org.eclipse.jface.dialogs.IMessageProvider;

/** What is shown in place of a model that cannot be read: what is wrong and where. */
public final class DamagedPage extends FormPage {
    /** Its id. */
    public static final String ID = "damaged";

    private static final String TEXT_EDITOR = "org.eclipse.ui.DefaultTextEditor";
    private static final int WIDTH = 300;

    private final ModelEditor editor;

    public DamagedPage(ModelEditor editor) {
        super(editor, ID, Texts.get("page.damaged"));
        this.editor = editor;
    }

    @Override
    protected void createFormContent(IManagedForm form) {
        FormToolkit toolkit = form.getToolkit();
        Problem problem = editor.document().problem();
        toolkit.decorateFormHeading(form.getForm().getForm());
        form.getForm().setText(editor.document().file().getFileName().toString());
        form.getForm().setMessage(Texts.get("damaged.head"), IMessageProvider.ERROR);
        Composite body = form.getForm().getBody();
        GridLayoutFactory.swtDefaults().margins(12, 12).spacing(5, 10).applyTo(body);
        line(toolkit, body, problem.message());
        line(toolkit, body, problem.location().line() > 0
                ? Texts.get("damaged.line", editor.document().file(), problem.location().line())
                : Texts.get("damaged.file", editor.document().file()));
        line(toolkit, body, problem.advice());
        line(toolkit, body, Texts.get("damaged.again"));
        Button open = toolkit.createButton(body, Texts.get("damaged.open"), SWT.PUSH);
        open.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> openText()));
    }

    private static void line(FormToolkit toolkit, Composite body, String text) {
        Label label = toolkit.createLabel(body, text, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
    }

    private void openText() {
        try {
            editor.getSite().getPage().openEditor(editor.getEditorInput(), TEXT_EDITOR, true,
                    IWorkbenchPage.MATCH_INPUT | IWorkbenchPage.MATCH_ID);
        } catch (PartInitException e) {
            Platform.getLog(DamagedPage.class).log(e.getStatus());
        }
    }
}
