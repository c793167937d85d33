package org.simloom.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.simloom.model.base.PortType;
import org.simloom.model.io.ModelFiles;
import org.simloom.model.workflow.ForEach;
import org.simloom.model.workflow.SubWorkflow;
import org.simloom.model.workflow.Workflow;
import org.simloom.model.workflow.WorkflowFactory;

/** A workflow {@code length → one → two → stress} whose sub-workflows both run {@code inner.simflow}: {@code x → work → y}. */
abstract class NestedFixture {
    private static final WorkflowFactory MAKE = WorkflowFactory.eINSTANCE;

    @TempDir
    Path folder;
    Path inner;
    Path outer;
    Tester page;

    @BeforeEach
    void open() throws IOException {
        inner = folder.resolve("inner.simflow");
        outer = folder.resolve("outer.simflow");
        Samples.save(inner("work"), inner);
        Workflow flow = flow("outer");
        ResourceSet set = ModelFiles.newResourceSet();
        Workflow run = ModelFiles.load(set, inner, Workflow.class);
        SubWorkflow one = sub(flow, "one", run);
        SubWorkflow two = sub(flow, "two", run);
        Samples.connect(flow, flow.getInputs().get(0), one.getInputs().get(0));
        Samples.connect(flow, one.getOutputs().get(0), two.getInputs().get(0));
        Samples.connect(flow, two.getOutputs().get(0), flow.getOutputs().get(0));
        save(set, flow, outer);
        page = Tester.shown(outer);
    }

    @AfterEach
    void close() {
        page.close();
    }

    static Workflow flow(String name) {
        Workflow flow = MAKE.createWorkflow();
        flow.setName(name);
        Samples.input(flow, "x", PortType.REAL, "mm");
        Samples.output(flow, "y", PortType.REAL, "mm");
        return flow;
    }

    static Workflow inner(String task) {
        Workflow flow = flow("inner");
        var work = Samples.script(flow, task, "mm", "mm");
        Samples.connect(flow, flow.getInputs().get(0), work.getInputs().get(0));
        Samples.connect(flow, work.getOutputs().get(0), flow.getOutputs().get(0));
        ForEach loop = MAKE.createForEach();
        loop.setName("loop");
        loop.setBody(MAKE.createWorkflow());
        Samples.script(loop.getBody(), "each", "mm", "mm");
        flow.getNodes().add(loop);
        return flow;
    }

    static SubWorkflow sub(Workflow flow, String name, Workflow run) {
        SubWorkflow sub = MAKE.createSubWorkflow();
        sub.setName(name);
        sub.setWorkflow(run);
        Samples.input(sub, "x", PortType.REAL, "mm");
        Samples.output(sub, "y", PortType.REAL, "mm");
        flow.getNodes().add(sub);
        return sub;
    }

    private static void save(ResourceSet set, Workflow flow, Path file) throws IOException {
        Resource resource = set.createResource(ModelFiles.uri(file));
        resource.getContents().add(flow);
        ModelFiles.save(resource);
    }

    static Map<String, Object> fold(String id, boolean open) {
        return Map.of("elementId", id, "open", open);
    }

    void unfold(String... ids) {
        for (String id : ids) {
            page.say("simloom.fold", fold(id, true));
        }
        assertEquals(List.of(), page.host.problems);
    }

    String argument(String id, String name) {
        return page.part(id).getAsJsonObject("args").get(name).getAsString();
    }
}
