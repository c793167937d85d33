package org.simloom.diagram.run;

import java.util.List;

import org.simloom.drawing.Drawings;
import org.simloom.drawing.NestedWorkflow;
import org.simloom.model.workflow.Branch;
import org.simloom.model.workflow.ForEach;
import org.simloom.model.workflow.Node;
import org.simloom.model.workflow.Repeat;
import org.simloom.model.workflow.SubWorkflow;
import org.simloom.model.workflow.Workflow;

/** Finds the node of a workflow that the path of a task, such as {@code sweep[3]/solve}, leads to. */
final class TaskPaths {
    private TaskPaths() {
    }

    /**
     * A node that a path leads to.
     *
     * @param prefix what its shape's id begins with: the ids of the sub-workflows that it is drawn in
     */
    private record Found(Node node, String prefix) {
    }

    /** The id of the shape that the path leads to; empty where it leads to one round of a loop, or nowhere. */
    static String id(Workflow workflow, String path) {
        Found found = found(workflow, path);
        return found == null ? "" : found.prefix() + Drawings.id(found.node());
    }

    /** The node; {@code null} where the path leads into another workflow's file, or to one round of a loop, or nowhere. */
    static Node node(Workflow workflow, String path) {
        Found found = found(workflow, path);
        return found == null || !found.prefix().isEmpty() ? null : found.node();
    }

    private static Found found(Workflow workflow, String path) {
        Workflow level = workflow;
        String prefix = "";
        String[] parts = path.split("/");
        for (int i = 0; level != null && i < parts.length; i++) {
            String name = name(parts[i]);
            Node node = level.getNodes().stream().filter(one -> name.equals(one.getName())).findFirst().orElse(null);
            if (i == parts.length - 1) {
                return node != null && name.length() == parts[i].length() ? new Found(node, prefix) : null;
            }
            if (node instanceof Branch branch) {
                i++;
                level = i == parts.length - 1 ? null : body(branch, parts[i]);
            } else {
                prefix = node instanceof SubWorkflow ? prefix + Drawings.id(node) + NestedWorkflow.SEPARATOR : prefix;
                level = body(node);
            }
        }
        return null;
    }

    /** Without the number of the round: {@code sweep[3]} and {@code settle#3} are of {@code sweep} and {@code settle}. */
    private static String name(String part) {
        int cut = part.endsWith("]") ? part.lastIndexOf('[') : part.lastIndexOf('#');
        return cut < 0 ? part : part.substring(0, cut);
    }

    private static Workflow body(Node node) {
        return switch (node) {
            case ForEach loop -> loop.getBody();
            case Repeat loop -> loop.getBody();
            case SubWorkflow sub -> sub.getWorkflow();
            case null, default -> null;
        };
    }

    private static Workflow body(Branch branch, String option) {
        return List.copyOf(branch.getCases()).stream().filter(one -> option.equals(one.getName())).findFirst()
                .map(one -> one.getBody()).orElse(null);
    }
}
