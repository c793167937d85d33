package org.simloom.tool.authoring.internal.prove;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.simloom.model.base.InputPort;
import org.simloom.model.base.OutputPort;
import org.simloom.model.base.Port;
import org.simloom.model.base.PortType;
import org.simloom.model.io.ModelFiles;
import org.simloom.model.tool.ToolDescriptor;
import org.simloom.model.workflow.Connection;
import org.simloom.model.workflow.ToolTask;
import org.simloom.model.workflow.Workflow;
import org.simloom.model.workflow.WorkflowFactory;
import org.simloom.tool.ToolCatalog;
import org.simloom.tool.authoring.DraftFile;
import org.simloom.tool.authoring.FileUse;
import org.simloom.tool.authoring.ToolDraft;
import org.simloom.tool.authoring.internal.trial.FolderCopy;
import org.simloom.tool.authoring.internal.write.ToolFiles;

/** A project with nothing but the tool and a workflow of one task that uses it. */
public final class OneTaskProject {
    private static final String GIVEN = "given";

    private final Path folder;
    private final ToolDraft draft;
    private Path workflow;

    /**
     * @param folder an empty folder
     */
    public OneTaskProject(Path folder, ToolDraft draft) {
        this.folder = folder;
        this.draft = draft;
    }

    /** Writes it. */
    public OneTaskProject write() throws IOException {
        Files.createFile(folder.resolve(".project"));
        Path tool = folder.resolve(draft.name() + ".simtool");
        ToolFiles.write(draft, tool);
        for (DraftFile file : draft.files()) {
            if (file.use() == FileUse.INPUT) {
                FolderCopy.copy(Path.of(file.source()), folder.resolve(GIVEN).resolve(file.target()));
            }
        }
        workflow = folder.resolve("one.simflow");
        Resource resource = ModelFiles.newResourceSet().createResource(ModelFiles.uri(workflow));
        resource.getContents().add(workflow(ToolCatalog.read(tool)));
        ModelFiles.save(resource);
        return this;
    }

    /** The workflow's file. */
    public Path workflow() {
        return workflow;
    }

    /** The descriptor's file. */
    public Path tool() {
        return folder.resolve(draft.name() + ".simtool");
    }

    /** Inputs of the workflow that are files, each as an empty file; none where the tool reads no file. */
    public Map<String, String> empty() throws IOException {
        Map<String, String> inputs = new LinkedHashMap<>();
        for (DraftFile file : draft.files()) {
            if (file.use() == FileUse.INPUT && !file.folder()) {
                Path nothing = folder.resolve("empty").resolve(file.target());
                Files.createDirectories(nothing.getParent());
                inputs.put(file.name(), Files.write(nothing, new byte[0]).toString());
            }
        }
        return inputs;
    }

    private Workflow workflow(ToolDescriptor tool) {
        Workflow made = WorkflowFactory.eINSTANCE.createWorkflow();
        made.setName("one");
        ToolTask task = WorkflowFactory.eINSTANCE.createToolTask();
        task.setName("task");
        task.setTool(tool.getId());
        made.getNodes().add(task);
        for (InputPort port : tool.getInputs()) {
            InputPort inner = EcoreUtil.copy(port);
            InputPort outer = EcoreUtil.copy(port);
            outer.setValue(value(port));
            task.getInputs().add(inner);
            made.getInputs().add(outer);
            made.getConnections().add(connection(outer, inner));
        }
        for (OutputPort port : tool.getOutputs()) {
            OutputPort inner = EcoreUtil.copy(port);
            OutputPort outer = EcoreUtil.copy(port);
            task.getOutputs().add(inner);
            made.getOutputs().add(outer);
            made.getConnections().add(connection(inner, outer));
        }
        task.getInputs().forEach(port -> port.setId(null));
        task.getOutputs().forEach(port -> port.setId(null));
        return made;
    }

    private String value(InputPort port) {
        boolean file = port.getType() == PortType.FILE || port.getType() == PortType.DIRECTORY;
        return !file ? port.getValue() : draft.files().stream().filter(one -> one.name().equals(port.getName()))
                .map(one -> GIVEN + "/" + one.target()).findFirst().orElseThrow();
    }

    private static Connection connection(Port source, Port target) {
        Connection connection = WorkflowFactory.eINSTANCE.createConnection();
        connection.setSource(source);
        connection.setTarget(target);
        return connection;
    }
}
