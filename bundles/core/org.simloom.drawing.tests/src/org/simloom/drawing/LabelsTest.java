package org.simloom.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.simloom.base.svg.TextWidth;

class LabelsTest {
    private static final double WIDE = 100;

    private static Shape shape(String id, double x, double y, double width, double height) {
        return new Shape(id, null, Role.SCRIPT_TASK, id, "", new Box(x, y, width, height),
                List.of(new Pin(id + "#in", null, Pin.Side.LEFT, "", height / 2), new Pin(id + "#out", null, Pin.Side.RIGHT, "", height / 2)),
                false, false, List.of(), List.of());
    }

    private static Line line(String id, String from, String to, String label, Point... points) {
        return new Line(id, null, Line.Style.DATA, from + "#out", to + "#in", List.of(points), label);
    }

    private static Box area(String label, Point place) {
        double width = TextWidth.of(label, Labels.SIZE);
        return new Box(place.x() - width / 2, place.y() - Labels.SIZE, width, Labels.SIZE);
    }

    @Test
    void aLabelIsAboveTheMiddleOfTheLongestStretchWhereNothingIsInTheWay() {
        List<Shape> shapes = List.of(shape("a", 0, 0, WIDE, 40), shape("b", 400, 100, WIDE, 40));
        Map<String, Point> places = Labels.of(shapes, List.of(line("l", "a", "b", "mm → m", new Point(150, 20), new Point(150, 120))));
        assertEquals(new Point(275, 116), places.get("l"));
    }

    @Test
    void aLabelEvadesABoxAndTheLabelBeforeIt() {
        List<Shape> shapes = List.of(shape("a", 0, 0, WIDE, 40), shape("b", 400, 0, WIDE, 40), shape("in the way", 200, -30, WIDE, 49));
        List<Line> lines = List.of(line("one", "a", "b", "mm → m"), line("other", "a", "b", "m → mm"));
        Map<String, Point> places = Labels.of(shapes, lines);
        List<Box> areas = List.of(area("mm → m", places.get("one")), area("m → mm", places.get("other")));
        areas.forEach(area -> assertFalse(area.overlaps(shapes.get(2).box(), 0), area.toString()));
        assertFalse(areas.get(0).overlaps(areas.get(1), 0), areas.toString());
    }

    @Test
    void aLabelEvadesALineThatRunsThroughIt() {
        List<Shape> shapes = List.of(shape("a", 0, 0, WIDE, 40), shape("b", 400, 0, WIDE, 40), shape("c", 0, -300, WIDE, 40),
                shape("d", 400, 300, WIDE, 40));
        List<Line> lines = List.of(line("l", "a", "b", "mm"), line("through", "c", "d", "", new Point(250, -280), new Point(250, 320)));
        Box area = area("mm", Labels.of(shapes, lines).get("l"));
        assertTrue(area.right() < 250 || area.x() > 250, area.toString());
    }

    @Test
    void whatLeadsNowhereOrSaysNothingHasNoLabel() {
        List<Shape> shapes = List.of(shape("a", 0, 0, WIDE, 40), shape("b", 400, 0, WIDE, 40));
        assertEquals(Map.of(), Labels.of(shapes, List.of(line("l", "a", "nowhere", "mm"), line("m", "a", "b", ""))));
        assertEquals(Map.of(), Labels.of(List.of(), List.of()));
    }

    @Test
    void thousandsOfLabelsAreEachPlaced() {
        List<Shape> shapes = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            shapes.add(shape("s" + i, i % 40 * 300, Math.floorDiv(i, 40) * 100, WIDE, 60));
            if (i % 40 > 0) {
                lines.add(line("l" + i, "s" + (i - 1), "s" + i, "mm → m"));
            }
        }
        assertEquals(1950, Labels.of(shapes, lines).size());
    }
}
