package org.simloom.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import org.simloom.model.workflow.ForEach;
import org.simloom.model.workflow.Node;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** Loops: open, closed and entered. */
class LevelsTest {
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

    private double number(String id, String group, String name) {
        return page.part(id).getAsJsonObject(group).get(name).getAsDouble();
    }

    private JsonArray breadcrumb() {
        page.settle();
        return page.last("simloom.breadcrumb").getAsJsonArray("path");
    }

    @Test
    void aLoopIsOpenedAndWhatLiesBesideItMakesRoom() {
        page.say("changeBounds", Map.of("newBounds", List.of(
                Map.of("elementId", "n:loop", "newPosition", Map.of("x", 0, "y", 1000)),
                Map.of("elementId", "n:third", "newPosition", Map.of("x", 400, "y", 1000)),
                Map.of("elementId", "n:note", "newPosition", Map.of("x", 0, "y", 1400)))));
        double width = number("n:loop", "size", "width");
        page.edit("simloom.fold", Map.of("elementId", "n:loop", "open", true));
        assertNotNull(page.part("n:loop.body.inner"));
        assertTrue(page.part("n:loop").getAsJsonObject("args").get("open").getAsBoolean());
        double grown = number("n:loop", "size", "width") - width;
        assertTrue(grown > 0);
        assertEquals(400 + grown, number("n:third", "position", "x"), 0.2);
        assertTrue(number("n:note", "position", "y") > 1400);
        page.edit("simloom.fold", Map.of("elementId", "n:loop", "open", false));
        assertNull(page.part("n:loop.body.inner"));
        assertEquals(400, number("n:third", "position", "x"), 0.2);
        assertEquals(1400, number("n:note", "position", "y"), 0.2);
    }

    @Test
    void somethingIsPutIntoAnOpenLoop() {
        page.say("simloom.fold", Map.of("elementId", "n:loop", "open", true));
        double x = number("n:loop", "position", "x");
        double y = number("n:loop", "position", "y");
        page.edit("createNode", Map.of("elementTypeId", "script", "containerId", "n:loop", "location", Map.of("x", x + 30, "y", y + 300)));
        Node made = page.element("loop", ForEach.class).getBody().getNodes().get(1);
        assertEquals("script1", made.getName());
        assertEquals(30, number("n:" + made.getId(), "position", "x"), 0.2);
        assertEquals(300, number("n:" + made.getId(), "position", "y"), 0.2);
        page.edit("createEdge", Map.of("elementTypeId", "edge:data", "sourceElementId", "p:loop.body.x", "targetElementId", "n:loop.body.inner"));
    }

    @Test
    void nothingIsPutIntoALoopThatIsGone() {
        page.say("simloom.fold", Map.of("elementId", "n:loop", "open", true));
        page.host.onModel(() -> {
            page.flow().getNodes().remove(page.element("loop", ForEach.class));
            return null;
        });
        page.refused("diagram.gone", "createNode", Map.of("elementTypeId", "script", "containerId", "n:loop", "location", Map.of("x", 1, "y", 1)));
    }

    @Test
    void aLoopIsEnteredAndLeftByTheBreadcrumb() {
        page.say("simloom.focus", Map.of("elementId", "n:loop"));
        assertNotNull(page.part("n:loop.body.inner"));
        assertNull(page.part("n:first"));
        assertEquals(2, breadcrumb().size());
        assertSame(page.element("loop", ForEach.class).getBody(), page.session.drawing().root());
        page.edit("createNode", Map.of("elementTypeId", "expression", "location", Map.of("x", 0, "y", 400)));
        assertEquals(2, page.element("loop", ForEach.class).getBody().getNodes().size());
        page.say("simloom.focus", Map.of("elementId", breadcrumb().get(0).getAsJsonObject().get("id").getAsString()));
        assertNotNull(page.part("n:first"));
        assertEquals(1, breadcrumb().size());
        page.refused("diagram.focus", "simloom.focus", Map.of("elementId", "n:first"));
    }

    @Test
    void theHostEntersALoop() {
        page.session.setRoot(page.element("loop", ForEach.class).getBody());
        assertNotNull(page.part("n:loop.body.inner"));
        page.session.setRoot(null);
        assertNotNull(page.part("n:first"));
    }

    @Test
    void whoIsInALoopThatIsDeletedComesBackToTheWhole() {
        page.say("simloom.focus", Map.of("elementId", "n:loop"));
        page.forget();
        page.host.onModel(() -> {
            page.flow().getNodes().remove(page.element("loop", ForEach.class));
            return null;
        });
        page.session.modelChanged();
        JsonObject root = page.await(action -> action.has("newRoot") && action.toString().contains("n:first"));
        assertNotNull(root);
        page.settle();
        assertEquals(1, breadcrumb().size());
    }
}
