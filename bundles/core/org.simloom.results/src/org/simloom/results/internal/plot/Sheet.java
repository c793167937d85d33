package org.simloom.results.internal.plot;

import java.util.ArrayList;
import java.util.List;

import org.simloom.base.svg.TextWidth;
import org.simloom.results.internal.plot.Pen.Anchor;
import org.simloom.results.internal.plot.Pen.CurveLook;
import org.simloom.results.internal.plot.Pen.Lettering;
import org.simloom.results.internal.plot.Ticks.Tick;
import org.simloom.results.plot.Curve;
import org.simloom.results.plot.Extent;
import org.simloom.results.plot.Plot;
import org.simloom.results.plot.PlotColor;
import org.simloom.results.plot.PlotPicture;

/** The parts of a plot's picture at their places. */
public final class Sheet {
    private static final double WIDTH = 900;
    private static final double HEIGHT = 560;
    private static final double EDGE = 16;
    private static final double GAP = 8;
    private static final double ROW = 20;
    private static final double MARK = 22;
    private static final int MOST_ACROSS = 9;
    private static final int MOST_UP = 8;
    private static final int FEW_POINTS = 200;
    private static final String PAPER = "#ffffff";
    private static final String GRID = "#d5d8dd";
    private static final String FRAME = "#66727f";
    private static final Lettering TITLE = new Lettering(16, "#1f2933", true);
    private static final Lettering AXIS = new Lettering(14, "#1f2933", false);
    private static final Lettering LABEL = new Lettering(13, "#404952", false);

    private final Pen pen;
    private final PlotPicture picture;
    private final Plot plot;
    private final List<Tick> across;
    private final List<Tick> up;
    private final List<List<Integer>> legend;
    private final double left;
    private final double top;
    private final double width;
    private final double height;

    public Sheet(Pen pen, PlotPicture picture) {
        this.pen = pen;
        this.picture = picture;
        plot = picture.plot();
        across = Ticks.of(picture.x(), MOST_ACROSS);
        up = Ticks.of(picture.y(), MOST_UP);
        legend = picture.legend() ? rows() : List.of();
        double labels = up.stream().mapToDouble(tick -> TextWidth.of(tick.label(), LABEL.size())).max().orElse(0);
        left = EDGE + (plot.yTitle().isBlank() ? 0 : AXIS.size() + GAP) + labels + GAP;
        top = EDGE + (plot.title().isBlank() ? 0 : TITLE.size() + 2 * GAP);
        width = WIDTH - left - 2 * EDGE;
        height = HEIGHT - top - EDGE - LABEL.size() - GAP - (plot.xTitle().isBlank() ? 0 : AXIS.size() + GAP)
                - (legend.isEmpty() ? 0 : legend.size() * ROW + GAP);
    }

    /** The curves of each row of the legend. */
    private List<List<Integer>> rows() {
        List<List<Integer>> rows = new ArrayList<>();
        double used = WIDTH;
        for (int i = 0; i < plot.curves().size(); i++) {
            double needed = entry(plot.curves().get(i).label());
            if (used + needed > WIDTH - 2 * EDGE) {
                rows.add(new ArrayList<>());
                used = 0;
            }
            used += needed;
            rows.getLast().add(i);
        }
        return rows;
    }

    private static double entry(String label) {
        return MARK + TextWidth.of(TextWidth.fit(label, LABEL.size(), WIDTH / 2), LABEL.size()) + EDGE;
    }

    /** Draws all of it. */
    public void draw() {
        pen.begin(WIDTH, HEIGHT, plot.title().isBlank() ? plot.yTitle() : plot.title());
        pen.box(0, 0, WIDTH, HEIGHT, PAPER, "none");
        pen.text(TextWidth.fit(plot.title(), TITLE.size(), width), left + width / 2, EDGE + TITLE.size(), TITLE, Anchor.MIDDLE, false);
        axes();
        for (int i = 0; i < plot.curves().size(); i++) {
            curve(plot.curves().get(i), PlotColor.of(i).hex());
        }
        legend();
        pen.end();
    }

    private void axes() {
        double bottom = top + height;
        for (Tick tick : across) {
            double x = left + picture.x().place(tick.value()) * width;
            pen.line(x, top, x, bottom, GRID, true);
            pen.line(x, bottom, x, bottom + 4, FRAME, false);
            pen.text(tick.label(), x, bottom + GAP + LABEL.size(), LABEL, Anchor.MIDDLE, false);
        }
        for (Tick tick : up) {
            double y = bottom - picture.y().place(tick.value()) * height;
            pen.line(left, y, left + width, y, GRID, true);
            pen.line(left - 4, y, left, y, FRAME, false);
            pen.text(tick.label(), left - GAP, y + LABEL.size() * 0.36, LABEL, Anchor.END, false);
        }
        pen.box(left, top, width, height, "none", FRAME);
        pen.text(TextWidth.fit(plot.xTitle(), AXIS.size(), width), left + width / 2, bottom + 2 * GAP + LABEL.size() + AXIS.size(), AXIS,
                Anchor.MIDDLE, false);
        pen.text(TextWidth.fit(plot.yTitle(), AXIS.size(), height), EDGE + AXIS.size(), top + height / 2, AXIS, Anchor.MIDDLE, true);
    }

    private void curve(Curve curve, String color) {
        double[] x = places(curve.drawn().x(), picture.x());
        double[] y = places(curve.drawn().y(), picture.y());
        for (int i = 0; i < x.length; i++) {
            x[i] = left + x[i] * width;
            y[i] = top + height - y[i] * height;
        }
        pen.curve(x, y, look(x.length, color), new double[] {left, top, width, height});
    }

    private CurveLook look(int points, String color) {
        boolean few = points <= FEW_POINTS;
        return new CurveLook(color, !picture.lines() ? 0 : few ? 2 : 1.2, !picture.lines() ? 4 : few ? 2.5 : 0);
    }

    private static double[] places(double[] values, Extent seen) {
        double[] places = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            places[i] = seen.place(values[i]);
        }
        return places;
    }

    private void legend() {
        double y = HEIGHT - EDGE - (legend.size() - 1) * ROW;
        for (List<Integer> row : legend) {
            double x = (WIDTH - row.stream().mapToDouble(i -> entry(plot.curves().get(i).label())).sum() + EDGE) / 2;
            for (int i : row) {
                String label = plot.curves().get(i).label();
                double middle = y - LABEL.size() * 0.36;
                pen.curve(new double[] {x, x + MARK - 6}, new double[] {middle, middle}, new CurveLook(PlotColor.of(i).hex(),
                        picture.lines() ? 2 : 0, 0), new double[] {x - 6, y - ROW, MARK + 6, 2 * ROW});
                pen.curve(new double[] {x + (MARK - 6) / 2}, new double[] {middle}, new CurveLook(PlotColor.of(i).hex(), 0,
                        picture.lines() ? 2.5 : 4), new double[] {x - 6, y - ROW, MARK + 6, 2 * ROW});
                pen.text(TextWidth.fit(label, LABEL.size(), WIDTH / 2), x + MARK, y, LABEL, Anchor.START, false);
                x += entry(label);
            }
            y += ROW;
        }
    }
}
