package org.simloom.diagram.internal.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.simloom.diagram.internal.model.DiagramModel;
import org.simloom.diagram.internal.model.Elements;
import org.simloom.drawing.Box;
import org.simloom.drawing.Layouts;
import org.simloom.drawing.Line;
import org.simloom.drawing.Placement;
import org.simloom.drawing.Point;
import org.simloom.drawing.Shape;
import org.simloom.model.layout.DiagramLayout;
import org.simloom.model.layout.ElementLayout;
import org.simloom.model.layout.LayoutFactory;

/**
 * Makes room for what is opened, and takes it back when it is closed: what lies to the right of a shape or below it
 * moves by as much as the shape grows, and so on outwards.
 */
public final class Growth {
    private final DiagramModel model;
    private final LayoutEdits edits;
    private final DiagramLayout trial;
    private final Map<String, ElementLayout> entries;

    public Growth(DiagramModel model, LayoutEdits edits) {
        this.model = model;
        this.edits = edits;
        this.trial = EcoreUtil.copy(model.host().layout());
        this.entries = Layouts.index(trial);
    }

    /** Opens or closes a shape. */
    public void of(Shape folded, boolean open) {
        edits.open(folded.id(), open);
        entry(folded.id()).setOpen(open);
        Placement before = Placement.of(model.drawing());
        for (Shape now = folded; now != null; now = model.elements().holder(now)) {
            if (model.elements().frame(now.id()) != null) {
                // inside of a sub-workflow nothing is laid down: there is room wherever it is drawn
                continue;
            }
            Shape then = new Elements(model.drawings().draw(model.root(), trial, before)).shape(now.id());
            if (then == null) {
                return;
            }
            Shape holder = model.elements().holder(now);
            shift(holder == null ? model.drawing().shapes() : holder.inside(), now, then.box());
        }
    }

    private void shift(List<Shape> level, Shape grown, Box then) {
        Box now = grown.box();
        double right = then.width() - now.width();
        double down = then.height() - now.height();
        if (right == 0 && down == 0) {
            return;
        }
        edits.keep(level);
        List<Shape> moved = new ArrayList<>();
        for (Shape shape : level) {
            Point corner = shape.box().corner();
            Point place = corner.plus(corner.x() >= now.right() ? right : 0, corner.y() >= now.bottom() ? down : 0);
            if (shape != grown && !place.equals(corner)) {
                edits.at(shape.id(), place);
                moved.add(shape);
            }
            ElementLayout entry = entry(shape.id());
            entry.setX(place.x());
            entry.setY(place.y());
        }
        // ways that were laid down lead past what has moved
        for (Map.Entry<String, ElementLayout> laid : entries.entrySet()) {
            if (laid.getValue().getPoints() != null && touches(laid.getKey(), moved, grown)) {
                edits.way(laid.getKey(), List.of());
            }
        }
    }

    private boolean touches(String line, List<Shape> moved, Shape grown) {
        Line found = model.elements().line(line);
        if (found == null) {
            return false;
        }
        Shape source = model.elements().owner(found.source());
        Shape target = model.elements().owner(found.target());
        return moved.contains(source) || moved.contains(target) || source == grown || target == grown;
    }

    private ElementLayout entry(String id) {
        return entries.computeIfAbsent(id, element -> {
            ElementLayout entry = LayoutFactory.eINSTANCE.createElementLayout();
            entry.setElement(element);
            trial.getElements().add(entry);
            return entry;
        });
    }
}
