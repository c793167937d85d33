package org.simloom.diagram.internal.graph;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.simloom.drawing.NestedWorkflow;
import org.simloom.model.base.NamedElement;
import org.simloom.model.base.Port;
import org.simloom.model.edit.ElementLabels;
import org.simloom.tool.ToolCatalog;

/** What is told about an element when the mouse rests on it. */
final class Tips {
    private static final int LONGEST = 400;

    private Tips() {
    }

    /** A few lines: name, what it is, what it is for. */
    static String of(EObject element) {
        if (element == null || element.eIsProxy()) {
            return "";
        }
        List<String> lines = new ArrayList<>();
        lines.add(ElementLabels.text(element));
        lines.add(element instanceof Port port ? kind(port) : ElementLabels.kind(element));
        if (element instanceof NamedElement named && named.getDescription() != null && !named.getDescription().isBlank()) {
            lines.add(shortened(ToolCatalog.text(named, named.getDescription())));
        }
        NestedWorkflow nested = NestedWorkflow.around(element);
        lines.add(nested == null ? "" : nested.fileName());
        return String.join("\n", lines.stream().filter(line -> line != null && !line.isBlank()).distinct().toList());
    }

    private static String kind(Port port) {
        String type = ElementLabels.literal(port.getType());
        String unit = port.getUnit() == null || port.getUnit().isBlank() ? "" : " [" + port.getUnit() + "]";
        return ElementLabels.kind(port) + ", " + type + unit;
    }

    private static String shortened(String text) {
        String plain = text == null ? "" : text.strip();
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST) + "…";
    }
}
