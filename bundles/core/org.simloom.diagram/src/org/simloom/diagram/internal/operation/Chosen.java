package org.simloom.diagram.internal.operation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.simloom.diagram.internal.edit.Refusal;
import org.simloom.diagram.internal.model.DiagramModel;
import org.simloom.diagram.internal.model.Gid;
import org.simloom.drawing.Line;
import org.simloom.drawing.Point;
import org.simloom.drawing.Shape;
import org.simloom.model.edit.command.Clipboard;

/** What is selected in the diagram, for the one clipboard of all editors. */
final class Chosen {
    private final DiagramModel model;

    Chosen(DiagramModel model) {
        this.model = model;
    }

    /** Copies the nodes that are chosen and the lines between them, and where they are. */
    void copy(Collection<String> gids) {
        List<Shape> shapes = new ArrayList<>();
        for (String gid : gids == null ? List.<String>of() : gids) {
            Shape shape = Gid.isNode(gid) ? model.elements().shape(gid) : null;
            if (shape != null && shape.element().eContainer() != null && model.isSeen(shape.element())) {
                shapes.add(shape);
            }
        }
        if (shapes.isEmpty()) {
            throw Refusal.of("copy");
        }
        Set<EObject> elements = new LinkedHashSet<>();
        shapes.forEach(shape -> elements.add(shape.element()));
        model.drawing().lines().forEach(line -> between(line, elements));
        model.drawing().forEach(shape -> shape.lines().forEach(line -> between(line, elements)));
        Clipboard.copy(elements, element -> shapes.stream().filter(shape -> shape.element() == element).findFirst()
                .map(shape -> model.elements().corner(shape)));
    }

    /** A line goes with both its ends. */
    private void between(Line line, Set<EObject> elements) {
        Shape source = model.elements().owner(line.source());
        Shape target = model.elements().owner(line.target());
        if (line.element() != null && source != null && target != null && isIn(source.element(), elements)
                && isIn(target.element(), elements)) {
            elements.add(line.element());
        }
    }

    private static boolean isIn(EObject element, Set<EObject> elements) {
        return elements.stream().anyMatch(chosen -> EcoreUtil.isAncestor(chosen, element));
    }

    /** Where something was that the clipboard holds; empty where that is not known, or it is a line. */
    static Optional<Point> place(Object remark) {
        return remark instanceof Optional<?> some && some.orElse(null) instanceof Point point ? Optional.of(point) : Optional.empty();
    }
}
