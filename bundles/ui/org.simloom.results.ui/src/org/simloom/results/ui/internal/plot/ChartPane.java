package org.simloom.results.ui.internal.plot;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Arrays;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IAxis;
import org.eclipse.swtchart.ILineSeries;
import org.eclipse.swtchart.ILineSeries.PlotSymbolType;
import org.eclipse.swtchart.ISeries;
import org.eclipse.swtchart.ISeries.SeriesType;
import org.eclipse.swtchart.LineStyle;
import org.eclipse.swtchart.Range;
import org.simloom.results.plot.Curve;
import org.simloom.results.plot.Extent;
import org.simloom.results.plot.Plot;
import org.simloom.results.plot.PlotColor;
import org.simloom.results.plot.PlotPicture;
import org.simloom.results.ui.internal.Appearance;

/** The chart: curves, axes, what part of them is seen. */
final class ChartPane {
    private static final double CARPET = 1e4;
    private static final int FEW_POINTS = 200;
    private static final int TINY = 3;

    private final Chart chart;
    private Plot data = Plot.EMPTY;
    private boolean fitted = true;
    private boolean lines;
    private boolean dark;
    private final DecadeMarks marksAcross;
    private final DecadeMarks marksUp;

    ChartPane(Composite parent) {
        chart = new Chart(parent, SWT.NONE);
        roomAtTheTop();
        chart.getLegend().setPosition(SWT.BOTTOM);
        chart.enableCompress(false);
        marksAcross = new DecadeMarks(chart, x());
        marksUp = new DecadeMarks(chart, y());
        paint();
        chart.addPaintListener(event -> {
            if (dark != Appearance.isDark(chart.getParent())) {
                chart.getDisplay().asyncExec(() -> {
                    if (!chart.isDisposed()) {
                        paint();
                        chart.redraw();
                    }
                });
            }
        });
    }

    /** The highest label of an axis is half above the plot: a title without letters keeps that room free. */
    private void roomAtTheTop() {
        FontData[] tiny = chart.getFont().getFontData();
        Arrays.stream(tiny).forEach(data -> data.setHeight(TINY));
        Font font = new Font(chart.getDisplay(), tiny);
        chart.addDisposeListener(event -> font.dispose());
        chart.getTitle().setFont(font);
        // of blanks alone the chart thinks there is no title, but not of this one
        chart.getTitle().setText("\u00a0");
    }

    /** Takes the colours of the theme. */
    private void paint() {
        dark = Appearance.isDark(chart.getParent());
        Color ground = chart.getParent().getBackground();
        Color letters = dark ? new Color(222, 222, 222) : new Color(45, 45, 45);
        Color grid = dark ? new Color(80, 84, 88) : new Color(222, 224, 228);
        chart.setBackground(ground);
        chart.setBackgroundInPlotArea(dark ? new Color(38, 40, 42) : new Color(255, 255, 255));
        chart.getTitle().setForeground(letters);
        chart.getLegend().setForeground(letters);
        chart.getLegend().setBackground(ground);
        for (IAxis axis : chart.getAxisSet().getAxes()) {
            axis.getTick().setForeground(letters);
            axis.getTitle().setForeground(letters);
            axis.getTitle().setFont(chart.getFont());
            axis.getGrid().setForeground(grid);
        }
    }

    Chart chart() {
        return chart;
    }

    Plot data() {
        return data;
    }

    /** Shows something else, or more of the same; what somebody has zoomed to stays in view. */
    void show(Plot next, boolean lines) {
        boolean other = !next.xTitle().equals(data.xTitle()) || next.logX() != data.logX() || next.logY() != data.logY()
                || !next.curves().stream().map(Curve::label).toList().equals(data.curves().stream().map(Curve::label).toList());
        fitted |= other;
        data = next;
        this.lines = lines;
        chart.suspendUpdate(true);
        // an axis that goes by logarithms refuses curves that it cannot show
        x().enableLogScale(false);
        y().enableLogScale(false);
        for (ISeries<?> series : chart.getSeriesSet().getSeries()) {
            chart.getSeriesSet().deleteSeries(series.getId());
        }
        for (int i = 0; i < data.curves().size(); i++) {
            if (data.curves().get(i).drawn().x().length > 0) {
                add(data.curves().get(i), i);
            }
        }
        x().getTitle().setText(data.xTitle().isEmpty() ? " " : data.xTitle());
        y().getTitle().setText(data.yTitle().isEmpty() ? " " : data.yTitle());
        if (fitted) {
            fit();
        }
        boolean any = chart.getSeriesSet().getSeries().length > 0;
        x().enableLogScale(any && data.logX());
        y().enableLogScale(any && data.logY());
        marks();
        chart.suspendUpdate(false);
        chart.updateLayout();
        chart.redraw();
    }

    /** Over many powers of ten, lines and marks for all that is between them would be a carpet. */
    private void marks() {
        marks(x(), marksAcross);
        marks(y(), marksUp);
    }

    private static void marks(IAxis axis, DecadeMarks own) {
        boolean log = axis.isLogScaleEnabled();
        boolean wide = log && axis.getRange().upper / axis.getRange().lower > CARPET;
        own.show(wide);
        axis.getGrid().setStyle(wide ? LineStyle.NONE : LineStyle.DOT);
        axis.getTick().setFormat(wide ? new PowersOfTen()
                : log ? new DecimalFormat("0.##E0", DecimalFormatSymbols.getInstance(Locale.ROOT)) : null);
    }

    private void add(Curve curve, int index) {
        ILineSeries<?> series = (ILineSeries<?>) chart.getSeriesSet().createSeries(SeriesType.LINE, index + " " + curve.label());
        series.setDescription(curve.label());
        series.setXSeries(curve.drawn().x());
        series.setYSeries(curve.drawn().y());
        PlotColor rgb = PlotColor.of(index);
        Color color = new Color(rgb.red(), rgb.green(), rgb.blue());
        boolean few = curve.drawn().x().length <= FEW_POINTS;
        series.setLineColor(color);
        series.setLineStyle(lines ? LineStyle.SOLID : LineStyle.NONE);
        series.setLineWidth(few ? 2 : 1);
        series.setAntialias(SWT.ON);
        series.setSymbolColor(color);
        series.setSymbolType(lines && !few ? PlotSymbolType.NONE : PlotSymbolType.CIRCLE);
        series.setSymbolSize(lines ? 2 : 4);
    }

    IAxis x() {
        return chart.getAxisSet().getXAxis(0);
    }

    IAxis y() {
        return chart.getAxisSet().getYAxis(0);
    }

    /** Shows all. */
    void fit() {
        fitted = true;
        range(x(), data.across());
        range(y(), data.up());
        marks();
    }

    private static void range(IAxis axis, Extent extent) {
        axis.setRange(new Range(extent.low(), extent.high()));
    }

    /** What is seen, as a picture for documents. */
    PlotPicture picture(String title) {
        return new PlotPicture(data.titled(title), seen(x(), data.logX()), seen(y(), data.logY()), lines,
                chart.getLegend().isVisible());
    }

    private static Extent seen(IAxis axis, boolean log) {
        return new Extent(axis.getRange().lower, axis.getRange().upper, log);
    }

    /** Shows a part; nothing happens where it would have no extent. */
    void zoom(Range across, Range up) {
        if (across.upper > across.lower && up.upper > up.lower && Double.isFinite(across.upper - across.lower)
                && Double.isFinite(up.upper - up.lower)) {
            fitted = false;
            x().setRange(across);
            y().setRange(up);
            marks();
            chart.redraw();
        }
    }

    /** Whether all is seen. */
    boolean isFitted() {
        return fitted;
    }
}
