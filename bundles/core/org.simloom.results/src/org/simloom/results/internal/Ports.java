package org.simloom.results.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.simloom.base.problem.ProblemException;
import org.simloom.base.values.ValueType;
import org.simloom.model.io.ModelFiles;
import org.simloom.model.workflow.Workflow;
import org.simloom.results.Column;
import org.simloom.tool.ToolCatalog;

/** The ports of a workflow as its file has them now. Read again only after the file has changed. */
public final class Ports {
    private final Path file;
    private FileTime modified;
    private List<Port> ports = List.of();
    private String label = "";

    /**
     * A port.
     *
     * @param label what people read; its name where it has none
     */
    public record Port(Column.Kind kind, String name, ValueType type, String unit, String label, String description) {
    }

    public Ports(Path file) {
        this.file = file;
    }

    /** Inputs, then outputs, in the model's order; none where the file is gone or damaged. */
    public List<Port> all() {
        return ports;
    }

    /** What people call the workflow; empty where it has no label. */
    public String label() {
        return label;
    }

    /** Reads the file where it has changed; tells whether the ports have. */
    public boolean refresh() {
        FileTime now = modified();
        if (Objects.equals(now, modified)) {
            return false;
        }
        modified = now;
        List<Port> before = ports;
        ports = now == null ? List.of() : read();
        return !ports.equals(before);
    }

    private FileTime modified() {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return null;
        }
    }

    private List<Port> read() {
        List<Port> all = new ArrayList<>();
        try {
            Workflow workflow = ModelFiles.load(ModelFiles.newResourceSet(), file, Workflow.class);
            label = workflow.getLabel() == null ? "" : ToolCatalog.label(workflow);
            workflow.getInputs().forEach(port -> all.add(of(Column.Kind.INPUT, port)));
            workflow.getOutputs().forEach(port -> all.add(of(Column.Kind.OUTPUT, port)));
        } catch (ProblemException e) {
            // its markers say what is wrong; what has been run can be read without it
        }
        return all;
    }

    private static Port of(Column.Kind kind, org.simloom.model.base.Port port) {
        String description = ToolCatalog.text(port, port.getDescription());
        return new Port(kind, port.getName(), ValueType.valueOf(port.getType().getName()),
                port.getUnit() == null ? "" : port.getUnit(), ToolCatalog.label(port), description == null ? "" : description);
    }
}
