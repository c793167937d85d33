package org.simloom.drawing.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.simloom.drawing.Line;
import org.simloom.drawing.Pin;
import org.simloom.drawing.Placement;
import org.simloom.drawing.Point;
import org.simloom.drawing.Role;
import org.simloom.drawing.Shape;

/**
 * What the layered method has found for the insides of sub-workflows. It takes long, and a drawing may show many that are
 * alike, each time it is made: as long as a file says the same, its inside is arranged once. Any thread.
 */
public final class Arrangements {
    /** As many as anybody has open; of more, those go that were not drawn for longest. */
    private static final int MOST = 400;

    private final Map<Content, Found> known = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Content, Found> eldest) {
            return size() > MOST;
        }
    };

    /** All that the result depends on, whatever the ids are: those of two uses of one file differ. */
    private record Content(List<Item> items, List<Link> links) {
    }

    private record Item(Role role, double width, double height, List<Place> pins) {
    }

    private record Place(Pin.Side side, double offset) {
    }

    /** Between pins, counted through all shapes; -1 for one elsewhere. */
    private record Link(int source, int target, String label, boolean back) {
    }

    /** In the order of shapes and lines; {@code null} for a line without a way. */
    record Found(List<Point> corners, List<List<Point>> ways) {
    }

    /** Where the shapes and lines of a level come to lie, measured from {@code origin}. */
    Placement of(Level level, Point origin) {
        return placement(level, found(level), origin);
    }

    Found found(Level level) {
        Content content = content(level);
        Found found;
        synchronized (known) {
            found = known.get(content);
        }
        // not while others wait
        if (found == null) {
            Placement placed = LayeredLayout.of(level, new Point(0, 0));
            found = new Found(level.shapes().stream().map(shape -> placed.corners().get(shape.id())).toList(),
                    level.lines().stream().map(line -> placed.ways().get(line.id())).toList());
            synchronized (known) {
                known.put(content, found);
            }
        }
        return found;
    }

    private static Placement placement(Level level, Found found, Point origin) {
        Map<String, Point> corners = new LinkedHashMap<>();
        Map<String, List<Point>> ways = new HashMap<>();
        for (int i = 0; i < found.corners().size(); i++) {
            corners.put(level.shapes().get(i).id(), found.corners().get(i).plus(origin.x(), origin.y()));
        }
        for (int i = 0; i < found.ways().size(); i++) {
            List<Point> way = found.ways().get(i);
            if (way != null) {
                ways.put(level.lines().get(i).id(), way.stream().map(point -> point.plus(origin.x(), origin.y())).toList());
            }
        }
        return new Placement(corners, ways);
    }

    private static Content content(Level level) {
        Map<String, Integer> pins = new HashMap<>();
        List<Item> items = new ArrayList<>();
        for (Shape shape : level.shapes()) {
            shape.pins().forEach(pin -> pins.putIfAbsent(pin.id(), pins.size()));
            items.add(new Item(shape.role(), shape.box().width(), shape.box().height(),
                    shape.pins().stream().map(pin -> new Place(pin.side(), pin.offset())).toList()));
        }
        List<Link> links = new ArrayList<>();
        for (Line line : level.lines()) {
            links.add(new Link(pins.getOrDefault(line.source(), -1), pins.getOrDefault(line.target(), -1), line.label(),
                    line.source().endsWith("#back")));
        }
        return new Content(items, links);
    }
}
