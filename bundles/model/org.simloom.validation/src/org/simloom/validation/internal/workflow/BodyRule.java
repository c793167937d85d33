package org.simloom.validation.internal.workflow;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.simloom.base.values.ValueType;
import org.simloom.model.base.InputPort;
import org.simloom.model.base.OutputPort;
import org.simloom.model.workflow.Branch;
import org.simloom.model.workflow.Case;
import org.simloom.model.workflow.ForEach;
import org.simloom.model.workflow.Node;
import org.simloom.model.workflow.Repeat;
import org.simloom.model.workflow.SubWorkflow;
import org.simloom.model.workflow.Workflow;
import org.simloom.validation.internal.ElementPath;
import org.simloom.validation.internal.Ports;
import org.simloom.validation.internal.Refs;
import org.simloom.validation.internal.Report;
import org.simloom.validation.internal.Rule;
import org.simloom.validation.internal.Shape;
import org.simloom.validation.internal.model.Fit;

/** The ports of a loop, branch or sub-workflow correspond by name to those of the workflow inside. */
final class BodyRule implements Rule<Node> {

    @Override
    public Class<Node> about() {
        return Node.class;
    }

    @Override
    public void check(Node node, Report report) {
        for (Workflow body : bodies(node)) {
            inputs(node, body, report);
            outputs(node, body, report);
        }
        for (InputPort input : node.getInputs()) {
            leftOut(node, input, report);
        }
    }

    private static List<Workflow> bodies(Node node) {
        List<Workflow> bodies = switch (node) {
            case ForEach loop -> Collections.singletonList(loop.getBody());
            case Repeat loop -> Collections.singletonList(loop.getBody());
            case SubWorkflow sub -> Collections.singletonList(sub.getWorkflow());
            case Branch branch -> branch.getCases().stream().map(Case::getBody).toList();
            default -> List.of();
        };
        return bodies.stream().filter(Refs::present).toList();
    }

    /** What goes into the body, by name. */
    private static Map<String, Shape> given(Node node) {
        Map<String, Shape> given = new HashMap<>();
        for (InputPort input : node.getInputs()) {
            boolean item = node instanceof ForEach loop && loop.getItems().contains(input);
            if (item && Ports.type(input) == ValueType.VECTOR) {
                given.put(input.getName(), Shape.number(Ports.unit(input)));
            } else if (!item) {
                given.put(input.getName(), Shape.of(input));
            } else {
                input.getColumns().forEach(c -> given.put(c.getName(), new Shape(
                        ValueType.valueOf(c.getType().name()), Refs.text(c.getUnit()), "", List.of())));
            }
        }
        if (node instanceof Repeat) {
            given.put(RepeatRule.ITERATION, new Shape(ValueType.INTEGER, "", "", List.of()));
        }
        return given;
    }

    private static void inputs(Node node, Workflow body, Report report) {
        Map<String, Shape> given = given(node);
        for (InputPort input : body.getInputs()) {
            // a body may lie in another file: what does not fit is told of the node, which lies in this one
            Shape there = given.get(input.getName());
            if (there != null) {
                EObject teller = Ports.named(node.getInputs(), input.getName()).map(EObject.class::cast).orElse(node);
                Fit.check(teller, there, Shape.of(input), report);
            } else if (input.isRequired() && Refs.text(input.getValue()).isEmpty()) {
                if (overTable(node)) {
                    report.warning(node, "body.column", ElementPath.name(input), ElementPath.name(node));
                } else {
                    report.error(node, "body.input", ElementPath.name(input), ElementPath.name(node));
                }
            }
        }
    }

    /** Whether the loop goes over a table, which may have more columns than are known. */
    private static boolean overTable(Node node) {
        return node instanceof ForEach loop
                && loop.getItems().stream().anyMatch(item -> Ports.type(item) == ValueType.TABLE);
    }

    private static void outputs(Node node, Workflow body, Report report) {
        for (OutputPort output : node.getOutputs()) {
            OutputPort inner = Ports.named(body.getOutputs(), output.getName()).orElse(null);
            if (inner == null) {
                report.error(output, "body.output", ElementPath.name(output), Ports.names(body.getOutputs()));
            } else if (node instanceof ForEach) {
                gathered(output, inner, report);
            } else {
                Fit.check(output, Shape.of(inner), Shape.of(output), report);
            }
        }
    }

    private static void gathered(OutputPort output, OutputPort inner, Report report) {
        ValueType type = Ports.type(inner);
        if (Ports.type(output) == ValueType.VECTOR) {
            if (type != ValueType.BOOLEAN && type != ValueType.INTEGER) {
                Fit.check(output, Shape.of(inner), Shape.number(Ports.unit(output)), report);
            }
        } else if (Ports.type(output) == ValueType.DIRECTORY && !type.isFile()) {
            report.error(output, "each.files", ElementPath.name(output), inner.getType().getLiteral());
        }
    }

    private static void leftOut(Node node, InputPort input, Report report) {
        List<Workflow> bodies = bodies(node);
        boolean taken = bodies.isEmpty() || node instanceof ForEach loop && loop.getItems().contains(input)
                && Ports.type(input) == ValueType.TABLE
                || bodies.stream().anyMatch(body -> Ports.named(body.getInputs(), input.getName()).isPresent());
        if (taken) {
            return;
        }
        if (!(node instanceof Branch branch)) {
            report.error(input, "body.extra", ElementPath.name(input), Ports.names(bodies.get(0).getInputs()));
        } else if (branch.getCases().stream().noneMatch(c -> !Refs.blank(c.getCondition())
                && report.expressions().names(c.getCondition()).contains(input.getName()))) {
            report.warning(input, "branch.extra", ElementPath.name(input));
        }
    }
}
