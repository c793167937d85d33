package org.simloom.drawing.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.simloom.drawing.Layouts;
import org.simloom.drawing.NestedWorkflow;
import org.simloom.drawing.Point;
import org.simloom.model.layout.DiagramLayout;
import org.simloom.model.layout.ElementLayout;
import org.simloom.model.layout.LayoutFactory;
import org.simloom.model.workflow.Workflow;

/** Where the elements of a nested workflow are drawn in its own file, in the words of the drawing that it is nested in. */
public final class GivenPlaces {
    private final Map<String, ElementLayout> laid;
    private final Map<String, ElementLayout> places = new HashMap<>();
    private final String prefix;

    private GivenPlaces(DiagramLayout layout, String prefix) {
        this.laid = Layouts.index(layout);
        this.prefix = prefix;
    }

    /** The entries by the ids of shapes and lines; those of the outermost level begin at 0, 0. */
    public static Map<String, ElementLayout> of(NestedWorkflow nested, DiagramLayout layout) {
        GivenPlaces given = new GivenPlaces(layout, nested.prefix());
        given.laid.forEach((id, entry) -> given.add(id, entry, 0, 0));
        given.shift(nested.workflow());
        return given.places;
    }

    /** On the outermost level things may lie anywhere, inside of a frame they begin at its corner. */
    private void shift(Workflow workflow) {
        List<EObject> shapes = new ArrayList<>(workflow.getInputs());
        shapes.addAll(workflow.getNodes());
        shapes.addAll(workflow.getOutputs());
        List<String> ids = shapes.stream().map(this::plain).toList();
        List<ElementLayout> placed = ids.stream().filter(laid::containsKey).map(laid::get)
                .filter(entry -> entry.getX() != null && entry.getY() != null).toList();
        double x = placed.stream().mapToDouble(ElementLayout::getX).min().orElse(0);
        double y = placed.stream().mapToDouble(ElementLayout::getY).min().orElse(0);
        placed.forEach(entry -> add(entry.getElement(), entry, x, y));
        workflow.getConnections().stream().map(this::plain).filter(laid::containsKey).forEach(id -> add(id, laid.get(id), x, y));
    }

    private String plain(EObject element) {
        return ElementIds.of(element).substring(prefix.length());
    }

    private void add(String id, ElementLayout entry, double x, double y) {
        ElementLayout made = LayoutFactory.eINSTANCE.createElementLayout();
        made.setElement(prefix + id);
        made.setX(entry.getX() == null ? null : entry.getX() - x);
        made.setY(entry.getY() == null ? null : entry.getY() - y);
        made.setWidth(entry.getWidth());
        made.setHeight(entry.getHeight());
        made.setOpen(entry.isOpen());
        Layouts.points(entry.getPoints()).ifPresent(points -> made.setPoints(
                Layouts.text(points.stream().map((Point point) -> point.plus(-x, -y)).toList())));
        places.put(made.getElement(), made);
    }
}
