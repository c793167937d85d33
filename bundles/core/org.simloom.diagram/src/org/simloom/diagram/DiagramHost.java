package org.simloom.diagram;

import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.simloom.base.problem.Problem;
import org.simloom.model.layout.DiagramLayout;
import org.simloom.tool.ToolCatalog;
import org.simloom.validation.Finding;

/**
 * Who owns the model that a diagram shows: an editor, or a test. Model and layout lie in one resource set under one
 * editing domain, whose command stack executes all edits. After every change of either, whoever made it, the host
 * calls {@link DiagramSession#modelChanged()}.
 */
public interface DiagramHost {

    /** The domain of model and layout. */
    EditingDomain domain();

    /** The root of the model: a workflow or a process plan; another object once the file has been read again. */
    EObject root();

    /** Where the elements are drawn. */
    DiagramLayout layout();

    /** The tools that tasks may name: installed packs and the project's own. */
    ToolCatalog tools();

    /** What validation found last, in any order. */
    List<Finding> findings();

    /**
     * Does work on the thread that owns the model and waits for it; called from within such work, at once. An
     * exception of the work comes out unchanged where it is unchecked.
     */
    <T> T onModel(Callable<T> work);

    /** The user has selected elements in the diagram. Called on the thread of the session. */
    void selected(List<EObject> elements);

    /** The user wants to see what is behind an element. Called on the thread of the session. */
    void open(EObject element);

    /** Tells the user what cannot be done. Called on any thread. */
    void problem(Problem problem);
}
