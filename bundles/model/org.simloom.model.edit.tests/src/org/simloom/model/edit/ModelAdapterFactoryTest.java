package org.simloom.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.ITreeItemContentProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.simloom.model.base.BaseFactory;
import org.simloom.model.base.BasePackage;
import org.simloom.model.base.ComparisonOperator;
import org.simloom.model.base.InputPort;
import org.simloom.model.product.ProductFactory;
import org.simloom.model.product.Requirement;
import org.simloom.model.workflow.Connection;
import org.simloom.model.workflow.ToolTask;
import org.simloom.model.workflow.Workflow;
import org.simloom.model.workflow.WorkflowFactory;
import org.simloom.model.workflow.WorkflowPackage;

class ModelAdapterFactoryTest {
    private final ModelEditingDomain domain = new ModelEditingDomain();
    private final Workflow workflow = WorkflowFactory.eINSTANCE.createWorkflow();
    private final ToolTask task = WorkflowFactory.eINSTANCE.createToolTask();

    ModelAdapterFactoryTest() {
        Resource resource = domain.getResourceSet().createResource(URI.createFileURI("/a.simflow"));
        resource.getContents().add(workflow);
        task.setName("mesh");
        workflow.getNodes().add(task);
    }

    @AfterEach
    void dispose() {
        domain.dispose();
    }

    @Test
    void labelsSayNameAndValue() {
        assertEquals("mesh", label(task));
        assertEquals("diameter = 20 mm", label(input("diameter", "20 mm")));
        Requirement requirement = ProductFactory.eINSTANCE.createRequirement();
        requirement.setName("stress");
        requirement.setOperator(ComparisonOperator.AT_MOST);
        requirement.setLimit(200.0);
        requirement.setUnit("MPa");
        assertEquals("stress ≤ 200 MPa", label(requirement));
    }

    @Test
    void aConnectionIsCalledByItsEnds() {
        InputPort from = input("diameter", null);
        workflow.getInputs().add(from);
        InputPort to = input("d", null);
        task.getInputs().add(to);
        Connection connection = WorkflowFactory.eINSTANCE.createConnection();
        connection.setSource(from);
        connection.setTarget(to);
        assertEquals("diameter → mesh.d", label(connection));
    }

    @Test
    void whatHasNoNameIsCalledByItsKind() {
        assertFalse(label(WorkflowFactory.eINSTANCE.createToolTask()).isBlank());
        assertEquals(ElementLabels.kind(WorkflowPackage.Literals.TOOL_TASK),
                label(WorkflowFactory.eINSTANCE.createToolTask()));
    }

    @Test
    void childrenAreThoseOfTheModel() {
        var tree = (ITreeItemContentProvider) domain.getAdapterFactory().adapt((Object) workflow,
                ITreeItemContentProvider.class);
        assertTrue(tree.getChildren(workflow).contains(task));
    }

    @Test
    void changesAreCommandsThatCanBeUndone() {
        assertEquals(domain, AdapterFactoryEditingDomain.getEditingDomainFor(task));
        Command rename = SetCommand.create(domain, task, BasePackage.Literals.NAMED_ELEMENT__NAME, "grid");
        domain.getCommandStack().execute(rename);
        domain.getCommandStack().execute(AddCommand.create(domain, workflow, WorkflowPackage.Literals.WORKFLOW__NODES,
                WorkflowFactory.eINSTANCE.createScriptTask()));
        assertEquals(2, workflow.getNodes().size());
        domain.getCommandStack().undo();
        domain.getCommandStack().undo();
        assertEquals(1, workflow.getNodes().size());
        assertEquals("mesh", task.getName());
    }

    private static InputPort input(String name, String value) {
        InputPort port = BaseFactory.eINSTANCE.createInputPort();
        port.setName(name);
        port.setValue(value);
        return port;
    }

    private String label(EObject element) {
        return ((IItemLabelProvider) domain.getAdapterFactory().adapt((Object) element, IItemLabelProvider.class))
                .getText(element);
    }
}
