package org.simloom.model.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.simloom.base.problem.ProblemException;
import org.simloom.model.base.BaseFactory;
import org.simloom.model.base.InputPort;
import org.simloom.model.base.OutputPort;
import org.simloom.model.base.PortType;
import org.simloom.model.product.DesignParameter;
import org.simloom.model.product.Product;
import org.simloom.model.product.ProductFactory;
import org.simloom.model.tool.ToolDescriptor;
import org.simloom.model.tool.ToolFactory;
import org.simloom.model.workflow.Assignment;
import org.simloom.model.workflow.Connection;
import org.simloom.model.workflow.ExpressionTask;
import org.simloom.model.workflow.SubWorkflow;
import org.simloom.model.workflow.Workflow;
import org.simloom.model.workflow.WorkflowFactory;

class ModelFilesTest {
    @TempDir
    Path folder;

    private Locale before;

    @BeforeEach
    void speakEnglish() {
        before = Locale.getDefault();
        Locale.setDefault(Locale.ENGLISH);
    }

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(before);
    }

    @Test
    void roundTripKeepsEverythingAndIsStable() throws IOException {
        Path file = folder.resolve("직물 공정.simflow");
        Workflow workflow = workflow("halve");
        save(file, workflow);
        Workflow read = ModelFiles.load(ModelFiles.newResourceSet(), file, Workflow.class);
        assertTrue(EcoreUtil.equals(workflow, read));
        assertSame(read.getInputs().get(0), read.getConnections().get(0).getSource());
        String first = Files.readString(file);
        ModelFiles.save(read.eResource());
        assertEquals(first, Files.readString(file));
    }

    @Test
    void fileIsReadableAndDiffsWell() throws IOException {
        Path file = folder.resolve("halve.simflow");
        save(file, workflow("halve"));
        List<String> lines = Files.readAllLines(file);
        assertTrue(lines.contains("  <inputs id=\"diameter\" name=\"diameter\" unit=\"mm\" value=\"20\"/>"), lines::toString);
        assertTrue(lines.stream().anyMatch(l -> l.contains("source=\"diameter\" target=\"halve.d\"")), lines::toString);
        try (var files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList(), "nothing is left beside the file");
        }
    }

    @Test
    void equalIdsAreToldApartOnSaving() throws IOException {
        Workflow workflow = workflow("halve");
        workflow.getInputs().get(0).setId("x");
        workflow.getOutputs().get(0).setId("x");
        save(folder.resolve("a.simflow"), workflow);
        assertFalse(workflow.getInputs().get(0).getId().equals(workflow.getOutputs().get(0).getId()));
    }

    @Test
    void referencesReachOtherFiles() throws IOException {
        save(folder.resolve("inner.simflow"), workflow("halve"));
        Workflow inner = ModelFiles.load(ModelFiles.newResourceSet(), folder.resolve("inner.simflow"), Workflow.class);
        Workflow outer = WorkflowFactory.eINSTANCE.createWorkflow();
        outer.setName("outer");
        SubWorkflow sub = WorkflowFactory.eINSTANCE.createSubWorkflow();
        sub.setName("sub");
        sub.setWorkflow(inner);
        outer.getNodes().add(sub);
        Resource resource = inner.eResource().getResourceSet()
                .createResource(ModelFiles.uri(folder.resolve("outer.simflow")));
        resource.getContents().add(outer);
        ModelFiles.save(resource);
        assertTrue(Files.readString(folder.resolve("outer.simflow")).contains("href=\"inner.simflow#halves\""));
        Workflow read = ModelFiles.load(ModelFiles.newResourceSet(), folder.resolve("outer.simflow"), Workflow.class);
        assertEquals("halves", ((SubWorkflow) read.getNodes().get(0)).getWorkflow().getName());
    }

    @Test
    void defaultsOfNumbersAreAbsentUntilSet() throws IOException {
        Product product = ProductFactory.eINSTANCE.createProduct();
        DesignParameter parameter = ProductFactory.eINSTANCE.createDesignParameter();
        product.getParameters().add(parameter);
        parameter.setName("thickness");
        parameter.setValue(0.0);
        save(folder.resolve("p.simproduct"), product);
        Product read = ModelFiles.load(ModelFiles.newResourceSet(), folder.resolve("p.simproduct"), Product.class);
        assertEquals(0.0, read.getParameters().get(0).getValue());
        assertEquals(null, read.getParameters().get(0).getUpper());
    }

    @Test
    void damagedFileIsNamedWithItsLineAndLeftAlone() throws IOException {
        Path file = folder.resolve("cut.simflow");
        save(file, workflow("halve"));
        String whole = Files.readString(file);
        Files.writeString(file, whole.substring(0, whole.indexOf("<connections") + 20));
        String damaged = Files.readString(file);
        ProblemException e = assertThrows(ProblemException.class,
                () -> ModelFiles.load(ModelFiles.newResourceSet(), file));
        assertEquals("model.file.damaged", e.problem().code());
        assertTrue(e.problem().location().line() > 2, e.getMessage());
        assertFalse(e.getMessage().contains("Exception"), e.getMessage());
        assertEquals(damaged, Files.readString(file));
    }

    @Test
    void aKindThatCannotBeThereIsNamedWithItsLine() throws IOException {
        Path file = folder.resolve("typo.simtool");
        ToolDescriptor tool = ToolFactory.eINSTANCE.createToolDescriptor();
        tool.getInputs().add(input("diameter"));
        save(file, tool);
        Files.writeString(file, Files.readString(file).replace("<inputs ", "<checks "));
        ProblemException e = assertThrows(ProblemException.class,
                () -> ModelFiles.load(ModelFiles.newResourceSet(), file));
        assertEquals("model.file.damaged", e.problem().code());
        assertEquals(3, e.problem().location().line(), e.getMessage());
        assertTrue(e.getMessage().contains("Check"), e.getMessage());
    }

    @Test
    void whatIsNoModelIsSaidSo() throws IOException {
        assertEquals("model.file.missing", code(folder.resolve("none.simflow")));
        assertEquals("model.file.unreadable", code(Files.createDirectory(folder.resolve("d.simflow"))));
        assertEquals("model.file.unknown", code(Files.writeString(folder.resolve("a.txt"), "x")));
        assertEquals("model.file.damaged", code(Files.writeString(folder.resolve("a.simflow"), "")));
        save(folder.resolve("p.simproduct"), ProductFactory.eINSTANCE.createProduct());
        ProblemException e = assertThrows(ProblemException.class, () -> ModelFiles.load(
                ModelFiles.newResourceSet(), folder.resolve("p.simproduct"), Workflow.class));
        assertEquals("model.file.kind", e.problem().code());
    }

    private static String code(Path file) {
        return assertThrows(ProblemException.class,
                () -> ModelFiles.load(ModelFiles.newResourceSet(), file)).problem().code();
    }

    private static void save(Path file, org.eclipse.emf.ecore.EObject root) throws IOException {
        Resource resource = ModelFiles.newResourceSet().createResource(ModelFiles.uri(file));
        resource.getContents().add(root);
        ModelFiles.save(resource);
    }

    private static Workflow workflow(String task) {
        Workflow workflow = WorkflowFactory.eINSTANCE.createWorkflow();
        workflow.setName("halves");
        InputPort diameter = input("diameter");
        diameter.setValue("20");
        OutputPort radius = output("radius");
        workflow.getInputs().add(diameter);
        workflow.getOutputs().add(radius);
        ExpressionTask node = WorkflowFactory.eINSTANCE.createExpressionTask();
        node.setName(task);
        node.getInputs().add(input("d"));
        node.getOutputs().add(output("r"));
        Assignment assignment = WorkflowFactory.eINSTANCE.createAssignment();
        assignment.setOutput(node.getOutputs().get(0));
        assignment.setExpression("d / 2");
        node.getAssignments().add(assignment);
        workflow.getNodes().add(node);
        connect(workflow, diameter, node.getInputs().get(0));
        connect(workflow, node.getOutputs().get(0), radius);
        return workflow;
    }

    private static void connect(Workflow workflow, org.simloom.model.base.Port source, org.simloom.model.base.Port target) {
        Connection connection = WorkflowFactory.eINSTANCE.createConnection();
        connection.setSource(source);
        connection.setTarget(target);
        workflow.getConnections().add(connection);
    }

    private static InputPort input(String name) {
        InputPort port = BaseFactory.eINSTANCE.createInputPort();
        port.setName(name);
        port.setType(PortType.REAL);
        port.setUnit("mm");
        return port;
    }

    private static OutputPort output(String name) {
        OutputPort port = BaseFactory.eINSTANCE.createOutputPort();
        port.setName(name);
        port.setType(PortType.REAL);
        port.setUnit("mm");
        return port;
    }
}
