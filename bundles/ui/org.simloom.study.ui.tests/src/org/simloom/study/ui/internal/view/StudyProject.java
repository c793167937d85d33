package org.simloom.study.ui.internal.view;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.simloom.model.base.BaseFactory;
import org.simloom.model.base.InputPort;
import org.simloom.model.base.OutputPort;
import org.simloom.model.base.PortType;
import org.simloom.model.base.Setting;
import org.simloom.model.io.ModelFiles;
import org.simloom.model.study.MethodKind;
import org.simloom.model.study.Response;
import org.simloom.model.study.ResponseRole;
import org.simloom.model.study.Study;
import org.simloom.model.study.StudyFactory;
import org.simloom.model.study.StudyMethod;
import org.simloom.model.study.Variable;
import org.simloom.model.workflow.Assignment;
import org.simloom.model.workflow.Connection;
import org.simloom.model.workflow.ExpressionTask;
import org.simloom.model.workflow.Workflow;
import org.simloom.model.workflow.WorkflowFactory;
import org.simloom.ui.testing.Projects;

/** A beam's deflection by a formula, and a study over its length and height. */
public final class StudyProject {
    private final IProject project;

    private static final String DEFLECTION = "1000 * length ^ 3 / (3 * 210000 * 10 * height ^ 3 / 12) * 1";

    public StudyProject(String name) throws Exception {
        this(name, DEFLECTION, study -> { });
    }

    /**
     * @param deflection the expression
     * @param change     makes another study of it
     */
    StudyProject(String name, String deflection, Consumer<Study> change) throws Exception {
        project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
        // the workbench may be refreshing it by itself
        Projects.delete(project);
        Projects.persist("created", () -> {
            project.create(null);
            project.open(null);
        });
        Path folder = project.getLocation().toPath();
        org.simloom.workbench.SimloomServices.trust().trust(folder);
        ResourceSet set = ModelFiles.newResourceSet();
        Workflow workflow = workflow(deflection);
        save(set, folder.resolve("beam.simflow"), workflow);
        Study study = study(workflow);
        change.accept(study);
        save(set, folder.resolve("beam.simstudy"), study);
        Projects.persist("found", () -> project.refreshLocal(IResource.DEPTH_INFINITE, null));
    }

    private static void save(ResourceSet set, Path file, org.eclipse.emf.ecore.EObject root) throws Exception {
        Resource resource = set.createResource(org.eclipse.emf.common.util.URI.createFileURI(file.toString()));
        resource.getContents().add(root);
        ModelFiles.save(resource);
    }

    private static Workflow workflow(String deflection) {
        Workflow workflow = WorkflowFactory.eINSTANCE.createWorkflow();
        workflow.setName("beam");
        ExpressionTask task = WorkflowFactory.eINSTANCE.createExpressionTask();
        task.setName("bend");
        workflow.getNodes().add(task);
        for (String name : new String[] {"length", "height"}) {
            workflow.getInputs().add(input(name, name.equals("length") ? "500 mm" : "20 mm"));
            task.getInputs().add(input(name, null));
            connect(workflow, workflow.getInputs().get(workflow.getInputs().size() - 1),
                    task.getInputs().get(task.getInputs().size() - 1));
        }
        output(workflow, task, "deflection", "mm", deflection);
        output(workflow, task, "mass", "mm2", "length * height");
        return workflow;
    }

    private static InputPort input(String name, String value) {
        InputPort port = BaseFactory.eINSTANCE.createInputPort();
        port.setName(name);
        port.setType(PortType.REAL);
        port.setUnit("mm");
        port.setValue(value);
        return port;
    }

    private static void output(Workflow workflow, ExpressionTask task, String name, String unit, String expression) {
        OutputPort own = BaseFactory.eINSTANCE.createOutputPort();
        OutputPort given = BaseFactory.eINSTANCE.createOutputPort();
        for (OutputPort port : new OutputPort[] {own, given}) {
            port.setName(name);
            port.setType(PortType.REAL);
        }
        workflow.getOutputs().add(own);
        task.getOutputs().add(given);
        Assignment assignment = WorkflowFactory.eINSTANCE.createAssignment();
        assignment.setOutput(given);
        assignment.setExpression(expression);
        task.getAssignments().add(assignment);
        connect(workflow, given, own);
        own.setUnit(unit);
        given.setUnit(unit);
    }

    private static void connect(Workflow workflow, org.simloom.model.base.Port from, org.simloom.model.base.Port to) {
        Connection connection = WorkflowFactory.eINSTANCE.createConnection();
        connection.setSource(from);
        connection.setTarget(to);
        workflow.getConnections().add(connection);
    }

    private static Study study(Workflow workflow) {
        Study study = StudyFactory.eINSTANCE.createStudy();
        study.setName("beam");
        study.setLabel("Beam");
        study.setWorkflow(workflow);
        study.setSeed(7);
        variable(study, workflow.getInputs().get(0), 300, 600);
        variable(study, workflow.getInputs().get(1), 15, 30);
        for (OutputPort output : workflow.getOutputs()) {
            Response response = StudyFactory.eINSTANCE.createResponse();
            response.setName(output.getName());
            response.setPort(output);
            response.setRole(output.getName().equals("mass") ? ResponseRole.OBJECTIVE : ResponseRole.OBSERVED);
            study.getResponses().add(response);
        }
        StudyMethod method = StudyFactory.eINSTANCE.createStudyMethod();
        method.setKind(MethodKind.LATIN_HYPERCUBE);
        Setting samples = BaseFactory.eINSTANCE.createSetting();
        samples.setName("samples");
        samples.setValue("24");
        method.getSettings().add(samples);
        study.setMethod(method);
        return study;
    }

    private static void variable(Study study, InputPort port, double lower, double upper) {
        Variable variable = StudyFactory.eINSTANCE.createVariable();
        variable.setName(port.getName());
        variable.setPort(port);
        variable.setLower(lower);
        variable.setUpper(upper);
        study.getVariables().add(variable);
    }

    public IFile study() {
        return project.getFile("beam.simstudy");
    }

    /** Makes the study unreadable. */
    void damage() throws Exception {
        study().setContents(new ByteArrayInputStream("<damaged".getBytes()), true, false, null);
    }

    public void delete() {
        Projects.delete(project);
    }
}
