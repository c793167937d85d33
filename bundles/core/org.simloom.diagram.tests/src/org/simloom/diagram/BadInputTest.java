package org.simloom.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.simloom.base.problem.Problem;
import org.simloom.base.problem.ProblemException;
import org.simloom.drawing.Layouts;
import org.simloom.model.workflow.Connection;
import org.simloom.model.workflow.Node;

import com.google.gson.JsonObject;

/** Whatever comes, there is an answer or one clear problem, nothing is changed, and the session goes on. */
class BadInputTest {
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

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "{", "[]", "null", "42", "{\"clientId\":\"simloom\"}", "{\"action\":null}", "{\"action\":{}}",
        "{\"action\":{\"kind\":null}}", "{\"action\":{\"kind\":[]}}", "{\"action\":{\"kind\":\"createNode\",\"location\":\"here\"}}",
        "{\"action\":{\"kind\":\"changeBounds\",\"newBounds\":[{\"newPosition\":{\"x\":\"far\"}}]}}",
        "{\"action\":{\"kind\":\"deleteElement\",\"elementIds\":{\"a\":1}}}"})
    void whatIsNoMessageIsTold(String text) {
        String before = page.host.source();
        page.session.receive(text);
        page.settle();
        assertEquals(1, page.host.problems.size(), () -> page.host.problems.toString());
        assertTrue(page.host.problems.get(0).code().startsWith("diagram."), () -> page.host.problems.toString());
        assertFalse(page.host.problems.get(0).advice().isEmpty());
        assertEquals(before, page.host.source());
    }

    @Test
    void deeplyNestedTextIsNoMessageEither() {
        page.session.receive("{\"action\":{\"kind\":\"createNode\",\"args\":" + "[".repeat(200_000));
        page.settle();
        assertEquals(1, page.host.problems.size());
    }

    @Test
    void anUnknownActionIsTold() {
        page.refused("diagram.unknown", "makeCoffee", Map.of());
        page.refused("diagram.unknown", "simloom.internal.show", Map.of());
    }

    @Test
    void unknownTypesAreRefused() {
        page.refused("diagram.type", "createNode", Map.of("elementTypeId", "dragon", "location", Map.of("x", 1, "y", 1)));
        page.refused("diagram.type", "createNode", Map.of());
        page.refused("diagram.tool", "createNode", Map.of("elementTypeId", "tool:nobody.has.it"));
        page.refused("diagram.type", "createNode", Map.of("elementTypeId", "step:forming"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"n:nobody", "", "x", "p:", "e:connections", "graph", "l:"})
    void whatIsGoneIsToldByEveryOperation(String id) {
        page.refused("diagram.gone", "createEdge", Map.of("elementTypeId", "edge:data", "sourceElementId", "n:gone", "targetElementId", id));
        page.say("reconnectEdge", Map.of("edgeElementId", id, "sourceElementId", "p:nowhere", "targetElementId", "p:first.a"));
        page.say("deleteElement", Map.of("elementIds", List.of(id, id)));
        page.say("changeBounds", Map.of("newBounds", List.of(Map.of("elementId", id, "newPosition", Map.of("x", 1, "y", 1)))));
        page.say("applyLabelEdit", Map.of("labelId", id, "text", "name"));
        page.say("simloom.fold", Map.of("elementId", id, "open", true));
        page.say("simloom.open", Map.of("elementId", id));
        page.say("simloom.fittingPorts", Map.of("portId", id));
        page.say("simloom.focus", Map.of("elementId", id));
        page.say("elementSelected", Map.of("selectedElementsIDs", List.of(id)));
        page.host.problems.forEach(problem -> assertFalse(problem.code().equals("diagram.failed"), problem::toString));
        assertNotNull(page.ask("requestMarkers", Map.of()));
    }

    @Test
    void emptyOperationsDoNothing() {
        String before = page.host.source();
        // not paste: the clipboard is one for all editors, and may hold what another test has copied
        for (String kind : List.of("changeBounds", "changeRoutingPoints", "deleteElement", "compound", "reconnectEdge", "createEdge",
                "applyLabelEdit", "cut", "simloom.fold", "simloom.dropFile", "simloom.open", "simloom.fittingPorts")) {
            page.say(kind, Map.of());
            page.host.problems.forEach(problem -> assertFalse(problem.code().equals("diagram.failed"), kind + ": " + problem));
        }
        assertEquals(before, page.host.source());
        JsonObject refused = page.ask("requestClipboardData", Map.of());
        assertEquals("rejectRequest", refused.get("kind").getAsString());
        assertFalse(refused.get("message").getAsString().isEmpty());
    }

    @Test
    void whatWasDeletedMeanwhileIsNotEdited() {
        page.host.onModel(() -> {
            page.flow().getNodes().remove(page.element("second", Node.class));
            return null;
        });
        page.refused("diagram.gone", "applyLabelEdit", Map.of("labelId", "l:second", "text", "x"));
        page.refused("diagram.gone", "createEdge", Map.of("elementTypeId", "edge:data", "sourceElementId", "p:length", "targetElementId", "p:second.a"));
        page.refused("diagram.gone", "deleteElement", Map.of("elementIds", List.of("n:second")));
    }

    /** A connection that has lost its target, as it is drawn. */
    private Connection toNowhere() {
        Connection line = page.flow().getConnections().get(1);
        page.host.onModel(() -> {
            line.setTarget(null);
            return null;
        });
        page.session.modelChanged();
        page.await(action -> action.toString().contains("#to\""));
        return line;
    }

    @Test
    void aConnectionToNowhereIsShownAsAProblemAndCanBeDeleted() {
        Connection line = toNowhere();
        assertNotNull(page.part("n:" + line.getId() + "#to"));
        assertTrue(page.ask("requestMarkers", Map.of()).toString().contains("ends nowhere"));
        page.edit("reconnectEdge", Map.of("edgeElementId", "e:" + line.getId(), "sourceElementId", "p:first.b", "targetElementId", "n:third"));
        page.edit("deleteElement", Map.of("elementIds", List.of("e:" + line.getId())));
    }

    @Test
    void aConnectionToNowhereIsNotLostWhenTheModelIsSaved() {
        Connection line = toNowhere();
        page.edit("applyLabelEdit", Map.of("labelId", "l:third", "text", "another"));
        page.edit("changeBounds", Map.of("newBounds", List.of(
                Map.of("elementId", "n:" + line.getId() + "#to", "newPosition", Map.of("x", 7, "y", 8)))));
        page.host.save();
        try (Tester again = Tester.shown(folder.resolve("sample.simflow"))) {
            Connection kept = again.element(line.getId(), Connection.class);
            assertEquals("first.b", Tester.id(kept.getSource()));
            assertNull(kept.getTarget());
            assertEquals(7, again.part("n:" + line.getId() + "#to").getAsJsonObject("position").get("x").getAsDouble());
        }
    }

    @Test
    void aConnectionToAnIdThatIsMissingIsDrawnWithItKeptAndReconnected() throws IOException {
        Path file = folder.resolve("sample.simflow");
        String broken = Files.readString(file).replaceFirst("source=\"first.b\" target=\"[^\"]*\"", "source=\"first.b\" target=\"third.lost\"");
        Files.writeString(file, broken);
        try (Tester lost = Tester.shown(file)) {
            Connection line = lost.flow().getConnections().stream().filter(one -> one.getTarget().eIsProxy()).findFirst().orElseThrow();
            String stub = lost.part("n:" + line.getId() + "#to").toString();
            assertTrue(stub.contains("? third.lost") && stub.contains("node:unknown"), stub);
            assertTrue(lost.ask("requestMarkers", Map.of()).toString().contains("there is no element with the id \\\"third.lost\\\""));
            lost.edit("applyLabelEdit", Map.of("labelId", "l:third", "text", "another"));
            lost.edit("simloom.arrange", Map.of());
            lost.host.save();
            assertTrue(Files.readString(file).contains("target=\"third.lost\""));
            lost.edit("reconnectEdge", Map.of("edgeElementId", "e:" + line.getId(), "sourceElementId", "p:first.b", "targetElementId", "n:third"));
            lost.host.save();
            assertFalse(Files.readString(file).contains("third.lost"));
        }
    }

    /** The sample with a task that only a later version knows in the place of the second script. */
    private Tester newer() throws IOException {
        Path file = folder.resolve("sample.simflow");
        String text = Files.readString(file);
        int second = text.indexOf("name=\"second\"");
        int type = text.lastIndexOf("workflow:ScriptTask", second);
        Files.writeString(file, text.substring(0, type) + "workflow:Dragon\" heads=\"3" + text.substring(type + "workflow:ScriptTask".length(), second)
                + text.substring(second).replaceFirst("</nodes>", "<wings span=\"7\"/></nodes>"));
        return Tester.shown(file);
    }

    @Test
    void aNodeOfAKindThatNobodyKnowsIsShownWithWhatIsConnectedToIt() throws IOException {
        try (Tester later = newer()) {
            JsonObject node = later.part("n:second");
            assertEquals("node:unknown", node.get("type").getAsString());
            assertEquals("unknown kind: Dragon", node.getAsJsonObject("args").get("detail").getAsString());
            assertNotNull(later.part("p:second.a"));
            assertNotNull(later.part("p:second.b"));
            later.flow().getConnections().forEach(line -> assertNull(later.part("n:" + line.getId() + "#to")));
            assertTrue(later.ask("requestMarkers", Map.of()).toString().contains("does not know what a Dragon is"));
        }
    }

    @Test
    void aNodeOfAKindThatNobodyKnowsIsEditedLikeOthersAndSavedWhole() throws IOException {
        try (Tester later = newer()) {
            later.edit("changeBounds", Map.of("newBounds", List.of(Map.of("elementId", "n:second", "newPosition", Map.of("x", 7, "y", 8)))));
            later.edit("applyLabelEdit", Map.of("labelId", "l:second", "text", "smaug"));
            later.edit("applyLabelEdit", Map.of("labelId", "l:first", "text", "premier"));
            later.edit("simloom.arrange", Map.of());
            later.edit("deleteElement", Map.of("elementIds", List.of("e:" + later.flow().getConnections().get(2).getId())));
            assertEquals(List.of(), later.host.problems);
            later.host.save();
            String text = Files.readString(folder.resolve("sample.simflow"));
            assertTrue(text.contains("<nodes xsi:type=\"workflow:Dragon\" id=\"second\" name=\"smaug\""), text);
            assertTrue(text.contains(" heads=\"3\" code=\"pass\">"), text);
            assertTrue(text.contains("    <wings span=\"7\"/>\n  </nodes>"), text);
        }
    }

    @Test
    void aNodeOfAKindThatNobodyKnowsComesBackWholeAfterItWasDeleted() throws IOException {
        try (Tester later = newer()) {
            later.edit("deleteElement", Map.of("elementIds", List.of("n:second")));
            assertFalse(later.host.source().contains("Dragon"));
            later.say("glspUndo", Map.of());
            String back = later.host.source();
            assertTrue(back.contains("workflow:Dragon") && back.contains("heads=\"3\"") && back.contains("<wings span=\"7\"/>"), back);
        }
    }

    @Test
    void aNodeOfAKindThatNobodyKnowsIsCopiedWhole() throws IOException {
        try (Tester later = newer()) {
            later.ask("requestClipboardData", Map.of("editorContext", Map.of("selectedElementIds", List.of("n:second"))));
            later.edit("paste", Map.of("clipboardData", Map.of()));
            assertEquals(3, later.host.source().split("workflow:Dragon", -1).length, later.host::source);
            assertEquals(3, later.host.source().split("<wings span=\"7\"/>", -1).length);
        }
    }

    @Test
    void notANumberIsNoPlace() {
        page.session.receive("{\"action\":{\"kind\":\"changeBounds\",\"newBounds\":[{\"elementId\":\"n:first\",\"newPosition\":{\"x\":1e999,\"y\":1}}]}}");
        page.settle();
        assertEquals(1, page.host.problems.size());
        assertEquals("diagram.number", page.host.problems.get(0).code());
        page.host.problems.clear();
        page.refused("diagram.points", "changeRoutingPoints", Map.of("newRoutingPoints", List.of(Map.of("elementId", "e:connections",
                "newRoutingPoints", Collections.nCopies(1000, Map.of("x", 1, "y", 1))))));
    }

    @Test
    void aDamagedLayoutIsToldAndNeverOverwritten() throws IOException {
        Path layout = Layouts.file(folder.resolve("sample.simflow"));
        Files.writeString(layout, "<<<<<<< mine");
        try (Tester damaged = Tester.shown(folder.resolve("sample.simflow"))) {
            assertEquals(1, damaged.host.problems.size());
            assertEquals("model.file.damaged", damaged.host.problems.get(0).code());
            damaged.host.problems.clear();
            damaged.edit("changeBounds", Map.of("newBounds", List.of(Map.of("elementId", "n:first", "newPosition", Map.of("x", 7, "y", 7)))));
            damaged.host.save();
            assertEquals("<<<<<<< mine", Files.readString(layout));
        }
    }

    @Test
    void aLayoutForThingsThatAreGoneIsKept() throws IOException {
        page.say("changeBounds", Map.of("newBounds", List.of(Map.of("elementId", "n:second", "newPosition", Map.of("x", 7, "y", 8)))));
        page.edit("deleteElement", Map.of("elementIds", List.of("n:second")));
        page.host.save();
        assertTrue(Files.readString(Layouts.file(folder.resolve("sample.simflow"))).contains("element=\"second\" x=\"7.0\" y=\"8.0\""));
    }

    @Test
    void aClosedSessionIsSilent() {
        page.session.close();
        page.session.receive(Tester.message("simloom.arrange", Map.of()));
        page.session.modelChanged();
        page.session.select(List.of(page.host.root()));
        page.session.show(Map.of("first", new NodeState(NodeState.State.RUNNING, 0.5, null, null)), true);
        assertEquals(List.of(), page.host.problems);
    }
}
