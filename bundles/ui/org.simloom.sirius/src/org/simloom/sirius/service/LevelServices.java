package org.simloom.sirius.service;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.simloom.diagram.internal.edit.Level;
import org.simloom.model.base.InputPort;
import org.simloom.model.base.OutputPort;
import org.simloom.model.product.Verification;
import org.simloom.model.workflow.Branch;
import org.simloom.model.workflow.ForEach;
import org.simloom.model.workflow.Node;
import org.simloom.model.workflow.Repeat;
import org.simloom.model.workflow.SubWorkflow;
import org.simloom.model.workflow.Workflow;

/** What is drawn in a workflow, and in the loops and cases inside it. */
public class LevelServices {
    private static final int HEIGHT = 5;
    private static final int PORT_HEIGHT = 2;

    /** The workflow that is drawn inside an element: itself, or what a loop or case repeats; {@code null} where none is. */
    public Workflow level(EObject element) {
        return element instanceof Workflow workflow ? workflow : Level.inside(element);
    }

    /**
     * The workflow that a diagram of the inside of an element shows: what a loop or case repeats, or what a sub-workflow or
     * a verification runs; {@code null} where there is none or it cannot be read.
     */
    public Workflow inside(EObject element) {
        Workflow workflow = switch (element) {
            case SubWorkflow nested -> nested.getWorkflow();
            case Verification verification -> verification.getWorkflow();
            case null, default -> level(element);
        };
        return workflow == null || workflow.eIsProxy() ? null : workflow;
    }

    /** Nodes that do one thing: tools, scripts, expressions, surrogates. */
    public List<Node> tasks(EObject element) {
        return nodes(element).stream().filter(node -> !(node instanceof SubWorkflow) && !isLoop(node) && !(node instanceof Branch)).toList();
    }

    /** Nodes that run another workflow. */
    public List<SubWorkflow> subWorkflows(EObject element) {
        return nodes(element).stream().filter(SubWorkflow.class::isInstance).map(SubWorkflow.class::cast).toList();
    }

    /** Nodes that run what is in them again and again. */
    public List<Node> loops(EObject element) {
        return nodes(element).stream().filter(LevelServices::isLoop).toList();
    }

    /** Nodes that run one of several. */
    public List<Branch> branches(EObject element) {
        return nodes(element).stream().filter(Branch.class::isInstance).map(Branch.class::cast).toList();
    }

    /** Where data comes in. */
    public List<InputPort> levelInputs(EObject element) {
        Workflow level = level(element);
        return level == null ? List.of() : List.copyOf(level.getInputs());
    }

    /** Where data goes out. */
    public List<OutputPort> levelOutputs(EObject element) {
        Workflow level = level(element);
        return level == null ? List.of() : List.copyOf(level.getOutputs());
    }

    /** How high a node is drawn, in tens of dots: its name, and its ports one below the other. */
    public Integer boxHeight(Node node) {
        return HEIGHT + PORT_HEIGHT * Math.max(node.getInputs().size(), node.getOutputs().size());
    }

    /** What another workflow consists of, as far as it can be read. */
    public List<Node> runNodes(SubWorkflow task) {
        Workflow other = task.getWorkflow();
        return other == null || other.eIsProxy() ? List.of() : List.copyOf(other.getNodes());
    }

    private List<Node> nodes(EObject element) {
        Workflow level = level(element);
        return level == null ? List.of() : level.getNodes();
    }

    private static boolean isLoop(Node node) {
        return node instanceof ForEach || node instanceof Repeat;
    }
}
