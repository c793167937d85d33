package org.simloom.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.simloom.drawing.Drawings;
import org.simloom.drawing.NestedWorkflow;
import org.simloom.drawing.svg.SvgWriter;
import org.simloom.drawing.svg.Theme;
import org.simloom.model.io.ModelFiles;

import com.google.gson.JsonObject;

/** Sub-workflows, opened where they are. */
class NestedTest extends NestedFixture {
    @Test
    void aSubWorkflowIsOpenedWhereItIsAndClosedAgain() throws IOException {
        byte[] before = Files.readAllBytes(inner);
        String size = page.part("n:one").get("size").toString();
        String beside = page.part("n:two").get("position").toString();
        page.edit("simloom.fold", fold("n:one", true));
        assertNotNull(page.part("n:one/work"));
        assertNotNull(page.part("p:one/work.a"));
        assertTrue(argument("n:one/work", "tip").endsWith("inner.simflow"));
        JsonObject line = page.part("e:one.x#frame");
        assertEquals("p:one.x", line.get("sourceId").getAsString());
        assertEquals("p:one/x#frame", line.get("targetId").getAsString());
        assertNotNull(page.part(line.get("targetId").getAsString()));
        assertEquals("p:one/y#frame", page.part("e:one.y#frame").get("sourceId").getAsString());
        page.say("glspUndo", Map.of());
        assertNull(page.part("n:one/work"));
        assertEquals(size, page.part("n:one").get("size").toString());
        assertEquals(beside, page.part("n:two").get("position").toString());
        page.say("glspRedo", Map.of());
        page.edit("simloom.fold", fold("n:one", false));
        assertNull(page.part("n:one/work"));
        page.host.save();
        assertEquals(new String(before), Files.readString(inner));
    }

    @Test
    void twoUsesOfOneFileAreTwoThingsEach() {
        unfold("n:one", "n:two");
        page.say("elementSelected", Map.of("selectedElementsIDs", List.of("n:two/work"), "deselectedElementsIDs", List.of()));
        EObject second = page.host.selected.get(0);
        page.say("elementSelected", Map.of("selectedElementsIDs", List.of("n:one/work"), "deselectedElementsIDs", List.of("n:two/work")));
        EObject first = page.host.selected.get(0);
        assertNotSame(first, second);
        assertEquals("one/work", Drawings.id(first));
        assertEquals("two/work", Drawings.id(second));
        assertEquals(page.host.root(), NestedWorkflow.root(second));
        page.session.select(List.of(second));
        assertTrue(page.await(action -> action.toString().contains("n:two/work") && action.get("kind").getAsString().equals("elementSelected"))
                .toString().contains("n:two/work"));
    }

    @Test
    void whatIsInsideOpensInItsOwnFile() {
        unfold("n:one", "n:one/loop");
        page.say("simloom.open", Map.of("elementId", "n:one/work"));
        page.say("simloom.focus", Map.of("elementId", "n:one/loop"));
        assertEquals(List.of("one/work", "one/loop"), page.host.opened.stream().map(Drawings::id).toList());
        assertEquals(inner.toAbsolutePath().normalize(), ModelFiles.fileOf(page.host.opened.get(0)));
        assertEquals("work", page.host.opened.get(0).eResource().getURIFragment(page.host.opened.get(0)));
    }

    @Test
    void whatIsInsideGoesWithTheSubWorkflow() {
        unfold("n:one");
        page.edit("changeBounds", Map.of("newBounds", List.of(
                Map.of("elementId", "n:one/work", "newPosition", Map.of("x", 9, "y", 9)),
                Map.of("elementId", "n:one", "newPosition", Map.of("x", 700, "y", 800)))));
        assertFalse(page.host.layoutSource().contains("one/work"));
        page.edit("deleteElement", Map.of("elementIds", List.of("n:one", "n:one/work", "e:one.x#frame")));
        assertNull(page.part("n:one"));
        assertNotNull(page.part("n:two"));
    }

    @Test
    void openingInsideMakesRoomAndArrangingLaysNothingDownThere() {
        unfold("n:one");
        double width = page.part("n:one").getAsJsonObject("size").get("width").getAsDouble();
        String before = page.graph().toString();
        page.edit("simloom.fold", fold("n:one/loop", true));
        assertNotNull(page.part("n:one/loop.body.each"));
        assertTrue(page.part("n:one").getAsJsonObject("size").get("width").getAsDouble() >= width);
        page.say("glspUndo", Map.of());
        assertEquals(before, page.graph().toString());
        page.say("changeBounds", Map.of("newBounds", List.of(Map.of("elementId", "n:two", "newPosition", Map.of("x", 50, "y", 900)))));
        page.edit("simloom.arrange", Map.of());
        assertFalse(page.host.layoutSource().contains("one/work"));
        assertNotNull(page.part("n:one/work"));
    }

    @Test
    void thePictureShowsWhatIsOpen() {
        unfold("n:one");
        String picture = new SvgWriter(Theme.LIGHT, id -> null).write(page.session.drawing());
        assertEquals(1, picture.split(">work<", -1).length - 1);
    }
}
