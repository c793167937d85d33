package org.simloom.results.ui.internal.plot;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IAxis;
import org.eclipse.swtchart.IAxis.Direction;
import org.eclipse.swtchart.ICustomPaintListener;

/**
 * Draws the marks and lines of an axis over many powers of ten. The chart marks 1, 2, … 9 of each power however close
 * they are, which makes a black band; this is drawn over it. The axes are those at the left and at the bottom.
 */
final class DecadeMarks {
    /** What the chart takes for its marks, beside the line of the axis. */
    private static final int BAND = 6;
    private static final int LONG = 5;
    private static final int SHORT = 2;
    private static final double ROOM_FOR_LINES = 16;

    private final Chart chart;
    private final IAxis axis;
    private boolean shown;

    DecadeMarks(Chart chart, IAxis axis) {
        this.chart = chart;
        this.axis = axis;
        chart.addPaintListener(this::marks);
        chart.getPlotArea().addCustomPaintListener(new ICustomPaintListener() {
            @Override
            public void paintControl(PaintEvent event) {
                lines(event.gc);
            }

            @Override
            public boolean drawBehindSeries() {
                return true;
            }
        });
    }

    /** Whether they are drawn instead of the chart's own. */
    void show(boolean show) {
        shown = show;
    }

    private Decades decades() {
        var size = chart.getPlotArea().getSize();
        return Decades.of(axis.getRange(), across() ? size.x : size.y);
    }

    private boolean across() {
        return axis.getDirection() == Direction.X;
    }

    private void marks(PaintEvent event) {
        if (!shown) {
            return;
        }
        Rectangle plot = chart.getPlotArea().getControl().getBounds();
        GC gc = event.gc;
        gc.setBackground(chart.getBackground());
        gc.setForeground(axis.getTick().getForeground());
        gc.setLineStyle(SWT.LINE_SOLID);
        gc.setLineWidth(1);
        int bottom = plot.y + plot.height;
        if (across()) {
            gc.fillRectangle(plot.x, bottom + 1, plot.width, BAND);
        } else {
            gc.fillRectangle(plot.x - 1 - BAND, plot.y, BAND, plot.height);
        }
        for (Decades.Mark mark : decades().marks()) {
            int length = mark.power() ? LONG : SHORT;
            int pixel = axis.getPixelCoordinate(mark.value());
            if (across()) {
                gc.drawLine(plot.x + pixel, bottom, plot.x + pixel, bottom + length);
            } else {
                gc.drawLine(plot.x - 1 - length, plot.y + pixel, plot.x - 1, plot.y + pixel);
            }
        }
    }

    private void lines(GC gc) {
        Decades decades = shown ? decades() : null;
        if (decades == null || decades.pixels() < ROOM_FOR_LINES) {
            return;
        }
        var size = chart.getPlotArea().getSize();
        gc.setForeground(axis.getGrid().getForeground());
        gc.setLineStyle(SWT.LINE_DOT);
        gc.setLineWidth(1);
        for (Decades.Mark mark : decades.marks()) {
            int pixel = axis.getPixelCoordinate(mark.value());
            if (mark.power() && across()) {
                gc.drawLine(pixel, 0, pixel, size.y);
            } else if (mark.power()) {
                gc.drawLine(0, pixel, size.x, pixel);
            }
        }
        gc.setLineStyle(SWT.LINE_SOLID);
    }
}
