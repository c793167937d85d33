package org.simloom.validation.internal.workflow;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.simloom.model.workflow.SubWorkflow;
import org.simloom.model.workflow.Workflow;
import org.simloom.validation.internal.ElementPath;
import org.simloom.validation.internal.Refs;
import org.simloom.validation.internal.Report;
import org.simloom.validation.internal.Rule;

/** A sub-workflow is there and does not contain itself, directly or through others. */
final class SubWorkflowRule implements Rule<SubWorkflow> {

    @Override
    public Class<SubWorkflow> about() {
        return SubWorkflow.class;
    }

    @Override
    public void check(SubWorkflow task, Report report) {
        if (task.getWorkflow() == null) {
            report.error(task, "sub.none", ElementPath.name(task));
        } else if (!task.getWorkflow().eIsProxy() && reaches(task.getWorkflow(), task)) {
            report.error(task, "sub.recursion", ElementPath.name(task), ElementPath.name(task.getWorkflow()));
        }
    }

    /** Whether running the workflow would come to the task again. */
    private static boolean reaches(Workflow workflow, SubWorkflow task) {
        Deque<Workflow> open = new ArrayDeque<>(List.of(workflow));
        Set<Workflow> seen = new HashSet<>(open);
        while (!open.isEmpty()) {
            for (Iterator<EObject> all = EcoreUtil.getAllContents(List.of(open.pop())); all.hasNext();) {
                if (all.next() instanceof SubWorkflow other) {
                    if (other == task) {
                        return true;
                    }
                    if (Refs.present(other.getWorkflow()) && seen.add(other.getWorkflow())) {
                        open.push(other.getWorkflow());
                    }
                }
            }
        }
        return false;
    }
}
