package org.simloom.editor.pages;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorSite;
import org.simloom.base.problem.Problem;
import org.simloom.model.layout.DiagramLayout;
import org.simloom.validation.Finding;

/** The model editor as its contributed pages see it. UI thread only. */
public interface ModelPageSite {
    /** Executes commands, and undoes them. */
    EditingDomain domain();

    /** The model; another object after {@link ModelPage#reloaded()}. */
    EObject root();

    /**
     * Where the elements of the model are drawn: in the model's resource set, changed by the same commands, and saved
     * with it. Another object after {@link ModelPage#reloaded()}.
     */
    DiagramLayout layout();

    /** Why {@link #layout()} is not what its file says, which is then never written; {@code null} where it is. */
    Problem layoutProblem();

    /** The element with an id; {@code null} where there is none. */
    EObject element(String id);

    /** The file of the model; another one after Save As. */
    Path file();

    /** Where the editor is in the workbench. */
    IEditorSite editorSite();

    /** What is chosen in the editor. */
    IStructuredSelection selection();

    /** Makes something else the editor's selection; the page itself is not told. */
    void select(IStructuredSelection selection);

    /** Leads to an element, on this page or another, or in the editor of another file. */
    void reveal(EObject element);

    /** All that validation has found, the worst first. */
    List<Finding> findings();

    /** What validation has found about an element, the worst first. */
    List<Finding> findings(EObject element);

    /** To be told, until the page is disposed, when validation has found something else. */
    void onFindings(Runnable listener);

    /** To be told, until the page is disposed, when other model files, or their layouts, have changed on the disk. */
    void onOthers(Runnable listener);
}
