package org.simloom.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.simloom.model.workflow.ScriptTask;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** What the page asks for. */
class RequestsTest {
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

    private JsonArray actions(String context, String... selected) {
        return page.ask("requestContextActions", Map.of("contextId", context, "editorContext",
                Map.of("selectedElementIds", List.of(selected), "args", Map.of()))).getAsJsonArray("actions");
    }

    private static JsonObject find(JsonArray items, String id) {
        for (JsonElement each : items) {
            JsonObject item = each.getAsJsonObject();
            if (item.get("id").getAsString().equals(id)) {
                return item;
            }
            JsonObject inner = item.has("children") && item.get("children").isJsonArray() ? find(item.getAsJsonArray("children"), id) : null;
            if (inner != null) {
                return inner;
            }
        }
        return null;
    }

    @Test
    void theHandshakeTellsTextsAndWhatTheServerCanDo() {
        page.say("simloom.hello", Map.of());
        JsonObject hello = page.last("simloom.texts");
        assertEquals("workflow", hello.get("diagramType").getAsString());
        assertTrue(hello.getAsJsonArray("serverActions").toString().contains("\"createNode\""));
        assertFalse(hello.getAsJsonArray("serverActions").toString().contains("internal"));
        assertEquals("Arrange automatically", hello.getAsJsonObject("texts").get("tool.arrange").getAsString());
    }

    @Test
    void thePaletteOffersTheToolsThatAreInstalledAndWhatNeedsNone() {
        JsonArray palette = actions("tool-palette");
        JsonObject gmsh = find(palette, "palette:tool:org.simloom.gmsh.mesh");
        assertEquals("Gmsh mesh", gmsh.get("label").getAsString());
        assertEquals("tool:org.simloom.gmsh.mesh", gmsh.getAsJsonArray("actions").get(0).getAsJsonObject().get("elementTypeId").getAsString());
        assertTrue(gmsh.get("keywords").getAsString().contains("gmsh"));
        assertFalse(gmsh.get("icon").getAsString().isEmpty());
        assertEquals("Meshing", find(palette, "tools:Meshing").get("label").getAsString());
        for (String own : List.of("script", "expression", "subWorkflow", "forEach", "repeat", "branch", "input", "output")) {
            assertTrue(find(palette, "palette:" + own) != null, own);
        }
    }

    @Test
    void thePaletteOfAProcessOffersStepsAndResources() {
        try (Tester process = Tester.shown(Samples.process(folder))) {
            String palette = process.ask("requestContextActions", Map.of("contextId", "tool-palette", "editorContext",
                    Map.of("selectedElementIds", List.of(), "args", Map.of()))).toString();
            assertTrue(palette.contains("step:injectionMoulding") && palette.contains("resource:fixture"), palette);
            assertFalse(palette.contains("gmsh"));
        }
    }

    @Test
    void portsThatFitAreToldAndWhyOthersDoNot() {
        page.say("simloom.fittingPorts", Map.of("portId", "p:force"));
        JsonObject answer = page.last("simloom.setFittingPorts");
        assertEquals("p:force", answer.get("portId").getAsString());
        assertEquals(0, answer.getAsJsonArray("fits").size(), answer.toString());
        assertTrue(answer.getAsJsonObject("reasons").get("p:third.a").getAsString().contains("mm"), answer.toString());
        page.say("simloom.fittingPorts", Map.of("portId", "p:second.a"));
        answer = page.last("simloom.setFittingPorts");
        assertTrue(answer.getAsJsonArray("fits").toString().contains("p:third.b"), answer.toString());
        assertTrue(answer.getAsJsonArray("fits").toString().contains("p:length"), answer.toString());
        assertTrue(answer.getAsJsonObject("reasons").get("p:second.b").getAsString().contains("MPa"), answer.toString());
    }

    @Test
    void findingsAreAtWhatTheyAreAbout() {
        JsonObject markers = page.ask("requestMarkers", Map.of("elementsIDs", List.of("graph")));
        assertTrue(markers.toString().contains("\"elementId\":\"p:third.a\""), markers.toString());
        page.forget();
        page.host.onModel(() -> {
            page.element("first", ScriptTask.class).setCode(null);
            return null;
        });
        page.session.findingsChanged();
        assertTrue(page.last("setMarkers").toString().contains("\"elementId\":\"n:first\""));
        page.forget();
        page.session.findingsChanged();
        page.settle();
        assertEquals(0, page.count("setMarkers"), "nothing new");
    }

    @Test
    void selectionGoesBothWays() {
        page.say("elementSelected", Map.of("selectedElementsIDs", List.of("n:first", "p:second.a", "l:third"), "deselectedElementsIDs", List.of()));
        assertEquals(List.of("first", "second.a", "third"), page.host.selected.stream().map(Tester::id).toList());
        page.say("elementSelected", Map.of("selectedElementsIDs", List.of(), "deselectedElementsIDs", List.of("n:first", "l:third")));
        assertEquals(List.of("second.a"), page.host.selected.stream().map(Tester::id).toList());
        page.forget();
        page.session.select(List.of(page.element("loop.body.inner", ScriptTask.class), page.element("first", ScriptTask.class)));
        JsonObject select = page.last("elementSelected");
        assertEquals("[\"n:loop\",\"n:first\"]", select.getAsJsonArray("selectedElementsIDs").toString(), "the closed loop stands for what is inside");
        assertTrue(select.get("deselectAll").getAsBoolean());
    }

    @Test
    void whatWasJustMadeElsewhereIsShownBeforeItIsSelected() {
        page.forget();
        page.host.onModel(() -> {
            Samples.script(page.flow(), "fourth", "mm", "mm");
            page.host.stack().flush();
            return null;
        });
        page.session.modelChanged();
        page.session.select(List.of(page.element("fourth", ScriptTask.class)));
        page.await(action -> action.toString().contains("\"selectedElementsIDs\":[\"n:fourth\"]"));
    }

    @Test
    void aDoubleClickIsForTheHost() {
        page.say("simloom.open", Map.of("elementId", "n:first"));
        assertEquals(List.of(page.element("first", ScriptTask.class)), page.host.opened);
    }

    @Test
    void theMenuOffersWhatIsPossible() {
        JsonArray menu = actions("context-menu", "n:loop");
        assertTrue(find(menu, "menu.delete").get("isEnabled").getAsBoolean());
        assertTrue(find(menu, "menu.enter").get("isEnabled").getAsBoolean());
        assertFalse(find(menu, "menu.undo").get("isEnabled").getAsBoolean());
        assertFalse(find(actions("context-menu"), "menu.delete").get("isEnabled").getAsBoolean());
    }

    @Test
    void manyChangesAreShownAtOnce() {
        page.forget();
        for (int i = 0; i < 200; i++) {
            page.session.modelChanged();
        }
        page.last("updateModel");
        page.settle();
        assertTrue(page.count("updateModel") <= 3, "200 changes were shown " + page.count("updateModel") + " times");
    }

    @Test
    void anEditOfOneDiagramIsShownByAnotherOverTheSameModel() {
        CountDownLatch shown = new CountDownLatch(1);
        try (DiagramSession second = new DiagramSession(page.host, text -> {
            if (text.contains("n:script1")) {
                shown.countDown();
            }
        })) {
            second.receive(Tester.message("requestModel", Map.of("requestId", "x", "options", Map.of())));
            page.host.onChange(() -> {
                page.session.modelChanged();
                second.modelChanged();
            });
            page.say("createNode", Map.of("elementTypeId", "script", "location", Map.of("x", 0, "y", 0)));
            Tester.await(shown);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
