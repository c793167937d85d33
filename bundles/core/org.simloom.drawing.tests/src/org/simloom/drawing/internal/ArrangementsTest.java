package org.simloom.drawing.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.simloom.drawing.Box;
import org.simloom.drawing.Line;
import org.simloom.drawing.Pin;
import org.simloom.drawing.Placement;
import org.simloom.drawing.Point;
import org.simloom.drawing.Role;
import org.simloom.drawing.Shape;

class ArrangementsTest {
    private static final Point ORIGIN = new Point(0, 0);

    private final Arrangements arrangements = new Arrangements();

    private static Level level(String prefix, double width) {
        Shape first = shape(prefix + "first", width);
        Shape second = shape(prefix + "second", 100);
        return new Level(List.of(first, second), List.of(new Line(prefix + "line", null, Line.Style.DATA, first.id() + ".out",
                second.id() + ".in", List.of(), "")));
    }

    private static Shape shape(String id, double width) {
        return new Shape(id, null, Role.SCRIPT_TASK, id, "", new Box(0, 0, width, 80), List.of(
                new Pin(id + ".in", null, Pin.Side.LEFT, "in", 50), new Pin(id + ".out", null, Pin.Side.RIGHT, "out", 50 + width / 10)), false, false,
                List.of(), List.of());
    }

    @Test
    void twoUsesOfOneFileAreArrangedAlikeEachInItsPlace() {
        Placement one = arrangements.of(level("one/", 100), ORIGIN);
        Placement two = arrangements.of(level("two/", 100), new Point(30, 60));
        assertEquals(one.corners().get("one/second").plus(30, 60), two.corners().get("two/second"));
        assertEquals(one.ways().get("one/line").stream().map(point -> point.plus(30, 60)).toList(), two.ways().get("two/line"));
        assertEquals(LayeredLayout.of(level("two/", 100), new Point(30, 60)), two);
    }

    @Test
    void whatStaysTheSameIsArrangedOnceAndAnewWhenItChanges() {
        Placement first = arrangements.of(level("one/", 100), ORIGIN);
        Placement again = arrangements.of(level("two/", 100), ORIGIN);
        Placement wider = arrangements.of(level("one/", 200), ORIGIN);
        assertSame(arrangements.found(level("one/", 100)), arrangements.found(level("two/", 100)));
        assertNotSame(arrangements.found(level("one/", 100)), arrangements.found(level("one/", 200)));
        assertEquals(first.corners().get("one/second"), again.corners().get("two/second"));
        assertNotEquals(first.corners().get("one/second"), wider.corners().get("one/second"));
    }
}
