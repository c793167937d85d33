package org.simloom.validation.internal.tool;

import java.util.HashSet;
import java.util.Set;

import org.simloom.model.base.OutputPort;
import org.simloom.model.tool.CheckPhase;
import org.simloom.model.tool.ExitCodeCheck;
import org.simloom.model.tool.ResultExtractor;
import org.simloom.model.tool.ToolDescriptor;
import org.simloom.validation.internal.ElementPath;
import org.simloom.validation.internal.Ports;
import org.simloom.validation.internal.Refs;
import org.simloom.validation.internal.Report;
import org.simloom.validation.internal.Rule;

/** A tool can be named, started, judged by more than its exit code, and read. */
final class DescriptorRule implements Rule<ToolDescriptor> {

    @Override
    public Class<ToolDescriptor> about() {
        return ToolDescriptor.class;
    }

    @Override
    public void check(ToolDescriptor tool, Report report) {
        if (Refs.blank(tool.getId())) {
            report.error(tool, "id", ElementPath.name(tool));
        }
        if (tool.getExecutables().isEmpty()) {
            report.error(tool, "executables", ElementPath.name(tool));
        }
        if (tool.getChecks().stream()
                .allMatch(check -> check.getPhase() == CheckPhase.BEFORE || check instanceof ExitCodeCheck)) {
            report.error(tool, "unchecked", ElementPath.name(tool));
        }
        Set<String> read = new HashSet<>();
        for (ResultExtractor extractor : tool.getExtractors()) {
            if (!read.add(Refs.text(extractor.getOutput()))) {
                report.warning(extractor, "extractor.twice", output(extractor));
            }
        }
        for (OutputPort output : tool.getOutputs()) {
            // an extractor without output serves all that have none of their own
            if (!read.contains(output.getName()) && !read.contains("")) {
                report.error(output, "output.unread", ElementPath.name(output));
            }
        }
        tool.getExtractors().stream().filter(e -> !Refs.blank(e.getOutput()) && !tool.isOpenOutputs()
                && Ports.named(tool.getOutputs(), e.getOutput()).isEmpty())
                .forEach(e -> report.warning(e, "extractor.output", e.getOutput(), Ports.names(tool.getOutputs())));
    }

    private static String output(ResultExtractor extractor) {
        return Refs.blank(extractor.getOutput()) ? "–" : extractor.getOutput();
    }
}
