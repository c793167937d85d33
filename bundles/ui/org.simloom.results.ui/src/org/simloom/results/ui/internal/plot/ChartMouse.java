package org.simloom.results.ui.internal.plot;

import java.util.function.BiConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swtchart.IAxis;
import org.eclipse.swtchart.ICustomPaintListener;
import org.eclipse.swtchart.Range;
import org.simloom.base.values.Numbers;
import org.simloom.results.plot.Curve;
import org.simloom.results.ui.internal.Texts;

/** What the mouse does in a chart: tells of points, selects runs, zooms by its wheel or by a frame. */
final class ChartMouse {
    private static final double STEP = 0.8;
    private static final int NEAR = 9;
    private static final int FRAME = 6;

    private final ChartPane pane;
    private final Control area;
    private final BiConsumer<Long, Boolean> runs;
    private Point pressed;
    private Point dragged;

    /** A point of a curve. */
    record Hit(Curve curve, double x, double y) {
    }

    /**
     * @param runs takes the number of a run that was clicked on, and whether twice
     */
    ChartMouse(ChartPane pane, BiConsumer<Long, Boolean> runs) {
        this.pane = pane;
        this.runs = runs;
        area = pane.chart().getPlotArea().getControl();
        area.addListener(SWT.MouseMove, this::move);
        area.addListener(SWT.MouseDown, event -> pressed = event.button == 1 ? new Point(event.x, event.y) : null);
        area.addListener(SWT.MouseUp, this::release);
        area.addListener(SWT.MouseDoubleClick, event -> click(event, true));
        area.addListener(SWT.MouseWheel, this::wheel);
        pane.chart().getPlotArea().addCustomPaintListener((ICustomPaintListener) event -> {
            if (pressed != null && dragged != null) {
                event.gc.setForeground(pane.x().getTick().getForeground());
                event.gc.setLineStyle(SWT.LINE_DASH);
                event.gc.drawRectangle(Math.min(pressed.x, dragged.x), Math.min(pressed.y, dragged.y),
                        Math.abs(pressed.x - dragged.x), Math.abs(pressed.y - dragged.y));
            }
        });
    }

    private void move(Event event) {
        if (pressed != null) {
            dragged = new Point(event.x, event.y);
            area.redraw();
            return;
        }
        String text = tip(hit(event.x, event.y));
        if (text == null ? area.getToolTipText() != null : !text.equals(area.getToolTipText())) {
            area.setToolTipText(text);
        }
    }

    private String tip(Hit hit) {
        if (hit == null) {
            return null;
        }
        long run = hit.curve().run(hit.x(), hit.y());
        String point = pane.data().xTitle() + " = " + Numbers.display(hit.x(), "") + "\n" + hit.curve().label() + " = "
                + Numbers.display(hit.y(), "");
        return run == 0 ? point : Texts.get("plot.run") + " " + run + "\n" + point;
    }

    /** The drawn point nearest to a place of the plot area; {@code null} where none is near. */
    Hit hit(int px, int py) {
        Hit best = null;
        double nearest = NEAR * NEAR + 1.0;
        for (Curve curve : pane.data().curves()) {
            double[] x = curve.drawn().x();
            double[] y = curve.drawn().y();
            for (int i = 0; i < x.length; i++) {
                double dx = pane.x().getPixelCoordinate(x[i]) - px;
                double dy = pane.y().getPixelCoordinate(y[i]) - py;
                if (dx * dx + dy * dy < nearest) {
                    nearest = dx * dx + dy * dy;
                    best = new Hit(curve, x[i], y[i]);
                }
            }
        }
        return best;
    }

    private void release(Event event) {
        Point from = pressed;
        pressed = null;
        dragged = null;
        area.redraw();
        if (from == null) {
            return;
        }
        if (Math.abs(event.x - from.x) > FRAME && Math.abs(event.y - from.y) > FRAME) {
            pane.zoom(range(pane.x(), from.x, event.x), range(pane.y(), from.y, event.y));
        } else {
            click(event, false);
        }
    }

    private static Range range(IAxis axis, int a, int b) {
        double one = axis.getDataCoordinate(a);
        double other = axis.getDataCoordinate(b);
        return new Range(Math.min(one, other), Math.max(one, other));
    }

    private void click(Event event, boolean twice) {
        Hit hit = hit(event.x, event.y);
        long run = hit == null ? 0 : hit.curve().run(hit.x(), hit.y());
        if (run > 0) {
            runs.accept(run, twice);
        }
    }

    private void wheel(Event event) {
        double factor = event.count > 0 ? STEP : 1 / STEP;
        pane.zoom(zoomed(pane.x(), event.x, factor), zoomed(pane.y(), event.y, factor));
    }

    /** The axis closer or farther, with the place of the mouse where it is. */
    private static Range zoomed(IAxis axis, int pixel, double factor) {
        double at = axis.getDataCoordinate(pixel);
        Range now = axis.getRange();
        if (axis.isLogScaleEnabled()) {
            return new Range(at * Math.pow(now.lower / at, factor), at * Math.pow(now.upper / at, factor));
        }
        return new Range(at + (now.lower - at) * factor, at + (now.upper - at) * factor);
    }
}
