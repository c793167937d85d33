package org.simloom.editor.internal.page;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IEditorSite;
import org.simloom.base.problem.Problem;
import org.simloom.editor.ModelEditor;
import org.simloom.editor.pages.ModelPageSite;
import org.simloom.model.layout.DiagramLayout;
import org.simloom.validation.Finding;

/** The editor as contributed pages see it. */
final class ContributedPageSite implements ModelPageSite {
    private final ModelEditor editor;
    private final ContributedPage page;
    private final List<Runnable> listeners = new ArrayList<>();
    private final List<Runnable> others = new ArrayList<>();

    ContributedPageSite(ModelEditor editor, ContributedPage page) {
        this.editor = editor;
        this.page = page;
    }

    @Override
    public EditingDomain domain() {
        return editor.getEditingDomain();
    }

    @Override
    public EObject root() {
        return editor.document().root();
    }

    @Override
    public DiagramLayout layout() {
        return editor.document().layout().root();
    }

    @Override
    public Problem layoutProblem() {
        return editor.document().layout().problem();
    }

    @Override
    public EObject element(String id) {
        return editor.document().element(id);
    }

    @Override
    public Path file() {
        return editor.document().file();
    }

    @Override
    public IEditorSite editorSite() {
        return editor.getEditorSite();
    }

    @Override
    public IStructuredSelection selection() {
        return editor.selection();
    }

    @Override
    public void select(IStructuredSelection selection) {
        editor.select(selection, page);
    }

    @Override
    public void reveal(EObject element) {
        editor.reveal(new StructuredSelection(element));
    }

    @Override
    public List<Finding> findings() {
        return editor.findings().all();
    }

    @Override
    public List<Finding> findings(EObject element) {
        return editor.findings().of(element);
    }

    @Override
    public void onFindings(Runnable listener) {
        listeners.add(listener);
        editor.findings().onChange(listener);
    }

    @Override
    public void onOthers(Runnable listener) {
        others.add(listener);
        editor.document().onOthers(listener);
    }

    void dispose() {
        others.forEach(editor.document()::forget);
        listeners.forEach(editor.findings()::forget);
    }
}
