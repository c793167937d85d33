package org.simloom.sirius.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.sirius.business.api.dialect.DialectManager;
import org.eclipse.sirius.business.api.dialect.command.DeleteRepresentationCommand;
import org.eclipse.sirius.business.api.query.DRepresentationQuery;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.ui.tools.internal.views.common.SessionWrapperContentProvider;
import org.eclipse.sirius.ui.tools.internal.views.common.item.ViewpointsFolderInvalidItemImpl;
import org.eclipse.sirius.viewpoint.DRepresentationElement;
import org.eclipse.sirius.viewpoint.DSemanticDecorator;
import org.junit.jupiter.api.Test;
import org.simloom.model.workflow.Node;

class RepairTest {

    @Test
    void whatIsDeletedInTheModelIsTakenFromTheDrawing() throws Exception {
        try (Modeling modeling = Modeling.of("bracket"); Logged logged = new Logged()) {
            DDiagram drawing = modeling.represent("Workflow", DDiagram.class);
            int before = drawing.getDiagramElements().size();
            modeling.change(() -> modeling.elements().stream().filter(Node.class::isInstance).findFirst().ifPresent(EcoreUtil::delete));
            modeling.refresh(drawing);
            assertTrue(drawing.getDiagramElements().size() < before);
            isWhole(drawing);
            assertEquals(List.of(), logged.messages());
        }
    }

    @Test
    void whatAnotherEditorHasSavedIsTakenFromTheOpenDrawing() throws Exception {
        try (Modeling modeling = Modeling.of("bracket"); Logged logged = new Logged()) {
            DDiagram drawing = modeling.represent("Workflow", DDiagram.class);
            modeling.session.save(new NullProgressMonitor());
            int before = drawing.getDiagramElements().size();
            try (Shown shown = new Shown(modeling, drawing)) {
                Path file = modeling.folder().resolve("bracket.simflow");
                String text = Files.readString(file);
                String shorter = text.replaceAll("(?s)  <nodes [^>]*id=\"weigh\".*?</nodes>\n", "").replaceAll("  <connections [^>]*weigh\\.[^>]*/>\n", "");
                assertTrue(shorter.length() < text.length());
                Files.writeString(file, shorter);
                ResourcesPlugin.getWorkspace().getRoot().refreshLocal(IResource.DEPTH_INFINITE, new NullProgressMonitor());
                Shown.until(() -> modeling.elements().stream().noneMatch(e -> e instanceof Node node && node.getName().equals("weigh")), "not read again");
                modeling.refresh(drawing);
                Shown.settle();
                assertTrue(drawing.getDiagramElements().size() < before);
                isWhole(drawing);
            }
            assertEquals(List.of(), logged.messages());
        }
    }

    @Test
    void aDrawingOfAnElementThatIsDeletedSaysSoAndIsClosed() throws Exception {
        try (Modeling modeling = Modeling.of("bracket"); Logged logged = new Logged(); Dialogs dialogs = new Dialogs()) {
            DDiagram drawing = modeling.represent("Workflow", DDiagram.class);
            Shown shown = new Shown(modeling, drawing);
            EObject root = ((DSemanticDecorator) drawing).getTarget();
            modeling.change(() -> modeling.session.getModelAccessor().eDelete(root, modeling.session.getSemanticCrossReferencer()));
            Shown.until(() -> !shown.isOpen(), "its editor is still open");
            assertTrue(DialectManager.INSTANCE.getAllRepresentations(modeling.session).stream()
                    .allMatch(each -> new DRepresentationQuery(each).isDanglingRepresentation()));
            modeling.session.save(new NullProgressMonitor());
            assertFalse(dialogs.texts().isEmpty(), "nobody is told");
            // the explorer lists it apart from the others, where it can be deleted
            assertTrue(isListedAsInvalid(modeling));
            var orphans = Set.copyOf(DialectManager.INSTANCE.getAllRepresentationDescriptors(modeling.session));
            modeling.domain.getCommandStack().execute(new DeleteRepresentationCommand(modeling.session, orphans));
            assertFalse(isListedAsInvalid(modeling));
            modeling.session.save(new NullProgressMonitor());
            assertEquals(List.of(), List.copyOf(DialectManager.INSTANCE.getAllRepresentationDescriptors(modeling.session)));
            assertEquals(List.of(), logged.messages());
        }
    }

    private static boolean isListedAsInvalid(Modeling modeling) {
        return Arrays.stream(new SessionWrapperContentProvider(null).getChildren(modeling.session)).anyMatch(ViewpointsFolderInvalidItemImpl.class::isInstance);
    }

    private static void isWhole(DDiagram drawing) {
        drawing.eAllContents().forEachRemaining(shown -> {
            if (shown instanceof DRepresentationElement element) {
                assertFalse(element.getTarget() == null || element.getTarget().eResource() == null, shown::toString);
            }
        });
    }
}
