package org.simloom.diagram.bench;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.ReentrantLock;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.simloom.base.problem.Problem;
import org.simloom.base.problem.ProblemException;
import org.simloom.diagram.DiagramHost;
import org.simloom.model.base.BaseFactory;
import org.simloom.model.base.InputPort;
import org.simloom.model.base.OutputPort;
import org.simloom.model.base.Port;
import org.simloom.model.edit.ModelEditingDomain;
import org.simloom.model.layout.DiagramLayout;
import org.simloom.model.layout.ElementLayout;
import org.simloom.model.layout.LayoutFactory;
import org.simloom.model.workflow.Connection;
import org.simloom.model.workflow.ScriptTask;
import org.simloom.model.workflow.Workflow;
import org.simloom.model.workflow.WorkflowFactory;
import org.simloom.tool.ToolCatalog;
import org.simloom.validation.Finding;

/** A workflow in memory of which every task is fed by up to two that come before it. */
final class LargeModel implements DiagramHost {
    private final ModelEditingDomain domain = new ModelEditingDomain();
    private final ReentrantLock lock = new ReentrantLock();
    private final Workflow flow = WorkflowFactory.eINSTANCE.createWorkflow();
    private final DiagramLayout layout = LayoutFactory.eINSTANCE.createDiagramLayout();
    private final ToolCatalog tools = new ToolCatalog(List.of(), Map.of(), Map.of());

    LargeModel(int tasks) {
        flow.setName("large");
        for (int i = 0; i < tasks; i++) {
            ScriptTask task = WorkflowFactory.eINSTANCE.createScriptTask();
            task.setName("task" + i);
            task.setId("task" + i);
            for (String name : new String[] {"length", "width"}) {
                InputPort port = describe(BaseFactory.eINSTANCE.createInputPort(), task, name);
                task.getInputs().add(port);
            }
            OutputPort output = describe(BaseFactory.eINSTANCE.createOutputPort(), task, "area");
            task.getOutputs().add(output);
            flow.getNodes().add(task);
            for (int k = 0; k < 2 && i >= 12; k++) {
                connect(flow.getNodes().get(i - 12 + (i * 7 + k * 5) % 9).getOutputs().get(0), task.getInputs().get(k));
            }
        }
        add("large.simflow", flow);
        add("large.simflow.layout", layout);
    }

    private static <P extends Port> P describe(P port, ScriptTask task, String name) {
        port.setName(name);
        port.setId(task.getId() + "." + name);
        port.setUnit("mm");
        return port;
    }

    private void connect(Port source, Port target) {
        Connection connection = WorkflowFactory.eINSTANCE.createConnection();
        connection.setId("line" + flow.getConnections().size());
        connection.setSource(source);
        connection.setTarget(target);
        flow.getConnections().add(connection);
    }

    private void add(String name, EObject root) {
        Resource resource = domain.getResourceSet().createResource(URI.createURI("memory:/" + name));
        resource.getContents().add(root);
    }

    /** Everything lies anywhere. */
    void disorder(long seed) {
        onModel(() -> {
            Random random = new Random(seed);
            for (ElementLayout entry : layout.getElements()) {
                entry.setX((double) random.nextInt(5000));
                entry.setY((double) random.nextInt(5000));
                entry.setPoints(null);
            }
            return null;
        });
    }

    @Override
    public EditingDomain domain() {
        return domain;
    }

    @Override
    public EObject root() {
        return flow;
    }

    @Override
    public DiagramLayout layout() {
        return layout;
    }

    @Override
    public ToolCatalog tools() {
        return tools;
    }

    @Override
    public List<Finding> findings() {
        return List.of();
    }

    @Override
    public <T> T onModel(Callable<T> work) {
        lock.lock();
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void selected(List<EObject> elements) {
        // nobody looks
    }

    @Override
    public void open(EObject element) {
        // nobody looks
    }

    @Override
    public void problem(Problem problem) {
        throw new ProblemException(problem);
    }
}
