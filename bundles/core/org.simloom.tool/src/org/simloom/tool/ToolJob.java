package org.simloom.tool;

import java.nio.file.Path;
import java.util.List;

import org.simloom.model.base.InputPort;
import org.simloom.model.base.OutputPort;
import org.simloom.model.base.ResourceRequest;
import org.simloom.model.tool.Check;
import org.simloom.model.tool.InputTemplate;
import org.simloom.model.tool.ResultExtractor;
import org.simloom.model.tool.ToolDescriptor;

/**
 * Everything about running a task with a tool that does not depend on its inputs' values.
 *
 * @param name       name of the task
 * @param descriptor the tool
 * @param version    range that the tool's version must lie in; empty for any
 * @param templates  files to be written, the descriptor's first
 * @param checks     checks to be made, the descriptor's first
 * @param extractors readers of outputs, the task's first: the first that fits an output counts
 * @param inputs     the task's inputs
 * @param outputs    the task's outputs
 * @param resources  what it may use; {@code null} for one core and no limit
 * @param project    folder that paths in the task are relative to
 */
public record ToolJob(String name, ToolDescriptor descriptor, String version, List<InputTemplate> templates,
        List<Check> checks, List<ResultExtractor> extractors, List<InputPort> inputs, List<OutputPort> outputs,
        ResourceRequest resources, Path project) {
    public ToolJob {
        templates = List.copyOf(templates);
        checks = List.copyOf(checks);
        extractors = List.copyOf(extractors);
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
    }
}
