package org.simloom.drawing.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.simloom.drawing.Line;
import org.simloom.drawing.Pin;
import org.simloom.drawing.Point;
import org.simloom.drawing.Shape;
import org.simloom.model.base.Port;
import org.simloom.model.workflow.SubWorkflow;
import org.simloom.model.workflow.Workflow;

/** Lines from the pins of an open sub-workflow to the inputs inside, and from the outputs inside to its pins. */
final class FrameLines {
    /** Between the sides of the frame and what is inside, in addition to the usual margin, in pixels. */
    static final double ROOM = 14;

    private static final String INSIDE = "#frame";
    /** The way down from the pins passes between them and their labels. */
    private static final double NEAREST = 4;
    private static final double FARTHEST = 8;

    private FrameLines() {
    }

    /** The pin of an input or output that is joined with the frame. */
    static String pin(EObject port) {
        return ElementIds.of(port) + INSIDE;
    }

    /** Ports correspond by name. */
    static boolean isJoined(SubWorkflow frame, Port inside, boolean input) {
        List<? extends Port> ports = input ? frame.getInputs() : frame.getOutputs();
        return ports.stream().anyMatch(port -> isSame(port, inside));
    }

    /** All lines, not yet on their ways. */
    static List<Line> of(SubWorkflow frame, Workflow inside) {
        List<Line> lines = new ArrayList<>();
        for (Port port : frame.getInputs()) {
            inside.getInputs().stream().filter(other -> isSame(port, other)).findFirst()
                    .ifPresent(other -> lines.add(line(port, ElementIds.of(port), pin(other))));
        }
        for (Port port : frame.getOutputs()) {
            inside.getOutputs().stream().filter(other -> isSame(other, port)).findFirst()
                    .ifPresent(other -> lines.add(line(port, pin(other), ElementIds.of(port))));
        }
        return lines;
    }

    private static boolean isSame(Port port, Port other) {
        return port.getName() != null && port.getName().equals(other.getName());
    }

    private static Line line(Port port, String source, String target) {
        return new Line(ElementIds.of(port) + INSIDE, null, Line.Style.DATA, source, target, List.of(), "");
    }

    /** The frame with such lines led along its sides. */
    static Shape led(Shape frame) {
        Map<String, Point> ends = new HashMap<>();
        frame.inside().forEach(shape -> shape.pins().forEach(pin -> ends.put(pin.id(), shape.place(pin))));
        Map<String, Pin> pins = new HashMap<>();
        frame.pins().forEach(pin -> pins.put(pin.id(), pin));
        List<Line> lines = frame.lines().stream().map(line -> led(line, frame, ends, pins)).toList();
        return frame.around(frame.inside(), lines);
    }

    private static Line led(Line line, Shape frame, Map<String, Point> ends, Map<String, Pin> pins) {
        Pin in = pins.get(line.source());
        Pin out = pins.get(line.target());
        if (line.element() != null || in == null && out == null) {
            return line;
        }
        double lane = lane(in == null ? out : in, frame.pins());
        if (in != null) {
            return line.along(List.of(new Point(lane, in.offset()), new Point(lane, ends.get(line.target()).y())));
        }
        double x = frame.box().width() - lane;
        return line.along(List.of(new Point(x, ends.get(line.source()).y()), new Point(x, out.offset())));
    }

    /** How far from the side of a pin its line goes down: that of the uppermost the farthest, so that none crosses another. */
    private static double lane(Pin pin, List<Pin> pins) {
        List<Pin> side = pins.stream().filter(other -> other.side() == pin.side()).toList();
        double step = side.size() < 2 ? 0 : Math.min(2, (FARTHEST - NEAREST) / (side.size() - 1));
        return FARTHEST - side.indexOf(pin) * step;
    }
}
