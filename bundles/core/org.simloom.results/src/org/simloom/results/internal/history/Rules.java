package org.simloom.results.internal.history;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

import org.simloom.base.problem.ProblemException;
import org.simloom.model.io.ModelFiles;
import org.simloom.model.tool.ProgressRule;
import org.simloom.model.tool.ToolDescriptor;
import org.simloom.model.workflow.Branch;
import org.simloom.model.workflow.Case;
import org.simloom.model.workflow.ForEach;
import org.simloom.model.workflow.Node;
import org.simloom.model.workflow.Repeat;
import org.simloom.model.workflow.SubWorkflow;
import org.simloom.model.workflow.ToolTask;
import org.simloom.model.workflow.Workflow;
import org.simloom.tool.ToolCatalog;

/** The progress rules of the tool that a task runs. */
public final class Rules {
    private Rules() {
    }

    /**
     * A rule.
     *
     * @param source file in the attempt's folder, or {@code stdout} or {@code stderr}
     */
    public record Rule(String source, Pattern pattern) {
    }

    /** The rules that give numbers; none where the task or its tool is not known any more. */
    public static List<Rule> of(Path project, String workflow, String path, ToolCatalog tools) {
        List<Rule> rules = new ArrayList<>();
        try {
            Workflow root = ModelFiles.load(ModelFiles.newResourceSet(), project.resolve(workflow), Workflow.class);
            List<Workflow> level = List.of(root);
            for (String part : path.split("/")) {
                String name = part.replaceFirst("\\[.*", "");
                List<Node> nodes = level.stream().flatMap(w -> w.getNodes().stream()).filter(n -> name.equals(n.getName()))
                        .toList();
                nodes.stream().filter(ToolTask.class::isInstance).map(node -> ((ToolTask) node).getTool()).findFirst()
                        .flatMap(tools.withProject(project)::find).ifPresent(tool -> add(rules, tool));
                level = nodes.stream().flatMap(Rules::inside).toList();
            }
        } catch (ProblemException e) {
            // a workflow that is gone or damaged has no rules; what its tasks wrote is read all the same
        }
        return rules;
    }

    private static Stream<Workflow> inside(Node node) {
        return switch (node) {
            case ForEach each -> Stream.ofNullable(each.getBody());
            case Repeat repeat -> Stream.ofNullable(repeat.getBody());
            case SubWorkflow sub -> Stream.ofNullable(sub.getWorkflow());
            case Branch branch -> branch.getCases().stream().map(Case::getBody);
            default -> Stream.empty();
        };
    }

    private static void add(List<Rule> rules, ToolDescriptor tool) {
        for (ProgressRule rule : tool.getProgressRules()) {
            try {
                Pattern pattern = Pattern.compile(rule.getPattern() == null ? "" : rule.getPattern());
                if (!pattern.namedGroups().isEmpty()) {
                    rules.add(new Rule(rule.getSource(), pattern));
                }
            } catch (PatternSyntaxException e) {
                // the descriptor's own examination says so
            }
        }
    }
}
