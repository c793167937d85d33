package org.simloom.editor.internal.page;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.simloom.base.problem.Severity;
import org.simloom.editor.ModelEditor;
import org.simloom.editor.internal.Texts;
import org.simloom.model.edit.ElementLabels;
import org.simloom.validation.Finding;
import org.simloom.workbench.ModelImages;
import org.eclipse.jface.viewers.StructuredSelection;

/** The head of a page: the model's kind and name, and its worst problem, which leads to the element. */
final class Heading {
    private final ScrolledForm form;
    private final ModelEditor editor;

    Heading(IManagedForm managed, ModelEditor editor) {
        this.form = managed.getForm();
        this.editor = editor;
        managed.getToolkit().decorateFormHeading(form.getForm());
        form.getForm().addMessageHyperlinkListener(new HyperlinkAdapter() {
            @Override
            public void linkActivated(HyperlinkEvent e) {
                editor.findings().all().stream().findFirst()
                        .ifPresent(f -> editor.reveal(new StructuredSelection(f.element())));
            }
        });
        Runnable show = this::show;
        editor.findings().onChange(show);
        editor.watch().onChange(show);
        form.addDisposeListener(e -> editor.findings().forget(show));
        show();
    }

    private void show() {
        EObject root = editor.document().root();
        if (form.isDisposed() || root == null) {
            return;
        }
        String title = Texts.get("page.title", ElementLabels.kind(root), ElementLabels.text(root));
        if (!title.equals(form.getText())) {
            form.setText(title);
            form.setImage(ModelImages.image(root));
        }
        List<Finding> all = editor.findings().all();
        if (all.isEmpty()) {
            form.setMessage(null, IMessageProvider.NONE);
            return;
        }
        Finding first = all.get(0);
        form.setMessage(all.size() == 1 ? first.message() : Texts.get("page.problems", all.size(), first.message()),
                first.severity() == Severity.ERROR ? IMessageProvider.ERROR
                        : first.severity() == Severity.WARNING ? IMessageProvider.WARNING : IMessageProvider.INFORMATION);
    }
}
