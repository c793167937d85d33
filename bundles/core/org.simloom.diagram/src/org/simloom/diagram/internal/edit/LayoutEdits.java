package org.simloom.diagram.internal.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.simloom.drawing.Layouts;
import org.simloom.drawing.Point;
import org.simloom.drawing.Shape;
import org.simloom.model.layout.DiagramLayout;
import org.simloom.model.layout.ElementLayout;
import org.simloom.model.layout.LayoutFactory;
import org.simloom.model.layout.LayoutPackage;

/** Gathers changes of a layout and makes commands of them. Nothing is changed before those are executed. */
public final class LayoutEdits {
    private final EditingDomain domain;
    private final DiagramLayout layout;
    private final Map<String, ElementLayout> there;
    private final Map<String, ElementLayout> added = new LinkedHashMap<>();
    private final List<Command> changes = new ArrayList<>();

    public LayoutEdits(EditingDomain domain, DiagramLayout layout) {
        this.domain = domain;
        this.layout = layout;
        this.there = Layouts.index(layout);
    }

    /** Lays down where a shape is. */
    public LayoutEdits at(String id, Point corner) {
        double x = rounded(corner.x());
        double y = rounded(corner.y());
        set(id, LayoutPackage.Literals.ELEMENT_LAYOUT__X, x);
        set(id, LayoutPackage.Literals.ELEMENT_LAYOUT__Y, y);
        return this;
    }

    /** Lays down how large a shape is at least. */
    public LayoutEdits size(String id, double width, double height) {
        set(id, LayoutPackage.Literals.ELEMENT_LAYOUT__WIDTH, rounded(width));
        set(id, LayoutPackage.Literals.ELEMENT_LAYOUT__HEIGHT, rounded(height));
        return this;
    }

    /** Opens or closes a shape. */
    public LayoutEdits open(String id, boolean open) {
        set(id, LayoutPackage.Literals.ELEMENT_LAYOUT__OPEN, open);
        return this;
    }

    /** Lays down the way of a line; none means that it is found anew. */
    public LayoutEdits way(String id, List<Point> points) {
        if (!points.isEmpty() || isThere(id)) {
            set(id, LayoutPackage.Literals.ELEMENT_LAYOUT__POINTS, points.isEmpty() ? null : Layouts.text(points));
        }
        return this;
    }

    /** Lays down all shapes of a level that nobody has placed yet, so that they stay where they are seen. */
    public LayoutEdits keep(List<Shape> level) {
        for (Shape shape : level) {
            ElementLayout entry = there.containsKey(shape.id()) ? there.get(shape.id()) : added.get(shape.id());
            if (entry == null || entry.getX() == null || entry.getY() == null) {
                at(shape.id(), shape.box().corner());
            }
        }
        return this;
    }

    /** The bend points that are laid down for a line; {@code null} where none are. */
    public List<Point> laid(String id) {
        return there.containsKey(id) ? Layouts.points(there.get(id).getPoints()).orElse(null) : null;
    }

    private boolean isThere(String id) {
        return there.containsKey(id) || added.containsKey(id);
    }

    /** The commands; none where everything is laid down so already. */
    public List<Command> commands() {
        List<Command> all = new ArrayList<>();
        if (!added.isEmpty()) {
            all.add(new AddCommand(domain, layout, LayoutPackage.Literals.DIAGRAM_LAYOUT__ELEMENTS, added.values()));
        }
        all.addAll(changes);
        return all;
    }

    private void set(String id, EAttribute feature, Object value) {
        ElementLayout entry = there.get(id);
        if (entry == null) {
            added.computeIfAbsent(id, this::entry).eSet(feature, value);
        } else if (!Objects.equals(entry.eGet(feature), value)) {
            changes.add(new SetCommand(domain, entry, feature, value));
        }
    }

    private ElementLayout entry(String id) {
        ElementLayout entry = LayoutFactory.eINSTANCE.createElementLayout();
        entry.setElement(id);
        return entry;
    }

    private static double rounded(double value) {
        if (!Double.isFinite(value)) {
            throw Refusal.of("number");
        }
        return Math.round(value * 10) / 10.0;
    }
}
