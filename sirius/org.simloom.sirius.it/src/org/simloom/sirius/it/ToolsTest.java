package org.simloom.sirius.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.description.tool.ContainerCreationDescription;
import org.eclipse.sirius.diagram.description.tool.ContainerDropDescription;
import org.eclipse.sirius.diagram.description.tool.DeleteElementDescription;
import org.eclipse.sirius.diagram.description.tool.DirectEditLabel;
import org.eclipse.sirius.diagram.description.tool.EdgeCreationDescription;
import org.eclipse.sirius.diagram.description.tool.NodeCreationDescription;
import org.eclipse.sirius.diagram.description.tool.ReconnectEdgeDescription;
import org.eclipse.sirius.table.metamodel.table.DTable;
import org.eclipse.sirius.table.metamodel.table.description.TableTool;
import org.eclipse.sirius.tree.DTree;
import org.eclipse.sirius.tree.description.TreeItemTool;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.junit.jupiter.api.Test;
import org.simloom.model.process.ProcessPlan;
import org.simloom.model.product.Product;
import org.simloom.model.workflow.Workflow;
import org.simloom.sirius.service.EditServices;
import org.simloom.sirius.service.PieceServices;

class ToolsTest {
    @Test
    void everyToolIsAppliedUndoneAndAppliedAgain() throws Exception {
        try (Modeling modeling = Modeling.of("bracket"); Logged logged = new Logged(); Dialogs dialogs = new Dialogs()) {
            // another workflow, which can be dropped into that of the example
            modeling.add("le1", "membrane.simflow");
            modeling.change(() -> modeling.elements().forEach(ToolsTest::furnish));
            Trial trial = new Trial(modeling);
            for (DRepresentation representation : modeling.representations()) {
                switch (representation) {
                    case DDiagram diagram -> new DiagramTools(modeling, trial, diagram).apply();
                    case DTree tree -> new TreeTools(modeling, trial, tree).apply();
                    case DTable table -> new TableTools(modeling, trial, table).apply();
                    default -> throw new AssertionError(representation);
                }
            }
            // what was refused is told when the window comes to it: here, not in the midst of the next test
            Shown.settle();
            TreeSet<String> left = new TreeSet<>();
            Modeling.viewpoint().eAllContents().forEachRemaining(each -> {
                if (changes(each) && !trial.isApplied(each)) {
                    left.add(Trial.address(each));
                }
            });
            assertEquals(new TreeSet<>(), left);
            assertEquals(List.of(), logged.messages());
        }
    }

    /** Loops, branches and parts, which the example does not have. */
    private static void furnish(EObject element) {
        switch (element) {
            case Workflow workflow when workflow.eContainer() == null -> {
                new PieceServices().createPiece(workflow, "forEach");
                new PieceServices().createPiece(workflow, "branch");
            }
            case Product product -> {
                new EditServices().createChild(product, "parts", "Part");
                new EditServices().createChild(product.getRequirements().get(0), "verifications", "Verification");
            }
            case ProcessPlan plan -> new EditServices().createChild(plan.getSteps().get(0), "requirements", "Requirement");
            default -> { }
        }
    }

    private static boolean changes(EObject tool) {
        return tool instanceof ContainerCreationDescription || tool instanceof NodeCreationDescription || tool instanceof EdgeCreationDescription
                || tool instanceof ReconnectEdgeDescription || tool instanceof DirectEditLabel || tool instanceof ContainerDropDescription
                || tool instanceof TreeItemTool || tool instanceof TableTool
                || tool instanceof DeleteElementDescription deletion && !deletion.getName().equals("KeepOther");
    }
}
