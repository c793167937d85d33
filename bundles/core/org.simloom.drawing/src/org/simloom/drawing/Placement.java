package org.simloom.drawing;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where things are, by their ids.
 *
 * @param corners of shapes, measured from the corner of the shape they lie in
 * @param ways    bend points of lines, likewise
 */
public record Placement(Map<String, Point> corners, Map<String, List<Point>> ways) {
    /** Nothing is anywhere yet. */
    public static final Placement NONE = new Placement(Map.of(), Map.of());

    /** Where everything in a drawing is. */
    public static Placement of(Drawing drawing) {
        Map<String, Point> corners = new LinkedHashMap<>();
        Map<String, List<Point>> ways = new HashMap<>();
        drawing.lines().forEach(line -> ways.put(line.id(), line.points()));
        drawing.forEach(shape -> {
            corners.put(shape.id(), shape.box().corner());
            shape.lines().forEach(line -> ways.put(line.id(), line.points()));
        });
        return new Placement(corners, ways);
    }
}
