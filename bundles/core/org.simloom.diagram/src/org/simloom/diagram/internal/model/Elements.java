package org.simloom.diagram.internal.model;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.simloom.drawing.Drawing;
import org.simloom.drawing.Line;
import org.simloom.drawing.Pin;
import org.simloom.drawing.Point;
import org.simloom.drawing.Role;
import org.simloom.drawing.Shape;

/** Finds what a drawing shows by the ids of the diagram, and the ids by elements. */
public final class Elements {
    private final Map<String, Shape> shapes = new HashMap<>();
    private final Map<String, Shape> holders = new HashMap<>();
    private final Map<String, Point> origins = new HashMap<>();
    private final Map<String, Pin> pins = new HashMap<>();
    private final Map<String, Shape> owners = new HashMap<>();
    private final Map<String, Line> lines = new HashMap<>();
    private final Map<String, Shape> around = new HashMap<>();
    private final Map<String, Shape> frames = new HashMap<>();
    private final Map<EObject, String> gids = new HashMap<>();

    public Elements(Drawing drawing) {
        level(drawing.shapes(), drawing.lines(), null, new Point(0, 0), null);
    }

    private void level(List<Shape> inside, List<Line> between, Shape holder, Point origin, Shape frame) {
        for (Line line : between) {
            lines.putIfAbsent(line.id(), line);
            framed(line.id(), frame);
            if (holder != null) {
                around.putIfAbsent(line.id(), holder);
            }
            if (line.element() != null) {
                gids.putIfAbsent(line.element(), Gid.edge(line.id()));
            }
        }
        for (Shape shape : inside) {
            shapes.putIfAbsent(shape.id(), shape);
            framed(shape.id(), frame);
            origins.putIfAbsent(shape.id(), origin);
            if (holder != null) {
                holders.putIfAbsent(shape.id(), holder);
            }
            gids.putIfAbsent(shape.element(), Gid.node(shape.id()));
            for (Pin pin : shape.pins()) {
                pins.putIfAbsent(pin.id(), pin);
                framed(pin.id(), frame);
                owners.putIfAbsent(pin.id(), shape);
                if (pin.element() != null) {
                    gids.putIfAbsent(pin.element(), Gid.port(pin.id()));
                }
            }
            level(shape.inside(), shape.lines(), shape, origin.plus(shape.box().x(), shape.box().y()),
                    shape.role() == Role.SUB_WORKFLOW ? shape : frame);
        }
    }

    private void framed(String id, Shape frame) {
        if (frame != null) {
            frames.putIfAbsent(id, frame);
        }
    }

    /**
     * The open sub-workflow, the innermost of several, that something is drawn in, which therefore belongs to another file;
     * {@code null} for what belongs to the drawn model itself.
     */
    public Shape frame(String gid) {
        return frames.get(Gid.plain(gid));
    }

    /** Whether something lies in one of these, or in what is inside of one. */
    public boolean isInside(String gid, Collection<String> gids) {
        Set<String> outer = gids.stream().map(Gid::plain).collect(Collectors.toSet());
        for (Shape frame = frame(gid); frame != null; frame = frame(frame.id())) {
            if (outer.contains(frame.id())) {
                return true;
            }
        }
        return false;
    }

    /** The shape of a node, or of a label of one; {@code null} where there is none. */
    public Shape shape(String gid) {
        return shapes.get(Gid.plain(gid));
    }

    /** The line of an edge; {@code null} where there is none. */
    public Line line(String gid) {
        return lines.get(Gid.plain(gid));
    }

    /** The pin of a port; {@code null} where there is none. */
    public Pin pin(String gid) {
        return pins.get(Gid.plain(gid));
    }

    /** The shape that a pin belongs to; {@code null} where there is none. */
    public Shape owner(String pin) {
        return owners.get(Gid.plain(pin));
    }

    /** The shape that a shape lies in; {@code null} on the outermost level. */
    public Shape holder(Shape shape) {
        return holders.get(shape.id());
    }

    /** The shape that a line lies in; {@code null} on the outermost level. */
    public Shape holder(Line line) {
        return around.get(line.id());
    }

    /** Where the corner of a shape is, measured from the corner of the diagram. */
    public Point corner(Shape shape) {
        return origins.get(shape.id()).plus(shape.box().x(), shape.box().y());
    }

    /**
     * The element behind an id of the diagram: for the pin of a shape that has no ports, as in a process, that of the
     * shape; {@code null} where it stands for none, or is gone.
     */
    public EObject element(String gid) {
        String id = Gid.plain(gid);
        if (Gid.isEdge(gid)) {
            return lines.containsKey(id) ? lines.get(id).element() : null;
        }
        if (shapes.containsKey(id) && !Gid.isPort(gid)) {
            return shapes.get(id).element();
        }
        Pin pin = pins.get(id);
        return pin == null ? null : pin.element() == null ? owners.get(id).element() : pin.element();
    }

    /** The id in the diagram of a shape, pin or line; {@code null} where there is none. */
    public String gid(String plain) {
        return shapes.containsKey(plain) ? Gid.node(plain) : pins.containsKey(plain) ? Gid.port(plain)
                : lines.containsKey(plain) ? Gid.edge(plain) : null;
    }

    /** Whether an element itself is shown. */
    public boolean isShown(EObject element) {
        return gids.containsKey(element);
    }

    /** The id under which an element, or the nearest one that contains it, is shown; {@code null} where none is. */
    public String gid(EObject element) {
        for (EObject each = element; each != null; each = each.eContainer()) {
            if (gids.containsKey(each)) {
                return gids.get(each);
            }
        }
        return null;
    }
}
