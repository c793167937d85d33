package org.simloom.tool.internal.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.simloom.base.problem.Location;
import org.simloom.model.base.ResourceRequest;
import org.simloom.model.io.ModelFiles;
import org.simloom.model.tool.Check;
import org.simloom.model.tool.InputTemplate;
import org.simloom.model.tool.ResultExtractor;
import org.simloom.model.tool.ToolDescriptor;
import org.simloom.model.tool.ToolFactory;
import org.simloom.model.workflow.Node;
import org.simloom.model.workflow.ScriptTask;
import org.simloom.model.workflow.ToolTask;
import org.simloom.tool.ToolCatalog;
import org.simloom.tool.ToolJob;
import org.simloom.tool.internal.Texts;

/** Puts a task and its tool's descriptor together. */
public final class Jobs {
    private static final String PYTHON = "org.simloom.python.script";
    private static final String SCRIPT_FILE = "script.py";

    private Jobs() {
    }

    /** See {@link org.simloom.tool.ToolService#job}. */
    public static ToolJob of(Node node, Path project, ToolCatalog catalog) {
        return switch (node) {
            case ToolTask task -> tool(task, project, catalog);
            case ScriptTask task -> script(task, project, catalog);
            default -> throw new IllegalArgumentException(node.eClass().getName());
        };
    }

    private static ToolJob tool(ToolTask task, Path project, ToolCatalog catalog) {
        ToolDescriptor tool = find(task, task.getTool(), catalog);
        List<InputTemplate> templates = new ArrayList<>(tool.getTemplates());
        templates.addAll(task.getTemplates());
        List<Check> checks = new ArrayList<>(tool.getChecks());
        checks.addAll(task.getChecks());
        List<ResultExtractor> extractors = new ArrayList<>(task.getExtractors());
        extractors.addAll(tool.getExtractors());
        return new ToolJob(task.getName(), tool, task.getToolVersion(), templates, checks, extractors, task.getInputs(),
                task.getOutputs(), resources(task, tool), project);
    }

    private static ToolJob script(ScriptTask task, Path project, ToolCatalog catalog) {
        ToolDescriptor tool = find(task, PYTHON, catalog);
        InputTemplate script = ToolFactory.eINSTANCE.createInputTemplate();
        script.setTarget(SCRIPT_FILE);
        script.setRendered(false);
        if (task.getCode() != null && !task.getCode().isEmpty()) {
            script.setText(task.getCode());
        } else {
            script.setSource(task.getScript());
        }
        List<InputTemplate> templates = new ArrayList<>(tool.getTemplates());
        templates.add(script);
        List<Check> checks = new ArrayList<>(tool.getChecks());
        checks.addAll(task.getChecks());
        return new ToolJob(task.getName(), tool, "", templates, checks, tool.getExtractors(), task.getInputs(),
                task.getOutputs(), resources(task, tool), project);
    }

    private static ToolDescriptor find(Node node, String id, ToolCatalog catalog) {
        return Optional.ofNullable(id).flatMap(catalog::find).orElseThrow(() -> Texts.problem("unknown",
                Location.element(ModelFiles.fileOf(node), node.getName()), String.valueOf(id)));
    }

    private static ResourceRequest resources(Node node, ToolDescriptor tool) {
        return node.getResources() != null ? node.getResources() : tool.getLimits();
    }
}
