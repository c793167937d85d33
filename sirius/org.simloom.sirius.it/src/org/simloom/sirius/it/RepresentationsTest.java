package org.simloom.sirius.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.sirius.business.api.dialect.DialectManager;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.eclipse.sirius.viewpoint.DRepresentationElement;
import org.eclipse.sirius.viewpoint.description.RepresentationDescription;
import org.junit.jupiter.api.Test;
import org.simloom.model.base.Port;
import org.simloom.model.workflow.Connection;
import org.simloom.model.workflow.Node;

class RepresentationsTest {

    @Test
    void everyRepresentationOfEveryExampleIsDrawnAndNoByteOfAModelChanges() throws Exception {
        Set<String> drawn = new HashSet<>();
        try (Logged logged = new Logged()) {
            for (String example : Modeling.examples()) {
                try (Modeling modeling = Modeling.of(example)) {
                    var files = modeling.files();
                    var texts = modeling.texts();
                    for (DRepresentation representation : modeling.representations()) {
                        drawn.add(look(modeling, representation, example));
                    }
                    assertEquals(texts, modeling.texts());
                    modeling.session.save(new NullProgressMonitor());
                    assertEquals(files, modeling.files());
                }
            }
            assertEquals(List.of(), logged.messages());
        }
        assertEquals(Modeling.viewpoint().getOwnedRepresentations().stream().map(RepresentationDescription::getName).collect(Collectors.toSet()), drawn);
    }

    private static String look(Modeling modeling, DRepresentation representation, String example) throws Exception {
        String kind = DialectManager.INSTANCE.getDescription(representation).getName();
        int[] elements = {0};
        representation.eAllContents().forEachRemaining(each -> elements[0] += each instanceof DRepresentationElement ? 1 : 0);
        assertTrue(elements[0] > 0, () -> example + ": " + kind + " is empty");
        try (Shown shown = new Shown(modeling, representation)) {
            if (representation instanceof DDiagram) {
                shown.arranged(example + ": " + kind);
                shown.picture(example + "-" + kind);
            }
        }
        return kind;
    }

    @Test
    void dataFlowsFromLeftToRight() throws Exception {
        try (Modeling modeling = Modeling.of("press-fit");
                Shown shown = new Shown(modeling, modeling.represent("Workflow", DDiagram.class))) {
            shown.arranged("the diagram");
            Map<EObject, Rectangle> boxes = shown.boxes();
            List<Connection> connections = modeling.elements().stream().filter(Connection.class::isInstance).map(Connection.class::cast).toList();
            assertTrue(connections.size() > 10);
            for (Connection connection : connections) {
                assertTrue(boxes.get(box(connection.getSource())).right() <= boxes.get(box(connection.getTarget())).x, connection::toString);
            }
        }
    }

    private static EObject box(Port port) {
        return port.eContainer() instanceof Node node ? node : port;
    }
}
