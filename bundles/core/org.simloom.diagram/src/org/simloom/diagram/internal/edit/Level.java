package org.simloom.diagram.internal.edit;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.simloom.diagram.internal.model.DiagramModel;
import org.simloom.diagram.internal.model.Elements;
import org.simloom.drawing.Point;
import org.simloom.drawing.Role;
import org.simloom.drawing.Shape;
import org.simloom.model.edit.ElementLabels;
import org.simloom.model.workflow.Branch;
import org.simloom.model.workflow.Case;
import org.simloom.model.workflow.ForEach;
import org.simloom.model.workflow.Repeat;
import org.simloom.model.workflow.Workflow;

/**
 * One level of the diagram: the workflow or process that things are put into.
 *
 * @param owner  workflow or process
 * @param shape  the shape it is drawn in; {@code null} on the outermost level
 * @param shapes what is drawn there
 * @param corner of the shape, measured from the corner of the diagram
 */
public record Level(EObject owner, Shape shape, List<Shape> shapes, Point corner) {

    /** The level that is meant by the id of the diagram, of an open loop or case, or of anything on that level. */
    public static Level at(DiagramModel model, String gid) {
        Elements elements = model.elements();
        Shape hit = elements.shape(gid);
        if (elements.frame(gid) != null) {
            throw Refusal.nested(elements.frame(gid));
        }
        if (hit != null && hit.open() && hit.role() == Role.SUB_WORKFLOW) {
            throw Refusal.nested(hit);
        }
        for (Shape shape = elements.shape(gid); shape != null; shape = elements.holder(shape)) {
            EObject inside = shape.open() ? inside(shape.element()) : null;
            if (inside != null) {
                if (!model.isThere(inside)) {
                    throw Refusal.of("gone");
                }
                return new Level(inside, shape, shape.inside(), elements.corner(shape));
            }
            if (shape.open() && shape.element() instanceof Branch) {
                throw Refusal.of("container", ElementLabels.text(shape.element()));
            }
        }
        return outermost(model);
    }

    /** The level that a shape lies in. */
    public static Level of(DiagramModel model, Shape shape) {
        Shape holder = model.elements().holder(shape);
        return holder == null ? outermost(model) : new Level(inside(holder.element()), holder, holder.inside(),
                model.elements().corner(holder));
    }

    private static Level outermost(DiagramModel model) {
        return new Level(model.root(), null, model.drawing().shapes(), new Point(0, 0));
    }

    /** What is inside a loop or case; {@code null} where there is nothing, or it is something else. */
    public static Workflow inside(EObject element) {
        return switch (element) {
            case ForEach loop -> loop.getBody();
            case Repeat loop -> loop.getBody();
            case Case one -> one.getBody();
            case null, default -> null;
        };
    }

    /** A place on this level from one that is measured from the corner of the diagram. */
    public Point here(Point absolute) {
        return absolute.plus(-corner.x(), -corner.y());
    }
}
