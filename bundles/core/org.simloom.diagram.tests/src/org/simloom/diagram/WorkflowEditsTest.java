package org.simloom.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.simloom.base.problem.Severity;
import org.simloom.drawing.Layouts;
import org.simloom.model.base.InputPort;
import org.simloom.model.base.OutputPort;
import org.simloom.model.workflow.Connection;
import org.simloom.model.workflow.Node;
import org.simloom.model.workflow.ToolTask;

import com.google.gson.JsonObject;

class WorkflowEditsTest {
    @TempDir
    Path folder;
    private Tester page;

    @BeforeEach
    void open() {
        page = Tester.shown(Samples.workflow(folder));
    }

    @AfterEach
    void close() {
        page.close();
    }

    private static Map<String, Double> at(double x, double y) {
        return Map.of("x", x, "y", y);
    }

    private String edge(String target) {
        return "e:" + Tester.id(connection(target));
    }

    private Connection connection(String target) {
        return page.flow().getConnections().stream().filter(c -> Tester.id(c.getTarget()).equals(target)).findFirst().orElse(null);
    }

    private Node node(String name) {
        return page.flow().getNodes().stream().filter(n -> name.equals(n.getName())).findFirst().orElse(null);
    }

    @Test
    void aToolBecomesATaskWithThePortsOfTheToolWhereItWasDropped() {
        page.edit("createNode", Map.of("elementTypeId", "tool:org.simloom.gmsh.mesh", "location", at(400, 300), "containerId", "graph"));
        ToolTask task = (ToolTask) node("gmsh");
        assertEquals("org.simloom.gmsh.mesh", task.getTool());
        assertEquals(List.of("geometry", "dimension", "element", "reduced_integration"),
                task.getInputs().stream().map(InputPort::getName).toList());
        assertFalse(task.getInputs().get(1).isRequired(), "the tool has a value for it");
        JsonObject shown = page.part("n:" + task.getId());
        assertEquals(400, shown.getAsJsonObject("position").get("x").getAsDouble());
        assertEquals("node:toolTask", shown.get("type").getAsString());
        assertEquals(List.of(task), page.host.selected);
        assertEquals("n:" + task.getId(), page.last("elementSelected").getAsJsonArray("selectedElementsIDs").get(0).getAsString());
    }

    @Test
    void namesAreUnique() {
        for (int i = 0; i < 3; i++) {
            page.say("createNode", Map.of("elementTypeId", "tool:org.simloom.gmsh.mesh", "location", at(0, 300 * i)));
        }
        assertNotNull(node("gmsh"));
        assertNotNull(node("gmsh2"));
        assertNotNull(node("gmsh3"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"script", "expression", "subWorkflow", "forEach", "repeat", "branch", "input", "output"})
    void whatThePaletteOffersCanBeMadeAndTakenBack(String type) {
        page.edit("createNode", Map.of("elementTypeId", type, "location", at(10, 700), "containerId", "graph"));
        JsonObject shown = page.part("n:" + type + "1");
        assertEquals(700, shown.getAsJsonObject("position").get("y").getAsDouble());
    }

    @Test
    void everythingElseStaysWhereItIsWhenSomethingIsMade() {
        JsonObject before = page.part("n:second").getAsJsonObject("position");
        page.say("createNode", Map.of("elementTypeId", "script", "location", at(10, 900)));
        assertEquals(before, page.part("n:second").getAsJsonObject("position"));
        page.host.save();
        try (Tester again = Tester.shown(folder.resolve("sample.simflow"))) {
            assertEquals(before, again.part("n:second").getAsJsonObject("position"));
        }
    }

    @Test
    void aTaskDroppedOnALineIsPutBetween() {
        Connection line = connection("second.a");
        page.edit("createNode", Map.of("elementTypeId", "script", "location", at(300, 100), "args", Map.of("insertInto", edge("second.a"))));
        Node task = node("script1");
        assertEquals("a", task.getOutputs().get(0).getName().substring(0, 1));
        assertSame(task.getInputs().get(0), line.getTarget());
        assertSame(task.getOutputs().get(0), connection("second.a").getSource());
        assertEquals("mm", task.getInputs().get(0).getUnit());
    }

    @Test
    void aTaskThatDoesNotFitBetweenIsPutBesideAndTheReasonIsTold() {
        page.say("createNode", Map.of("elementTypeId", "tool:org.simloom.gmsh.mesh", "location", at(300, 100),
                "args", Map.of("insertInto", edge("stress"))));
        assertNotNull(node("gmsh"));
        assertEquals("diagram.insert", page.host.problems.get(0).code());
        assertEquals(Severity.WARNING, page.host.problems.get(0).severity());
        assertEquals(node("second"), connection("stress").getSource().eContainer());
    }

    @Test
    void portsAreConnected() {
        page.edit("createEdge", Map.of("elementTypeId", "edge:data", "sourceElementId", "p:length", "targetElementId", "p:third.a"));
        assertSame(page.element("length", InputPort.class), connection("third.a").getSource());
        assertNotNull(page.part(edge("third.a")));
    }

    @Test
    void aLineOntoANodeTakesTheFirstPortThatFits() {
        page.edit("createEdge", Map.of("elementTypeId", "edge:data", "sourceElementId", "p:length", "targetElementId", "n:third"));
        assertNotNull(connection("third.a"));
        page.edit("createEdge", Map.of("elementTypeId", "edge:data", "sourceElementId", "n:third", "targetElementId", "p:second.a"));
        assertSame(page.element("third.b", OutputPort.class), connection("second.a").getSource());
    }

    @Test
    void anInputTakesOneConnectionWhichReplacesTheOther() {
        String old = Tester.id(connection("second.a"));
        page.edit("createEdge", Map.of("elementTypeId", "edge:data", "sourceElementId", "p:length", "targetElementId", "p:second.a"));
        assertEquals(1, page.flow().getConnections().stream().filter(c -> Tester.id(c.getTarget()).equals("second.a")).count());
        assertNull(page.part("e:" + old));
    }

    @Test
    void unitsThatDoNotConvertAreRefusedInTheWordsOfValidation() {
        String message = page.refused("model.fit.unit", "createEdge",
                Map.of("elementTypeId", "edge:data", "sourceElementId", "p:force", "targetElementId", "p:third.a"));
        assertTrue(message.contains("N") && message.contains("mm"), message);
        page.refused("model.fit.type", "createEdge",
                Map.of("elementTypeId", "edge:data", "sourceElementId", "p:note", "targetElementId", "p:third.a"));
    }

    @Test
    void aCircleIsRefused() {
        String message = page.refused("workflow.cycle", "createEdge",
                Map.of("elementTypeId", "edge:data", "sourceElementId", "p:first.b", "targetElementId", "p:first.a"));
        assertTrue(message.contains("first → first"), message);
        page.say("createEdge", Map.of("elementTypeId", "edge:data", "sourceElementId", "p:first.b", "targetElementId", "p:third.a"));
        message = page.refused("workflow.cycle", "createEdge",
                Map.of("elementTypeId", "edge:data", "sourceElementId", "p:third.b", "targetElementId", "p:first.a"));
        assertTrue(message.contains("third → first → third") || message.contains("first → third → first"), message);
    }

    @Test
    void theWrongWayRoundAndIntoAnotherLevelAreRefused() {
        page.refused("workflow.connection.to", "createEdge",
                Map.of("elementTypeId", "edge:data", "sourceElementId", "p:first.b", "targetElementId", "p:second.b"));
        page.say("simloom.fold", Map.of("elementId", "n:loop", "open", true));
        page.refused("workflow.connection.level", "createEdge",
                Map.of("elementTypeId", "edge:data", "sourceElementId", "p:first.b", "targetElementId", "p:loop.body.inner.a"));
    }

    @Test
    void linesAreReconnectedAndLoseTheirWay() {
        String gid = edge("second.a");
        page.edit("changeRoutingPoints", Map.of("newRoutingPoints", List.of(Map.of("elementId", gid,
                "newRoutingPoints", List.of(at(500, 10), at(500, 20))))));
        assertEquals(2, page.part(gid).getAsJsonArray("routingPoints").size());
        page.edit("reconnectEdge", Map.of("edgeElementId", gid, "sourceElementId", "p:first.b", "targetElementId", "p:third.a"));
        assertEquals("third.a", Tester.id(page.element(gid.substring(2), Connection.class).getTarget()));
        assertNull(Layouts.index(page.host.layout()).get(gid.substring(2)).getPoints());
        page.refused("model.fit.unit", "reconnectEdge",
                Map.of("edgeElementId", gid, "sourceElementId", "p:force", "targetElementId", "p:third.a"));
    }

    @Test
    void movedThingsAreWhereTheyWereMovedTo() {
        page.edit("changeBounds", Map.of("newBounds", List.of(Map.of("elementId", "n:third", "newPosition", at(-40, 555.5)))));
        assertEquals(555.5, page.part("n:third").getAsJsonObject("position").get("y").getAsDouble());
        page.edit("changeBounds", Map.of("newBounds", List.of(Map.of("elementId", "n:third", "newPosition", at(-40, 555.5),
                "newSize", Map.of("width", 400, "height", 200)))));
        assertEquals(400, page.part("n:third").getAsJsonObject("size").get("width").getAsDouble());
    }

    @Test
    void aWayGoesAlongOnlyWhereBothEndsMoveAlike() {
        String gid = edge("second.a");
        page.say("changeRoutingPoints", Map.of("newRoutingPoints", List.of(Map.of("elementId", gid,
                "newRoutingPoints", List.of(at(500, 10), at(500, 20))))));
        JsonObject first = page.part("n:first").getAsJsonObject("position");
        JsonObject second = page.part("n:second").getAsJsonObject("position");
        page.edit("changeBounds", Map.of("newBounds", List.of(
                Map.of("elementId", "n:first", "newPosition", at(first.get("x").getAsDouble() + 10, first.get("y").getAsDouble() + 5)),
                Map.of("elementId", "n:second", "newPosition", at(second.get("x").getAsDouble() + 10, second.get("y").getAsDouble() + 5)))));
        assertEquals("510,15 510,25", Layouts.index(page.host.layout()).get(gid.substring(2)).getPoints());
        page.edit("changeBounds", Map.of("newBounds", List.of(Map.of("elementId", "n:first", "newPosition", at(0, 0)))));
        assertNull(Layouts.index(page.host.layout()).get(gid.substring(2)).getPoints());
    }

    @Test
    void severalChangesAtOnceAreOneCommand() {
        page.edit("compound", Map.of("operationList", List.of(
                Map.of("kind", "changeBounds", "newBounds", List.of(Map.of("elementId", "n:third", "newPosition", at(5, 5)))),
                Map.of("kind", "changeRoutingPoints", "newRoutingPoints", List.of(Map.of("elementId", edge("second.a"),
                        "newRoutingPoints", List.of(at(1, 2))))))));
        assertEquals("Change", page.host.stack().getUndoCommand().getLabel());
    }

    @Test
    void aNodeIsDeletedWithItsLines() {
        page.edit("deleteElement", Map.of("elementIds", List.of("n:second")));
        assertNull(node("second"));
        assertEquals(1, page.flow().getConnections().size());
        assertNull(page.part("n:second"));
        page.edit("deleteElement", Map.of("elementIds", List.of(edge("first.a"), "n:note", "n:first")));
        assertEquals(0, page.flow().getConnections().size());
    }

    @Test
    void namesAreEdited() {
        page.edit("applyLabelEdit", Map.of("labelId", "l:first", "text", " mesh "));
        assertEquals("mesh", page.element("first", Node.class).getName());
        assertEquals("mesh", page.part("n:first").getAsJsonObject("args").get("label").getAsString());
        page.edit("applyLabelEdit", Map.of("labelId", "l:length", "text", "width"));
        assertEquals("width = 20 mm", page.part("n:length").getAsJsonObject("args").get("label").getAsString());
        page.refused("model.name.duplicate", "applyLabelEdit", Map.of("labelId", "l:second", "text", "mesh"));
        page.refused("model.name.missing", "applyLabelEdit", Map.of("labelId", "l:second", "text", "  "));
        page.refused("model.name.illegal", "applyLabelEdit", Map.of("labelId", "l:force", "text", "force!"));
        page.refused("diagram.label.long", "applyLabelEdit", Map.of("labelId", "l:second", "text", "x".repeat(1_000_000)));
    }

    @Test
    void aNewPortGetsItsNameAndUnitByOneCommand() {
        page.say("simloom.addPart", Map.of("elementId", "n:third", "part", "part:input"));
        InputPort port = page.element("third", Node.class).getInputs().get(1);
        String gid = "p:" + Tester.id(port);
        assertEquals("input1", page.part(gid).getAsJsonObject("args").get("text").getAsString());
        page.edit("applyLabelEdit", Map.of("labelId", gid, "text", " load [kN] "));
        assertEquals("load", port.getName());
        assertEquals("kN", port.getUnit());
        assertEquals("load [kN]", page.part(gid).getAsJsonObject("args").get("text").getAsString());
        page.host.onModel(() -> {
            page.host.stack().undo();
            return null;
        });
        assertEquals("input1", port.getName(), "name and unit come back together");
        assertNull(port.getUnit());
    }

    @Test
    void theUnitOfAPortStaysUnlessBracketsSayOtherwise() {
        InputPort force = page.element("force", InputPort.class);
        page.edit("applyLabelEdit", Map.of("labelId", "l:force", "text", "load"));
        assertEquals("N", force.getUnit());
        page.edit("applyLabelEdit", Map.of("labelId", "l:force", "text", "load[kN/mm^2]"));
        assertEquals("kN/mm^2", force.getUnit());
        page.edit("applyLabelEdit", Map.of("labelId", "l:force", "text", "load []"));
        assertNull(force.getUnit());
        String message = page.refused("unit.unknown", "applyLabelEdit", Map.of("labelId", "l:force", "text", "load [kiloNewton]"));
        assertTrue(message.contains("kiloNewton"), message);
        page.refused("model.name.missing", "applyLabelEdit", Map.of("labelId", "l:force", "text", "[kN]"));
        page.refused("model.name.illegal", "applyLabelEdit", Map.of("labelId", "l:force", "text", "load [kN"));
        JsonObject answer = page.ask("requestEditValidation",
                Map.of("contextId", "label-edit", "modelElementId", "p:third.a", "text", "a [parrot]"));
        assertTrue(answer.toString().contains("parrot"), answer.toString());
    }

    @Test
    void namesAreValidatedWhileTheyAreTyped() {
        JsonObject answer = page.ask("requestEditValidation",
                Map.of("contextId", "label-edit", "modelElementId", "l:second", "text", "first"));
        assertEquals(1, answer.getAsJsonObject("status").get("severity").getAsInt(), "an error, as GLSP numbers them");
        assertTrue(answer.toString().contains("first"), answer.toString());
    }

    @Test
    void whatPeopleReadIsEditedWhereThereIsALabel() {
        page.host.onModel(() -> {
            page.element("first", Node.class).setLabel("Mesh the plate");
            return null;
        });
        page.session.modelChanged();
        page.edit("applyLabelEdit", Map.of("labelId", "l:first", "text", "Mesh it, finely"));
        assertEquals("Mesh it, finely", page.element("first", Node.class).getLabel());
        page.edit("applyLabelEdit", Map.of("labelId", "l:first", "text", ""));
        assertNull(page.element("first", Node.class).getLabel());
    }
}
