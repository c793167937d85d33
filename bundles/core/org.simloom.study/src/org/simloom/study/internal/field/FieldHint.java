package org.simloom.study.internal.field;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.simloom.base.problem.Location;
import org.simloom.base.problem.Problem;
import org.simloom.base.problem.ProblemException;
import org.simloom.model.io.ModelFiles;
import org.simloom.model.workflow.ToolTask;
import org.simloom.model.workflow.Workflow;

/** What is missing where a study has no field on a part. */
public final class FieldHint {
    private FieldHint() {
    }

    /** The problem of a workflow none of whose outputs is a result file; empty where no tool is at work, which could write one. */
    public static Optional<Problem> of(Path workflow) {
        return runsTools(workflow) ? Optional.of(Texts.problems().warning("field.none", Location.file(workflow)))
                : Optional.empty();
    }

    private static boolean runsTools(Path file) {
        try {
            TreeIterator<EObject> all = ModelFiles.load(ModelFiles.newResourceSet(), file, Workflow.class).eAllContents();
            while (all.hasNext()) {
                if (all.next() instanceof ToolTask) {
                    return true;
                }
            }
            return false;
        } catch (ProblemException e) {
            return false; // whoever reads the study is told
        }
    }
}
