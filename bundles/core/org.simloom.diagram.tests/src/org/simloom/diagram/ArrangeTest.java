package org.simloom.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.simloom.drawing.Point;

class ArrangeTest {
    @TempDir
    Path folder;

    private static Map<String, Point> corners(Tester page) {
        Map<String, Point> corners = new HashMap<>();
        page.session.drawing().forEach(shape -> corners.put(shape.id(), shape.box().corner()));
        return corners;
    }

    @Test
    void everythingIsPlacedByOneCommandAndIsThereTheNextTime() {
        Path file = Samples.workflow(folder);
        try (Tester page = Tester.shown(file)) {
            page.say("changeBounds", Map.of("newBounds", List.of(Map.of("elementId", "n:first", "newPosition", Map.of("x", 900, "y", 900)))));
            page.edit("simloom.arrange", Map.of());
            assertEquals("Arrange", page.host.stack().getUndoCommand().getLabel());
            Map<String, Point> corners = corners(page);
            assertTrue(corners.get("first").x() < corners.get("second").x());
            String before = page.host.source();
            page.say("simloom.arrange", Map.of());
            assertEquals(before, page.host.source(), "arranging what is arranged changes nothing");
            page.host.save();
            try (Tester again = Tester.shown(file)) {
                assertEquals(corners, corners(again));
            }
        }
    }

    @Test
    void aSmallChangeMovesLittle() {
        Path file = Samples.save(Samples.large(60), folder.resolve("large.simflow"));
        try (Tester page = Tester.shown(file)) {
            page.say("simloom.arrange", Map.of());
            Map<String, Point> before = corners(page);
            page.say("createNode", Map.of("elementTypeId", "script", "location", Map.of("x", 0, "y", 5000)));
            page.say("simloom.arrange", Map.of());
            Map<String, Point> after = corners(page);
            long moved = before.keySet().stream()
                    .filter(id -> Math.abs(before.get(id).x() - after.get(id).x()) > 1).count();
            assertTrue(moved <= 6, moved + " of " + before.size() + " are in another column");
        }
    }

    @Test
    void linesStayWhereTheyAreWhileTheirEndsDo() {
        try (Tester page = Tester.shown(Samples.save(Samples.large(40), folder.resolve("large.simflow")))) {
            Map<String, List<Point>> before = new HashMap<>();
            page.session.drawing().lines().forEach(line -> before.put(line.id(), line.points()));
            page.say("applyLabelEdit", Map.of("labelId", "l:task3", "text", "mesh"));
            page.session.drawing().lines().forEach(line -> assertEquals(before.get(line.id()), line.points(), line.id()));
        }
    }

    @Test
    void undoBringsThingsBackToWhereTheyWereSeen() {
        try (Tester page = Tester.shown(Samples.workflow(folder))) {
            Map<String, Point> before = corners(page);
            List<List<Point>> ways = page.session.drawing().lines().stream().map(line -> line.points()).toList();
            page.say("changeBounds", Map.of("newBounds", List.of(Map.of("elementId", "n:first", "newPosition", Map.of("x", 900, "y", 900)))));
            assertEquals(new Point(900, 900), corners(page).get("first"));
            page.say("glspUndo", Map.of());
            assertEquals(before, corners(page));
            assertEquals(ways, page.session.drawing().lines().stream().map(line -> line.points()).toList());
            page.say("glspRedo", Map.of());
            assertEquals(new Point(900, 900), corners(page).get("first"));
            page.say("simloom.arrange", Map.of());
            page.say("glspUndo", Map.of());
            assertEquals(new Point(900, 900), corners(page).get("first"));
        }
    }
}
