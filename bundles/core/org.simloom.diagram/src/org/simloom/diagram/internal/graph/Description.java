package org.simloom.diagram.internal.graph;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.simloom.drawing.Drawing;
import org.simloom.drawing.NestedWorkflow;
import org.simloom.model.base.InputPort;
import org.simloom.model.base.NamedElement;
import org.simloom.model.base.Port;

/**
 * What the graph says of an element, apart from what the drawing says.
 *
 * @param name  the text that is edited, empty where it has none
 * @param tip   a few lines
 * @param type  of a port's values; {@code null} where it is no port
 * @param unit  likewise
 * @param value of an input; {@code null} where it has none
 * @param nested whether it lies in the file of a sub-workflow
 */
record Description(String name, String tip, String type, String unit, String value, boolean nested) {
    private static final Description NONE = new Description("", "", null, null, null, false);

    /** All elements in a drawing, {@code null} among them where something stands for none. */
    static Set<EObject> elements(Drawing drawing) {
        Set<EObject> all = Collections.newSetFromMap(new IdentityHashMap<>());
        drawing.lines().forEach(line -> all.add(line.element()));
        drawing.forEach(shape -> {
            all.add(shape.element());
            shape.pins().forEach(pin -> all.add(pin.element()));
            shape.lines().forEach(line -> all.add(line.element()));
        });
        return all;
    }

    /** Of one of them; on the thread of the model. */
    static Description of(EObject element) {
        if (element == null) {
            return NONE;
        }
        String name = element instanceof NamedElement named ? Names.text(named) : "";
        String value = element instanceof InputPort input ? input.getValue() : null;
        boolean nested = NestedWorkflow.around(element) != null;
        return element instanceof Port port
                ? new Description(name, Tips.of(port), port.getType().name(), port.getUnit(), value, nested)
                : new Description(name, Tips.of(element), null, null, value, nested);
    }
}
