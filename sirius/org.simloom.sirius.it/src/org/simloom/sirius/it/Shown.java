package org.simloom.sirius.it;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gmf.runtime.diagram.ui.editparts.DiagramEditPart;
import org.eclipse.gmf.runtime.diagram.ui.editparts.GraphicalEditPart;
import org.eclipse.gmf.runtime.diagram.ui.parts.IDiagramWorkbenchPart;
import org.eclipse.gmf.runtime.notation.View;
import org.eclipse.sirius.common.tools.api.resource.ImageFileFormat;
import org.eclipse.sirius.ui.business.api.dialect.DialectUIManager;
import org.eclipse.sirius.ui.business.api.dialect.ExportFormat;
import org.eclipse.sirius.ui.business.api.dialect.ExportFormat.ExportDocumentFormat;
import org.eclipse.sirius.ui.business.api.dialect.ExportFormat.ScalingPolicy;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.eclipse.sirius.viewpoint.DSemanticDecorator;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;

/** A representation in its editor. */
final class Shown implements AutoCloseable {
    private static final NullProgressMonitor MONITOR = new NullProgressMonitor();
    private static final long PATIENCE = 120_000;

    final IEditorPart editor;
    private final Modeling modeling;
    private final DRepresentation representation;

    Shown(Modeling modeling, DRepresentation representation) {
        this.modeling = modeling;
        this.representation = representation;
        this.editor = DialectUIManager.INSTANCE.openEditor(modeling.session, representation, MONITOR);
        settle();
    }

    /** Lets the window do what it was asked to. */
    static void settle() {
        Display display = Display.getCurrent();
        while (display.readAndDispatch()) {
            // the next event
        }
    }

    /** Lets the window work until something is so. */
    static void until(BooleanSupplier condition, String what) throws InterruptedException {
        long end = System.currentTimeMillis() + PATIENCE;
        while (!condition.getAsBoolean()) {
            assertTrue(System.currentTimeMillis() < end, what);
            settle();
            Thread.sleep(20);
        }
    }

    boolean isOpen() {
        return Arrays.stream(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().getEditorReferences())
                .anyMatch(each -> each.getEditor(false) == editor);
    }

    DiagramEditPart diagram() {
        return ((IDiagramWorkbenchPart) editor).getDiagramEditPart();
    }

    /** Where the elements on the diagram itself are drawn. */
    Map<EObject, Rectangle> boxes() {
        Map<EObject, Rectangle> boxes = new HashMap<>();
        // figures have their places when they are painted, which nothing makes the window do
        diagram().getViewer().flush();
        for (Object child : diagram().getChildren()) {
            if (child instanceof GraphicalEditPart part && part.getModel() instanceof View view && view.getElement() instanceof DSemanticDecorator shown) {
                boxes.put(shown.getTarget(), part.getFigure().getBounds().getCopy());
            }
        }
        return boxes;
    }

    private boolean isArranged() {
        var boxes = boxes().values().stream().toList();
        return boxes.stream().noneMatch(one -> boxes.stream().anyMatch(other -> one != other && one.intersects(other)));
    }

    /** Lets the window work until nothing is drawn over anything else. */
    void arranged(String what) throws InterruptedException {
        until(this::isArranged, what + " is not arranged");
    }

    /** Draws a picture to look at. */
    void picture(String name) throws Exception {
        Path file = Files.createDirectories(Path.of("target/pictures")).resolve(name.replaceAll("[^\\w-]+", "_") + ".png");
        DialectUIManager.INSTANCE.exportWithResult(representation, modeling.session, IPath.fromPath(file.toAbsolutePath()),
                new ExportFormat(ExportDocumentFormat.NONE, ImageFileFormat.PNG, ScalingPolicy.NO_SCALING), MONITOR, true);
        assertTrue(Files.size(file) > 0);
    }

    @Override
    public void close() {
        DialectUIManager.INSTANCE.closeEditor(editor, false);
        settle();
    }
}
