package org.simloom.runs.ui.internal.view;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ScrollBar;
import org.simloom.base.l10n.Times;
import org.simloom.runs.ui.internal.Texts;
import org.simloom.store.TaskRecord;

/** When the tasks of a run began and ended, a bar each. Only what can be seen is drawn, however many there are. */
final class Timeline {
    private static final int GAP = 6;
    private static final int TICKS = 4;
    private static final double LABELS = 0.3;

    private final Canvas canvas;
    private Bars bars = Bars.NONE;
    private int row;

    Timeline(Composite parent) {
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.V_SCROLL);
        canvas.addPaintListener(event -> paint(event.gc));
        canvas.addListener(SWT.Resize, event -> layout());
        // what came while the other page was up
        canvas.addListener(SWT.Show, event -> layout());
        canvas.getVerticalBar().addListener(SWT.Selection, event -> canvas.redraw());
        canvas.addListener(SWT.MouseMove, event -> canvas.setToolTipText(tip(event.y)));
    }

    Control control() {
        return canvas;
    }

    /** Shows the tasks of a run; of none where it is {@code null} or its tasks have not been read. */
    void show(RunNode run) {
        Bars next = run == null ? Bars.NONE : run.bars();
        if (next == bars) {
            return;
        }
        boolean more = next.tasks().size() != bars.tasks().size();
        bars = next;
        if (!canvas.isVisible()) {
            return;
        }
        if (more) {
            layout();
        }
        canvas.redraw();
    }

    private int row() {
        if (row == 0) {
            GC gc = new GC(canvas);
            row = gc.getFontMetrics().getHeight() + GAP;
            gc.dispose();
        }
        return row;
    }

    private void layout() {
        int seen = Math.max(1, canvas.getClientArea().height / row() - 1);
        ScrollBar bar = canvas.getVerticalBar();
        bar.setVisible(bars.tasks().size() > seen);
        bar.setValues(Math.min(bar.getSelection(), Math.max(0, bars.tasks().size() - seen)), 0, Math.max(1, bars.tasks().size()),
                Math.min(seen, Math.max(1, bars.tasks().size())), 1, seen);
    }

    private void paint(GC gc) {
        Rectangle area = canvas.getClientArea();
        gc.setBackground(canvas.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
        gc.setForeground(canvas.getDisplay().getSystemColor(SWT.COLOR_LIST_FOREGROUND));
        gc.fillRectangle(area);
        if (bars.tasks().isEmpty()) {
            gc.drawText(Texts.get("timeline.empty"), GAP, GAP, true);
            return;
        }
        int row = row();
        int left = (int) (area.width * LABELS);
        int width = area.width - left - 2 * GAP;
        axis(gc, left, width, area.height);
        int first = canvas.getVerticalBar().getSelection();
        for (int i = first; i < bars.tasks().size() && (i - first + 1) * row < area.height; i++) {
            bar(gc, bars.tasks().get(i), (i - first + 1) * row, row, left, width);
        }
    }

    private void axis(GC gc, int left, int width, int height) {
        Color line = canvas.getDisplay().getSystemColor(SWT.COLOR_WIDGET_NORMAL_SHADOW);
        for (int i = 0; i <= TICKS; i++) {
            int x = left + width * i / TICKS;
            String text = i == 0 ? "0" : Times.span((bars.end() - bars.begin()) * i / TICKS);
            Point size = gc.textExtent(text);
            // the last label is beside its line on the left, where the one before may be in its way
            if (i != TICKS - 1 || width / TICKS > 2 * size.x + GAP) {
                gc.drawText(text, i == TICKS ? x - size.x : x + 2, 2, true);
            }
            Color before = gc.getForeground();
            gc.setForeground(line);
            gc.drawLine(x, size.y + 2, x, height);
            gc.setForeground(before);
        }
    }

    private void bar(GC gc, TaskRecord task, int y, int row, int left, int width) {
        gc.setClipping(0, y, left - GAP, row);
        String path = task.path();
        int extent = gc.textExtent(path).x;
        // the end of a long path says more than its beginning
        gc.drawText(path, extent > left - 2 * GAP ? left - 2 * GAP - extent : GAP, y + GAP / 2, true);
        gc.setClipping((Rectangle) null);
        long ended = task.ended() == 0 ? Math.max(System.currentTimeMillis(), task.started()) : task.ended();
        double scale = (double) width / (bars.end() - bars.begin());
        int x = left + (int) ((task.started() - bars.begin()) * scale);
        int length = Math.max(3, (int) ((Math.min(ended, bars.end()) - task.started()) * scale));
        Color before = gc.getBackground();
        gc.setBackground(color(task));
        gc.fillRoundRectangle(x, y + 2, length, row - 4, 4, 4);
        gc.setBackground(before);
    }

    private Color color(TaskRecord task) {
        return switch (task.state()) {
            case SUCCEEDED -> new Color(58, 154, 79);
            case CACHED -> new Color(140, 196, 152);
            case RUNNING -> new Color(61, 135, 201);
            case FAILED -> new Color(208, 69, 62);
            case FALLBACK -> new Color(217, 138, 31);
            case WAITING, SKIPPED, CANCELLED -> new Color(138, 143, 152);
        };
    }

    private String tip(int y) {
        int index = canvas.getVerticalBar().getSelection() + y / row() - 1;
        if (y < row() || index >= bars.tasks().size()) {
            return null;
        }
        TaskRecord task = bars.tasks().get(index);
        return Texts.get("timeline.tip", task.path(), Texts.state(task.state()), Times.brief(task.started()),
                Times.span(task.started(), task.ended()));
    }
}
