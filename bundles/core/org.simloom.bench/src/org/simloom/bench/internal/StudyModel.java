package org.simloom.bench.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.simloom.model.base.InputPort;
import org.simloom.model.base.PortType;
import org.simloom.model.io.ModelFiles;
import org.simloom.model.study.MethodKind;
import org.simloom.model.study.Response;
import org.simloom.model.study.ResponseRole;
import org.simloom.model.study.Study;
import org.simloom.model.study.StudyFactory;
import org.simloom.model.study.StudyMethod;
import org.simloom.model.study.Variable;
import org.simloom.model.workflow.Assignment;
import org.simloom.model.workflow.ExpressionTask;
import org.simloom.model.workflow.Workflow;
import org.simloom.model.workflow.WorkflowFactory;

/** A study of one expression over three variables, the bending stress of a cantilever, by a Sobol' sequence. */
final class StudyModel {
    /** The expression. */
    static final String EXPRESSION = "force * 1000 * 6 / (width * height^2)";
    /** Its names. */
    static final List<String> VARIABLES = List.of("width", "height", "force");

    private static final double[] LOWER = {10, 10, 500};
    private static final double[] UPPER = {60, 60, 1500};

    private StudyModel() {
    }

    /** Makes the project; gives the study's file. */
    static Path write(Path project) throws IOException {
        Files.createDirectories(project);
        Files.writeString(project.resolve(".project"), "");
        ResourceSet resources = ModelFiles.newResourceSet();
        Workflow workflow = workflow();
        Path file = project.resolve("sampled.simstudy");
        Resource flow = resources.createResource(ModelFiles.uri(project.resolve("beam.simflow")));
        flow.getContents().add(workflow);
        Resource study = resources.createResource(ModelFiles.uri(file));
        study.getContents().add(study(workflow));
        ModelFiles.save(flow);
        ModelFiles.save(study);
        return file;
    }

    private static Workflow workflow() {
        Workflow workflow = WorkflowFactory.eINSTANCE.createWorkflow();
        workflow.setName("beam");
        ExpressionTask task = WorkflowFactory.eINSTANCE.createExpressionTask();
        task.setName("theory");
        task.getOutputs().add(SweepModel.output("stress", PortType.REAL));
        workflow.getOutputs().add(SweepModel.output("stress", PortType.REAL));
        Assignment assignment = WorkflowFactory.eINSTANCE.createAssignment();
        assignment.setOutput(task.getOutputs().get(0));
        assignment.setExpression(EXPRESSION);
        task.getAssignments().add(assignment);
        workflow.getNodes().add(task);
        for (String name : VARIABLES) {
            InputPort outer = SweepModel.input(name, PortType.REAL);
            InputPort inner = SweepModel.input(name, PortType.REAL);
            workflow.getInputs().add(outer);
            task.getInputs().add(inner);
            SweepModel.connect(workflow, outer, inner);
        }
        SweepModel.connect(workflow, task.getOutputs().get(0), workflow.getOutputs().get(0));
        return workflow;
    }

    private static Study study(Workflow workflow) {
        Study study = StudyFactory.eINSTANCE.createStudy();
        study.setName("sampled");
        study.setWorkflow(workflow);
        for (int i = 0; i < LOWER.length; i++) {
            Variable variable = StudyFactory.eINSTANCE.createVariable();
            variable.setName(VARIABLES.get(i));
            variable.setPort(workflow.getInputs().get(i));
            variable.setLower(LOWER[i]);
            variable.setUpper(UPPER[i]);
            study.getVariables().add(variable);
        }
        Response response = StudyFactory.eINSTANCE.createResponse();
        response.setName("stress");
        response.setPort(workflow.getOutputs().get(0));
        response.setRole(ResponseRole.OBSERVED);
        study.getResponses().add(response);
        StudyMethod method = StudyFactory.eINSTANCE.createStudyMethod();
        method.setKind(MethodKind.SOBOL_SEQUENCE);
        study.setMethod(method);
        return study;
    }
}
