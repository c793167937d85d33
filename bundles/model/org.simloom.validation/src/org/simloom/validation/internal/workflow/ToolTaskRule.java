package org.simloom.validation.internal.workflow;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.simloom.base.units.Units;
import org.simloom.model.base.InputPort;
import org.simloom.model.base.OutputPort;
import org.simloom.model.base.Port;
import org.simloom.model.tool.ToolDescriptor;
import org.simloom.model.workflow.ToolTask;
import org.simloom.validation.internal.ElementPath;
import org.simloom.validation.internal.Ports;
import org.simloom.validation.internal.Refs;
import org.simloom.validation.internal.Report;
import org.simloom.validation.internal.Rule;
import org.simloom.validation.internal.model.ValueFit;

/** A task uses its tool as the tool's descriptor says. */
final class ToolTaskRule implements Rule<ToolTask> {
    private static final Pattern VERSIONS = Pattern.compile("[\\[(][^,\\[\\]()]*,[^,\\[\\]()]*[\\])]|[\\w.+-]*\\d[\\w.+-]*");

    @Override
    public Class<ToolTask> about() {
        return ToolTask.class;
    }

    @Override
    public void check(ToolTask task, Report report) {
        if (!Refs.blank(task.getToolVersion()) && !VERSIONS.matcher(task.getToolVersion().strip()).matches()) {
            report.error(task, "tool.version", task.getToolVersion());
        }
        if (Refs.blank(task.getTool())) {
            report.error(task, "tool.none", ElementPath.name(task));
            return;
        }
        Optional<ToolDescriptor> tool = report.tools().find(task.getTool());
        if (tool.isEmpty()) {
            report.error(task, "tool.unknown", task.getTool());
            return;
        }
        task.getInputs().forEach(input -> input(tool.get(), input, report));
        task.getOutputs().forEach(output -> output(task, tool.get(), output, report));
        for (InputPort described : tool.get().getInputs()) {
            if (described.isRequired() && Refs.text(described.getValue()).isEmpty()
                    && Ports.named(task.getInputs(), described.getName()).isEmpty()) {
                report.error(task, "tool.input.absent", ElementPath.name(task), described.getName(),
                        ElementPath.name(tool.get()));
            }
        }
    }

    private static void input(ToolDescriptor tool, InputPort input, Report report) {
        Optional<InputPort> described = Ports.named(tool.getInputs(), input.getName());
        if (described.isPresent()) {
            // bounds that the task does not repeat hold all the same
            if (alike(described.get(), input, report)) {
                ValueFit.check(input, described.get(), input.getValue(), report);
            }
        } else if (!tool.isOpenInputs()) {
            report.error(input, "tool.input.unknown", ElementPath.name(tool), ElementPath.name(input),
                    Ports.names(tool.getInputs()));
        }
    }

    private static void output(ToolTask task, ToolDescriptor tool, OutputPort output, Report report) {
        Optional<OutputPort> described = Ports.named(tool.getOutputs(), output.getName());
        boolean read = Stream.concat(task.getExtractors().stream(), tool.getExtractors().stream())
                .anyMatch(e -> Refs.text(e.getOutput()).isEmpty() || e.getOutput().equals(output.getName()));
        if (described.isPresent()) {
            alike(described.get(), output, report);
        } else if (!tool.isOpenOutputs()) {
            report.error(output, "tool.output.unknown", ElementPath.name(tool), ElementPath.name(output),
                    Ports.names(tool.getOutputs()));
            return;
        }
        if (!read) {
            report.error(output, "tool.output.unread", ElementPath.name(output));
        }
    }

    /** Whether a task's port is as the tool describes it: the tool sees bare numbers, so that the unit counts. */
    private static boolean alike(Port described, Port port, Report report) {
        boolean files = Ports.type(described).isFile() && Ports.type(port).isFile();
        if (!files && described.getType() != port.getType()) {
            report.error(port, "tool.port.type", ElementPath.name(port), port.getType().getLiteral(),
                    described.getType().getLiteral());
            return false;
        }
        String have = Ports.unit(port);
        String want = Ports.unit(described);
        // a tool without units of its own, such as a mesher, works in those that its task has
        boolean open = want.isEmpty();
        if (!open && Ports.hasUnit(described) && !files && Units.known(have) && Units.known(want)
                && !Ports.sameScale(have, want)) {
            report.error(port, "tool.port.unit", ElementPath.name(port), have.isEmpty() ? "1" : have, want);
            return false;
        }
        return true;
    }
}
