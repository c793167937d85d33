package org.simloom.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.simloom.model.edit.command.Clipboard;
import org.simloom.model.process.ProcessPlan;
import org.simloom.model.workflow.Node;

import com.google.gson.JsonObject;

class ClipboardTest {
    @TempDir
    Path folder;
    @TempDir
    Path other;
    private Tester page;

    @BeforeEach
    void open() {
        page = Tester.shown(Samples.workflow(folder));
    }

    @AfterEach
    void close() {
        page.close();
    }

    private static Map<String, ?> context(String... selected) {
        return Map.of("editorContext", Map.of("selectedElementIds", List.of(selected)));
    }

    private static Map<String, ?> at(double x, double y) {
        return Map.of("editorContext", Map.of("selectedElementIds", List.of(), "lastMousePosition", Map.of("x", x, "y", y)),
                "clipboardData", Map.of());
    }

    private static JsonObject position(Tester page, String id) {
        return page.part(id).getAsJsonObject("position");
    }

    @Test
    void nodesAreCopiedWithTheLinesBetweenThemAndKeepTheirDistance() {
        JsonObject answer = page.ask("requestClipboardData", context("n:first", "n:second"));
        assertEquals("setClipboardData", answer.get("kind").getAsString());
        page.edit("paste", at(1000, 800));
        assertNotNull(page.element("first2", Node.class));
        assertNotNull(page.element("second2", Node.class));
        assertEquals(4, page.flow().getConnections().size(), "one of three lines is between the two");
        double apart = position(page, "n:second").get("x").getAsDouble() - position(page, "n:first").get("x").getAsDouble();
        assertEquals(apart, position(page, "n:second2").get("x").getAsDouble() - position(page, "n:first2").get("x").getAsDouble(), 0.2);
        assertEquals(1000, position(page, "n:first2").get("x").getAsDouble());
        page.edit("paste", at(1000, 1200));
        assertNotNull(page.element("first3", Node.class));
    }

    @Test
    void withoutAMouseItIsPastedALittleBeside() {
        page.ask("requestClipboardData", context("n:third"));
        page.edit("paste", Map.of("clipboardData", Map.of()));
        assertEquals(position(page, "n:third").get("x").getAsDouble() + 24, position(page, "n:third2").get("x").getAsDouble(), 0.2);
    }

    @Test
    void whatIsCopiedInOneDiagramIsPastedInAnother() {
        page.ask("requestClipboardData", context("n:loop"));
        try (Tester second = Tester.shown(Samples.workflow(other))) {
            second.edit("paste", at(0, 0));
            assertNotNull(second.element("loop2.body.inner", Node.class));
            second.edit("simloom.fold", Map.of("elementId", "n:loop2", "open", true));
            assertNotNull(second.part("n:loop2.body.inner"));
        }
    }

    @Test
    void whatIsCutIsGoneAndCanBePasted() {
        page.edit("cut", context("n:third"));
        assertNull(page.part("n:third"));
        assertEquals("Cut", page.host.stack().getUndoCommand().getLabel());
        page.edit("paste", at(0, 900));
        assertNotNull(page.part("n:third"));
    }

    @Test
    void itIsPastedIntoTheOpenLoopThatIsSelected() {
        page.say("simloom.fold", Map.of("elementId", "n:loop", "open", true));
        page.ask("requestClipboardData", context("n:third"));
        page.edit("paste", Map.of("editorContext", Map.of("selectedElementIds", List.of("n:loop")), "clipboardData", Map.of()));
        assertEquals("third", page.element("loop.body.third", Node.class).getName());
    }

    @Test
    void nonsenseIsNotPasted() {
        try (Tester process = Tester.shown(Samples.process(other))) {
            process.ask("requestClipboardData", context("n:" + Tester.id(((ProcessPlan) process.host.root())
                    .getSteps().get(0))));
        }
        page.refused("diagram.paste", "paste", at(0, 0));
        page.refused("diagram.copy", "cut", context("graph"));
        assertFalse(Clipboard.isEmpty());
    }
}
