package org.simloom.validation.internal.study;

import org.simloom.base.values.Numbers;
import org.simloom.base.values.ValueType;
import org.simloom.model.base.InputPort;
import org.simloom.model.study.Study;
import org.simloom.model.study.Variable;
import org.simloom.model.study.VariableKind;
import org.simloom.model.workflow.Workflow;
import org.simloom.validation.internal.ElementPath;
import org.simloom.validation.internal.Ports;
import org.simloom.validation.internal.Refs;
import org.simloom.validation.internal.Report;
import org.simloom.validation.internal.Rule;
import org.simloom.validation.internal.model.ValueFit;

/** A variable belongs to an input of the workflow, and its values are such as the input can take. */
final class VariableRule implements Rule<Variable> {

    @Override
    public Class<Variable> about() {
        return Variable.class;
    }

    @Override
    public void check(Variable variable, Report report) {
        if (variable.getPort() == null) {
            report.error(variable, "variable.port");
        }
        boolean ordered = variable.getLower() == null || variable.getUpper() == null
                || variable.getLower() < variable.getUpper();
        if (!ordered) {
            report.error(variable, "variable.order", show(variable, variable.getLower()), show(variable, variable.getUpper()));
        }
        if (!Refs.present(variable.getPort())) {
            return;
        }
        Workflow workflow = variable.eContainer() instanceof Study study ? study.getWorkflow() : null;
        if (Refs.present(workflow) && variable.getPort().eContainer() != workflow) {
            report.error(variable, "variable.foreign", ElementPath.of(variable.getPort()), ElementPath.name(workflow),
                    Ports.names(workflow.getInputs()));
        } else if (!takes(variable.getPort(), variable.getKind())) {
            report.error(variable, "variable.type", variable.getKind().getLiteral(),
                    variable.getPort().getType().getLiteral());
        } else if (ordered) {
            values(variable, report);
        }
    }

    private static boolean takes(InputPort port, VariableKind kind) {
        ValueType type = Ports.type(port);
        return switch (kind) {
            case CONTINUOUS -> type == ValueType.REAL;
            case INTEGER -> type == ValueType.INTEGER || type == ValueType.REAL;
            case CHOICE -> type != ValueType.TABLE && type != ValueType.DIRECTORY;
        };
    }

    private static void values(Variable variable, Report report) {
        if (variable.getKind() == VariableKind.CHOICE) {
            variable.getChoices().forEach(choice -> ValueFit.check(variable, variable.getPort(), choice, report));
            return;
        }
        if (variable.getLower() != null) {
            ValueFit.check(variable, variable.getPort(), variable.getLower(), report);
        }
        if (variable.getUpper() != null) {
            ValueFit.check(variable, variable.getPort(), variable.getUpper(), report);
        }
        if (Refs.present(variable.getSource()) && !Limits.fits(variable)) {
            report.error(variable, "variable.unit", ElementPath.name(variable.getSource()),
                    variable.getSource().getUnit(), Ports.unit(variable.getPort()));
        }
    }

    private static String show(Variable variable, double number) {
        return Numbers.display(number, Refs.present(variable.getPort()) ? Ports.unit(variable.getPort()) : "");
    }
}
