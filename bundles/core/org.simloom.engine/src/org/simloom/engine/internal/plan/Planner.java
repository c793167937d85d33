package org.simloom.engine.internal.plan;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.simloom.base.problem.Location;
import org.simloom.base.problem.ProblemException;
import org.simloom.engine.Project;
import org.simloom.engine.internal.Problems;
import org.simloom.engine.internal.compute.Assignments;
import org.simloom.engine.internal.compute.Prediction;
import org.simloom.expression.Expression;
import org.simloom.model.base.NamedElement;
import org.simloom.model.base.Port;
import org.simloom.model.base.PortOwner;
import org.simloom.model.io.ModelFiles;
import org.simloom.model.workflow.Branch;
import org.simloom.model.workflow.Connection;
import org.simloom.model.workflow.ExpressionTask;
import org.simloom.model.workflow.ForEach;
import org.simloom.model.workflow.Node;
import org.simloom.model.workflow.OutsideDomain;
import org.simloom.model.workflow.Repeat;
import org.simloom.model.workflow.ScriptTask;
import org.simloom.model.workflow.SubWorkflow;
import org.simloom.model.workflow.SurrogateTask;
import org.simloom.model.workflow.ToolTask;
import org.simloom.model.workflow.Workflow;

/**
 * Reads a workflow into a {@link Level} with all levels below it. Validation has told a person before what
 * is wrong; what would break the engine is refused here all the same.
 */
public final class Planner {
    private final Deque<Workflow> open = new ArrayDeque<>();
    private final Map<Workflow, Level> planned = new HashMap<>();

    /**
     * Plans a workflow.
     *
     * @throws ProblemException {@code engine.plan.*}: a cycle, a recursion, a reference that leads nowhere, something
     *         that only another version knows
     */
    public Level plan(Workflow workflow) {
        Level known = planned.get(workflow);
        if (known != null) {
            return known;
        }
        if (open.contains(workflow)) {
            throw Problems.of("plan.recursion", location(workflow), workflow.getName());
        }
        if (!EcoreUtil.isAncestor(open, workflow)) {
            Unknowns.refuse(workflow);
        }
        open.push(workflow);
        Level level = level(workflow);
        open.pop();
        planned.put(workflow, level);
        return level;
    }

    private Level level(Workflow workflow) {
        List<Node> nodes = workflow.getNodes();
        Map<EObject, Integer> index = new HashMap<>();
        for (Node node : nodes) {
            index.put(node, index.size());
        }
        List<Map<String, Source>> wires = new ArrayList<>();
        nodes.forEach(n -> wires.add(new HashMap<>()));
        Map<String, Source> results = new HashMap<>();
        for (Connection connection : workflow.getConnections()) {
            connect(workflow, connection, index, wires, results);
        }
        List<Set<Integer>> dependents = new ArrayList<>();
        nodes.forEach(n -> dependents.add(new TreeSet<>()));
        List<NodePlan> plans = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            Set<Integer> feeding = new LinkedHashSet<>();
            wires.get(i).values().forEach(source -> feeding.add(source.node()));
            feeding.remove(Source.LEVEL);
            for (int feeder : feeding) {
                dependents.get(feeder).add(i);
            }
            plans.add(node(nodes.get(i), Map.copyOf(wires.get(i)), feeding.size()));
        }
        Level level = new Level(workflow.getName() == null ? "" : workflow.getName(), ports(workflow.getInputs()),
                ports(workflow.getOutputs()), List.copyOf(plans), Map.copyOf(results),
                dependents.stream().map(List::copyOf).toList());
        Cycles.refuse(level, location(workflow));
        return level;
    }

    private static void connect(Workflow workflow, Connection connection, Map<EObject, Integer> index,
            List<Map<String, Source>> wires, Map<String, Source> results) {
        Port from = connection.getSource();
        Port to = connection.getTarget();
        if (from == null || to == null || from.eIsProxy() || to.eIsProxy()) {
            throw Problems.of("plan.dangling", location(workflow), connection.getId());
        }
        Integer source = from.eContainer() == workflow ? Integer.valueOf(Source.LEVEL) : index.get(from.eContainer());
        if (source == null) {
            throw Problems.of("plan.dangling", location(workflow), connection.getId());
        }
        Source wire = new Source(source, from.getName());
        if (to.eContainer() == workflow) {
            results.put(to.getName(), wire);
        } else if (index.containsKey(to.eContainer())) {
            wires.get(index.get(to.eContainer())).put(to.getName(), wire);
        } else {
            throw Problems.of("plan.dangling", location(workflow), connection.getId());
        }
    }

    private NodePlan node(Node node, Map<String, Source> wires, int needs) {
        NodeHead head = new NodeHead(node.getName(), ports(node.getInputs()), ports(node.getOutputs()), wires, needs,
                Policy.of(node.getFailurePolicy()), node.getResources(), location(node));
        return switch (node) {
            case ToolTask task -> new NodePlan.Tool(head, task);
            case ScriptTask task -> new NodePlan.Tool(head, task);
            case ExpressionTask task -> new NodePlan.Formula(head, new Assignments(assignments(task)));
            case SurrogateTask task -> new NodePlan.Formula(head, prediction(task, head));
            case ForEach each -> new NodePlan.Each(head, body(each, each.getBody()),
                    each.getItems().stream().map(NamedElement::getName).toList(), each.getMaximumParallel());
            case Repeat loop -> new NodePlan.Loop(head, body(loop, loop.getBody()),
                    loop.getFeedbacks().stream()
                            .map(f -> new NodePlan.Back(f.getFrom().getName(), f.getTo().getName())).toList(),
                    condition(loop, loop.getUntil()), Math.max(1, loop.getMaximumIterations()),
                    loop.isAcceptUnconverged());
            case Branch branch -> new NodePlan.Choice(head, branch.getCases().stream()
                    .map(c -> new NodePlan.Option(c.getName(), condition(branch, c.getCondition()),
                            body(branch, c.getBody()))).toList());
            case SubWorkflow sub -> new NodePlan.Nested(head, body(sub, sub.getWorkflow()));
            default -> throw new IllegalArgumentException("unknown kind of node: " + node.eClass().getName());
        };
    }

    private Level body(Node owner, Workflow body) {
        if (body == null || body.eIsProxy()) {
            throw Problems.of("plan.body", location(owner), owner.getName());
        }
        return plan(body);
    }

    private static List<Assignments.Assigned> assignments(ExpressionTask task) {
        return task.getAssignments().stream().map(a -> {
            if (a.getOutput() == null || a.getOutput().eIsProxy()) {
                throw Problems.of("plan.dangling", location(task), String.valueOf(a.getId()));
            }
            return new Assignments.Assigned(PortSpec.of(a.getOutput()), parse(task, a.getExpression()));
        }).toList();
    }

    private static Prediction prediction(SurrogateTask task, NodeHead head) {
        if (task.getFile() == null || task.getFile().isBlank()) {
            throw Problems.of("surrogate.none", location(task), task.getName());
        }
        Path project = Project.open(ModelFiles.fileOf(task)).folder();
        return Prediction.of(project.resolve(task.getFile()).normalize(), task.getOutside() == OutsideDomain.REFUSE, head);
    }

    private static Expression condition(Node owner, String text) {
        return text == null || text.isBlank() ? null : parse(owner, text);
    }

    private static Expression parse(Node owner, String text) {
        try {
            return Expression.parse(text);
        } catch (ProblemException e) {
            throw Problems.at(e, location(owner));
        }
    }

    private static List<PortSpec> ports(List<? extends Port> ports) {
        return ports.stream().map(PortSpec::of).toList();
    }

    private static Location location(PortOwner element) {
        StringBuilder path = new StringBuilder(String.valueOf(element.getName()));
        for (EObject up = element.eContainer(); up != null; up = up.eContainer()) {
            if (up instanceof Node node) {
                path.insert(0, node.getName() + "/");
            }
        }
        return Location.element(ModelFiles.fileOf(element), path.toString());
    }
}
