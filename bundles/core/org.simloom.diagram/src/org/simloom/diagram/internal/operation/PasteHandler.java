package org.simloom.diagram.internal.operation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.glsp.graph.GPoint;
import org.eclipse.glsp.server.operations.PasteOperation;
import org.eclipse.glsp.server.types.EditorContext;
import org.simloom.diagram.internal.edit.FreeNames;
import org.simloom.diagram.internal.edit.LayoutEdits;
import org.simloom.diagram.internal.edit.Level;
import org.simloom.diagram.internal.edit.Refusal;
import org.simloom.drawing.Drawings;
import org.simloom.drawing.Point;
import org.simloom.model.base.Port;
import org.simloom.model.edit.command.Clipboard;
import org.simloom.model.process.ProcessStep;
import org.simloom.model.process.ProductionResource;
import org.simloom.model.workflow.Node;

/** Pastes what any editor has copied: at the mouse, or a little beside where it was. */
public final class PasteHandler extends EditHandler<PasteOperation> {
    private static final double BESIDE = 24;

    @Override
    protected Command edit(PasteOperation operation) {
        EditorContext context = operation.getEditorContext() == null ? new EditorContext() : operation.getEditorContext();
        Level level = level(context);
        Clipboard.Pasted pasted = Clipboard.pasted(domain(), level.owner());
        if (pasted.elements().isEmpty() || !pasted.command().canExecute()) {
            throw Refusal.of("paste");
        }
        FreeNames.unique(pasted.elements(), level.owner());
        List<Command> commands = new ArrayList<>();
        commands.add(pasted.command());
        commands.addAll(place(pasted, level, context.getLastMousePosition()).commands());
        made(pasted.elements().stream().filter(PasteHandler::isShape).toList());
        return named("paste", commands);
    }

    /** Into the open loop that is selected, else beside what is selected. */
    private Level level(EditorContext context) {
        List<String> selected = context.getSelectedElementIds();
        return Level.at(model(), selected == null || selected.size() != 1 ? null : selected.get(0));
    }

    private LayoutEdits place(Clipboard.Pasted pasted, Level level, Optional<GPoint> mouse) {
        LayoutEdits edits = layout();
        List<Optional<Point>> places = pasted.remarks().stream().map(Chosen::place).toList();
        double left = places.stream().flatMap(Optional::stream).mapToDouble(Point::x).min().orElse(0);
        double top = places.stream().flatMap(Optional::stream).mapToDouble(Point::y).min().orElse(0);
        Point shift = mouse.map(at -> new Point(at.getX() - left, at.getY() - top)).orElse(new Point(BESIDE, BESIDE));
        for (int i = 0; i < places.size(); i++) {
            EObject element = pasted.elements().get(i);
            places.get(i).ifPresent(place -> edits.keep(level.shapes())
                    .at(Drawings.id(element), level.here(place.plus(shift.x(), shift.y()))));
        }
        return edits;
    }

    private static boolean isShape(EObject element) {
        return element instanceof Node || element instanceof Port || element instanceof ProcessStep
                || element instanceof ProductionResource;
    }
}
