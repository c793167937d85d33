package org.simloom.validation.internal.workflow;

import java.util.HashSet;
import java.util.Set;

import org.simloom.base.values.ValueType;
import org.simloom.model.base.OutputPort;
import org.simloom.model.base.Port;
import org.simloom.model.workflow.Assignment;
import org.simloom.model.workflow.ExpressionTask;
import org.simloom.validation.internal.ElementPath;
import org.simloom.validation.internal.Ports;
import org.simloom.validation.internal.Refs;
import org.simloom.validation.internal.Report;
import org.simloom.validation.internal.Rule;
import org.simloom.validation.internal.model.ExpressionUse;

/** Every output of an expression task is computed once, from what is known by then. */
final class ExpressionTaskRule implements Rule<ExpressionTask> {

    @Override
    public Class<ExpressionTask> about() {
        return ExpressionTask.class;
    }

    @Override
    public void check(ExpressionTask task, Report report) {
        Set<String> known = computable(task);
        Set<OutputPort> done = new HashSet<>();
        for (Assignment assignment : task.getAssignments()) {
            OutputPort output = assignment.getOutput();
            if (output == null || !output.eIsProxy() && output.eContainer() != task) {
                report.error(assignment, "assignment.output", ElementPath.name(task));
            } else if (!output.eIsProxy() && !done.add(output)) {
                report.error(assignment, "assignment.twice", ElementPath.name(output));
            }
            if (Refs.blank(assignment.getExpression())) {
                report.error(assignment, "assignment.empty");
            }
            ExpressionUse.check(assignment, assignment.getExpression(), known, report);
            if (Refs.present(output)) {
                known.add(output.getName());
            }
        }
        for (OutputPort output : task.getOutputs()) {
            if (!done.contains(output)) {
                report.error(output, "assignment.missing", ElementPath.name(output));
            } else if (!isComputable(output)) {
                report.error(output, "assignment.type", output.getType().getLiteral());
            }
        }
    }

    private static Set<String> computable(ExpressionTask task) {
        Set<String> names = new HashSet<>();
        task.getInputs().stream().filter(ExpressionTaskRule::isComputable).forEach(port -> names.add(port.getName()));
        return names;
    }

    private static boolean isComputable(Port port) {
        ValueType type = Ports.type(port);
        return !type.isFile() && type != ValueType.DIRECTORY && type != ValueType.TABLE;
    }
}
