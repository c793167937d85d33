package org.simloom.sirius.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.sirius.business.api.dialect.DialectManager;
import org.eclipse.sirius.common.tools.api.resource.ImageFileFormat;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.ui.business.api.dialect.DialectUIManager;
import org.eclipse.sirius.ui.business.api.dialect.ExportFormat;
import org.eclipse.sirius.ui.business.api.dialect.ExportFormat.ExportDocumentFormat;
import org.eclipse.sirius.ui.business.api.dialect.ExportFormat.ScalingPolicy;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.eclipse.sirius.viewpoint.DRepresentationElement;
import org.eclipse.sirius.viewpoint.DSemanticDecorator;
import org.eclipse.sirius.viewpoint.description.RepresentationDescription;
import org.junit.jupiter.api.Test;

class RepresentationsTest {
    private static final NullProgressMonitor MONITOR = new NullProgressMonitor();

    @Test
    void everyRepresentationOfEveryExampleIsDrawnAndChangesNothing() throws Exception {
        List<String> logged = new CopyOnWriteArrayList<>();
        ILogListener listener = (status, plugin) -> {
            if (status.getSeverity() >= IStatus.WARNING && status.getPlugin().contains("sirius")) {
                logged.add(status.toString());
            }
        };
        Platform.addLogListener(listener);
        Set<String> drawn = new HashSet<>();
        try {
            for (String example : Modeling.examples()) {
                try (Modeling modeling = Modeling.of(example)) {
                    var before = modeling.texts();
                    for (DRepresentation representation : modeling.representations()) {
                        RepresentationDescription description = DialectManager.INSTANCE.getDescription(representation);
                        assertTrue(elements(representation) > 0, () -> example + ": " + description.getName() + " is empty");
                        drawn.add(description.getName());
                        picture(modeling, representation, example);
                    }
                    assertEquals(before, modeling.texts());
                }
            }
        } finally {
            Platform.removeLogListener(listener);
        }
        assertEquals(Modeling.viewpoint().getOwnedRepresentations().stream().map(RepresentationDescription::getName).collect(Collectors.toSet()), drawn);
        assertEquals(List.of(), logged);
    }

    @Test
    void whatIsDeletedElsewhereIsTakenFromTheDrawing() throws Exception {
        try (Modeling modeling = Modeling.of("bracket")) {
            DRepresentation drawing = modeling.representations().stream().filter(DDiagram.class::isInstance).findFirst().orElseThrow();
            EObject root = ((DSemanticDecorator) drawing).getTarget();
            int before = elements(drawing);
            modeling.change(() -> root.eContents().stream().filter(e -> e.eClass().getName().endsWith("Task")).findFirst().ifPresent(EcoreUtil::delete));
            modeling.refresh(drawing);
            assertTrue(elements(drawing) < before);
            drawing.eAllContents().forEachRemaining(shown -> {
                if (shown instanceof DRepresentationElement element) {
                    assertFalse(element.getTarget() == null || element.getTarget().eResource() == null, shown::toString);
                }
            });
        }
    }

    private static int elements(DRepresentation representation) {
        int[] count = {0};
        representation.eAllContents().forEachRemaining(each -> count[0] += each instanceof DRepresentationElement ? 1 : 0);
        return count[0];
    }

    private static void picture(Modeling modeling, DRepresentation representation, String example) throws Exception {
        if (representation instanceof DDiagram) {
            Path folder = Files.createDirectories(Path.of("target/pictures"));
            Path file = folder.resolve(example + "-" + representation.getName().replaceAll("\\W+", "_") + "-" + Integer.toHexString(representation.hashCode()) + ".png");
            DialectUIManager.INSTANCE.exportWithResult(representation, modeling.session, IPath.fromPath(file.toAbsolutePath()),
                    new ExportFormat(ExportDocumentFormat.NONE, ImageFileFormat.PNG, ScalingPolicy.NO_SCALING), MONITOR, true);
            assertTrue(Files.size(file) > 0);
        }
    }
}
