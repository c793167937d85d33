package org.simloom.sirius.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.requests.SelectionRequest;
import org.eclipse.gmf.runtime.diagram.ui.editparts.DiagramEditPart;
import org.eclipse.sirius.business.api.dialect.DialectManager;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.ui.edit.api.part.IDiagramElementEditPart;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.eclipse.sirius.viewpoint.DSemanticDecorator;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.simloom.model.process.ProcessStep;
import org.simloom.model.product.Verification;
import org.simloom.model.workflow.Branch;
import org.simloom.model.workflow.ForEach;
import org.simloom.model.workflow.Node;
import org.simloom.model.workflow.SubWorkflow;
import org.simloom.model.workflow.Workflow;
import org.simloom.sirius.service.PieceServices;

class NavigationTest {

    @Test
    void aDoubleClickLeadsToTheEditorOfTheFileAndToDiagramsOfWhatIsInside() throws Exception {
        // Sirius asks for the name of a diagram that it makes
        try (Modeling modeling = Modeling.of("bracket"); Logged logged = new Logged(); Dialogs dialogs = new Dialogs()) {
            modeling.add("le1", "membrane.simflow");
            Workflow bracket = workflow(modeling, "bracket");
            Workflow membrane = workflow(modeling, "membrane");
            modeling.change(() -> {
                new PieceServices().createPiece(bracket, "forEach");
                new PieceServices().dropPiece(bracket, membrane);
            });
            DDiagram diagram = modeling.represent("Workflow", DDiagram.class);
            try (Shown shown = new Shown(modeling, diagram)) {
                shown.arranged("the diagram");
                doubleClick(shown.diagram(), bracket.getNodes().get(0));
                Shown.until(() -> editors().contains("bracket.simflow"), "the editor of the file is not open");

                Node loop = bracket.getNodes().stream().filter(ForEach.class::isInstance).findFirst().orElseThrow();
                doubleClick(shown.diagram(), loop);
                Shown.until(() -> diagrams(modeling).contains(((ForEach) loop).getBody()), "no diagram of the loop");

                Node nested = bracket.getNodes().stream().filter(SubWorkflow.class::isInstance).findFirst().orElseThrow();
                doubleClick(shown.diagram(), nested);
                Shown.until(() -> diagrams(modeling).contains(membrane), "no diagram of the sub-workflow");
                // the second time it is there
                int made = diagrams(modeling).size();
                doubleClick(shown.diagram(), nested);
                Shown.settle();
                assertEquals(made, diagrams(modeling).size());
            }
            page().closeAllEditors(false);
            Shown.settle();
            assertEquals(2, dialogs.texts().stream().filter(text -> text.startsWith("Name")).count(), dialogs.texts()::toString);
            assertEquals(List.of(), logged.messages());
        }
    }

    @Test
    void aDoubleClickOnACaseAndAProofLeadsInsideAndOnABranchToTheEditor() throws Exception {
        try (Modeling modeling = Modeling.of("bracket"); Logged logged = new Logged(); Dialogs dialogs = new Dialogs()) {
            Workflow bracket = workflow(modeling, "bracket");
            modeling.change(() -> new PieceServices().createPiece(bracket, "branch"));
            Branch branch = bracket.getNodes().stream().filter(Branch.class::isInstance).map(Branch.class::cast).findFirst().orElseThrow();
            try (Shown shown = new Shown(modeling, modeling.represent("Workflow", DDiagram.class))) {
                shown.arranged("the diagram");
                doubleClick(shown.diagram(), branch.getCases().get(0));
                Shown.until(() -> diagrams(modeling).contains(branch.getCases().get(0).getBody()), "no diagram of the case");
                assertEquals(List.of(), editors().stream().filter("bracket.simflow"::equals).toList());
                doubleClick(shown.diagram(), branch);
                Shown.until(() -> editors().contains("bracket.simflow"), "the editor of the file is not open");
            }
            try (Shown shown = new Shown(modeling, modeling.represent("Process", DDiagram.class))) {
                shown.arranged("the diagram");
                Verification proof = modeling.elements().stream().filter(e -> e instanceof Verification each && each.eContainer() instanceof ProcessStep)
                        .map(Verification.class::cast).findFirst().orElseThrow();
                int opened = editors().size();
                doubleClick(shown.diagram(), proof);
                Shown.until(() -> diagrams(modeling).contains(proof.getWorkflow()), "no diagram of what verifies");
                Shown.until(() -> editors().size() > opened, "it is not opened");
            }
            page().closeAllEditors(false);
            Shown.settle();
            assertEquals(List.of(), logged.messages());
        }
    }

    private static Workflow workflow(Modeling modeling, String name) {
        return modeling.elements().stream().filter(e -> e instanceof Workflow workflow && name.equals(workflow.getName())).map(Workflow.class::cast)
                .findFirst().orElseThrow();
    }

    private static void doubleClick(DiagramEditPart diagram, EObject element) {
        SelectionRequest request = new SelectionRequest();
        request.setType(RequestConstants.REQ_OPEN);
        part(diagram, element).orElseThrow().performRequest(request);
        Shown.settle();
    }

    /** Where an element is drawn, however deep inside others. */
    private static Optional<EditPart> part(EditPart from, EObject element) {
        if (from instanceof IDiagramElementEditPart drawn && drawn.resolveTargetSemanticElement() == element) {
            return Optional.of(from);
        }
        return ((List<?>) from.getChildren()).stream().map(child -> part((EditPart) child, element)).flatMap(Optional::stream).findFirst();
    }

    private static List<Object> diagrams(Modeling modeling) {
        List<Object> shown = new ArrayList<>();
        for (DRepresentation representation : DialectManager.INSTANCE.getAllRepresentations(modeling.session)) {
            shown.add(((DSemanticDecorator) representation).getTarget());
        }
        return shown;
    }

    private static List<String> editors() {
        return List.of(page().getEditorReferences()).stream().map(IEditorReference::getName).toList();
    }

    private static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    }
}
