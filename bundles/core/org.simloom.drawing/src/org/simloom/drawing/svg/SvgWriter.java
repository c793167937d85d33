package org.simloom.drawing.svg;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.simloom.base.problem.Severity;
import org.simloom.base.svg.SvgText;
import org.simloom.base.svg.TextWidth;
import org.simloom.drawing.Box;
import org.simloom.drawing.Drawing;
import org.simloom.drawing.Labels;
import org.simloom.drawing.Line;
import org.simloom.drawing.Marks;
import org.simloom.drawing.Marks.Mark;
import org.simloom.drawing.Pin;
import org.simloom.drawing.Point;
import org.simloom.drawing.Role;
import org.simloom.drawing.Shape;
import org.simloom.drawing.internal.Boxes;

/** Writes drawings as SVG 1.1 that needs nothing besides itself. */
public final class SvgWriter {
    private static final double MARGIN = 24;
    private static final double ROUND = 6;

    private final Theme theme;
    private final Marks marks;
    private SvgText out = new SvgText();

    /** @param marks what is wrong with what is drawn */
    public SvgWriter(Theme theme, Marks marks) {
        this.theme = theme;
        this.marks = marks;
    }

    /** The picture as a text. */
    public String write(Drawing drawing) {
        out = new SvgText();
        Box bounds = drawing.bounds();
        double width = bounds.width() + 2 * MARGIN;
        double height = bounds.height() + 2 * MARGIN;
        out.add("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%s\" height=\"%s\""
                + " viewBox=\"%s %s %s %s\" font-family=\"%s\">\n", width, height, bounds.x() - MARGIN, bounds.y() - MARGIN, width,
                height, SvgText.FONTS);
        // as large at thick lines as at thin ones, and with its tip at the edge of a pin
        out.add("<defs><marker id=\"arrow\" viewBox=\"0 0 8 8\" refX=\"11\" refY=\"4\" markerWidth=\"8\" markerHeight=\"8\""
                + " markerUnits=\"userSpaceOnUse\" orient=\"auto\">"
                + "<path d=\"M0,0.5 L8,4 L0,7.5 z\" fill=\"%s\"/></marker></defs>\n", theme.line());
        out.add("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"%s\"/>\n", bounds.x() - MARGIN, bounds.y() - MARGIN, width,
                height, theme.background());
        level(drawing.shapes(), drawing.lines(), Map.of());
        out.add("</svg>\n");
        return out.toString();
    }

    /** @param around pins of the shape around, where lines may end too */
    private void level(List<Shape> shapes, List<Line> lines, Map<String, Point> around) {
        Map<String, Point> ends = new HashMap<>(around);
        shapes.forEach(shape -> shape.pins().forEach(pin -> ends.put(pin.id(), shape.place(pin))));
        lines.forEach(line -> line(line, ends));
        shapes.forEach(this::shape);
        Map<String, Point> places = Labels.of(shapes, lines);
        lines.stream().filter(line -> places.containsKey(line.id())).forEach(line -> label(line, places.get(line.id())));
    }

    private void line(Line line, Map<String, Point> ends) {
        Point from = ends.get(line.source());
        Point to = ends.get(line.target());
        if (from == null || to == null) {
            return;
        }
        StringBuilder path = new StringBuilder("M" + SvgText.number(from.x()) + "," + SvgText.number(from.y()));
        line.points().forEach(point -> path.append(" L").append(SvgText.number(point.x())).append(',').append(SvgText.number(point.y())));
        path.append(" L").append(SvgText.number(to.x())).append(',').append(SvgText.number(to.y()));
        Mark mark = marks.of(line.id());
        boolean faulty = line.source().endsWith("#from") || line.target().endsWith("#to");
        out.add("<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"%s\" stroke-linejoin=\"round\"%s%s>%s</path>\n", path,
                faulty ? theme.fault() : mark == null ? theme.line() : colour(mark), line.style() == Line.Style.MATERIAL ? 2.5 : 1.3,
                line.style() == Line.Style.ASSOCIATION || faulty ? " stroke-dasharray=\"5 4\"" : "",
                // where a value leaves a frame there is no room for it between the pin and what is written beside
                line.style() == Line.Style.ASSOCIATION || line.source().endsWith("#frame") ? "" : " marker-end=\"url(#arrow)\"",
                mark == null ? "" : "<title>" + SvgText.escape(mark.message()) + "</title>");
    }

    private String colour(Mark mark) {
        return mark.severity() == Severity.ERROR ? theme.fault() : theme.warning();
    }

    private void label(Line line, Point place) {
        out.add("<text x=\"%s\" y=\"%s\" font-size=\"%s\" fill=\"%s\" text-anchor=\"middle\" stroke=\"%s\" stroke-width=\"3\""
                + " paint-order=\"stroke\">%s</text>\n", place.x(), place.y(), Labels.SIZE, theme.faint(), theme.background(),
                SvgText.escape(line.label()));
    }

    private void shape(Shape shape) {
        Box box = shape.box();
        Mark mark = marks.of(shape.id());
        boolean faulty = mark != null && mark.severity() == Severity.ERROR;
        String border = faulty || shape.role() == Role.UNKNOWN ? theme.fault() : theme.border();
        out.add("<g transform=\"translate(%s,%s)\">\n", box.x(), box.y());
        out.add("<title>%s</title>\n", SvgText.escape(shape.label() + (shape.detail().isEmpty() ? "" : "\n" + shape.detail())
                + (mark == null ? "" : "\n" + mark.message())));
        boolean pill = box.height() < Shape.HEADER;
        out.add("<rect width=\"%s\" height=\"%s\" rx=\"%s\" fill=\"%s\" stroke=\"%s\" stroke-width=\"%s\"/>\n", box.width(), box.height(),
                pill ? box.height() / 2 : ROUND, theme.surface(), pill && !faulty ? theme.accent(shape.role()) : border,
                faulty ? 2 : 1.2);
        if (pill) {
            text(TextWidth.fit(shape.label(), Boxes.SMALL + 1, box.width() - 12), box.width() / 2, box.height() / 2 + 4, Boxes.SMALL + 1,
                    theme.text(), "middle", "");
        } else {
            header(shape);
            shape.pins().forEach(pin -> pin(shape, pin));
        }
        Map<String, Point> own = new HashMap<>();
        shape.pins().forEach(pin -> own.put(pin.id(), shape.place(pin).plus(-box.x(), -box.y())));
        level(shape.inside(), shape.lines(), own);
        if (mark != null) {
            badge(mark);
        }
        out.add("</g>\n");
    }

    /** At the upper left corner, as in the editor. */
    private void badge(Mark mark) {
        out.add("<circle r=\"8\" fill=\"%s\" stroke=\"%s\" stroke-width=\"1.5\"/>\n", colour(mark), theme.background());
        text("!", 0, 4, 11, theme.surface(), "middle", " font-weight=\"700\"");
    }

    private void header(Shape shape) {
        double width = shape.box().width();
        out.add("<path d=\"M0,%s q0,-%s %s,-%s h%s q%s,0 %s,%s v4 h-%s z\" fill=\"%s\"/>\n", ROUND, ROUND, ROUND, ROUND, width - 2 * ROUND,
                ROUND, ROUND, ROUND, width, theme.accent(shape.role()));
        text(TextWidth.fit(shape.label(), Boxes.LABEL, width - 24), 12, 23, Boxes.LABEL, theme.text(), "start", " font-weight=\"600\"");
        text(TextWidth.fit(shape.detail(), Boxes.SMALL, width - 24), 12, 36, Boxes.SMALL, theme.faint(), "start", "");
        if (shape.foldable()) {
            text(shape.open() ? "▾" : "▸", width - 10, 24, Boxes.LABEL, theme.faint(), "end", "");
        }
    }

    private void pin(Shape shape, Pin pin) {
        boolean left = pin.side() == Pin.Side.LEFT;
        double x = left ? 0 : shape.box().width();
        out.add("<circle cx=\"%s\" cy=\"%s\" r=\"3.5\" fill=\"%s\" stroke=\"%s\"/>\n", x, pin.offset(), theme.surface(), theme.line());
        text(pin.label(), left ? 10 : x - 10, pin.offset() + 4, Boxes.SMALL, theme.faint(), left ? "start" : "end", "");
    }

    private void text(String text, double x, double y, double size, String colour, String anchor, String more) {
        if (!text.isEmpty()) {
            out.add("<text x=\"%s\" y=\"%s\" font-size=\"%s\" fill=\"%s\" text-anchor=\"%s\"%s>%s</text>\n", x, y, size, colour, anchor, more,
                    SvgText.escape(text));
        }
    }
}
