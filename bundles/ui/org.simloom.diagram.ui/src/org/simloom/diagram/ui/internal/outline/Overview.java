package org.simloom.diagram.ui.internal.outline;

import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.simloom.diagram.ui.internal.Texts;
import org.simloom.diagram.ui.internal.browser.PageMessage;
import org.simloom.diagram.ui.internal.page.DiagramPage;
import org.simloom.drawing.Box;
import org.simloom.drawing.Drawing;
import org.simloom.drawing.Shape;
import org.simloom.drawing.svg.Theme;

/** The whole diagram in small in the Outline view, with what of it is on the page; a click or drag moves that. UI thread only. */
public final class Overview {
    private static final int PAUSE = 300;
    private static final int MARGIN = 6;

    private final DiagramPage page;
    private final Canvas canvas;
    private final Runnable look = this::look;
    private Drawing drawing;
    /** What is on the page, in the diagram's measure; {@code null} before the page has said it. */
    private Box seen;
    private double zoom = 1;
    private String graph = "";

    public Overview(Composite parent, DiagramPage page) {
        this.page = page;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
        canvas.setToolTipText(Texts.get("overview.tip"));
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.addListener(SWT.Resize, event -> canvas.redraw());
        canvas.addListener(SWT.MouseDown, this::move);
        canvas.addListener(SWT.MouseMove, event -> {
            if ((event.stateMask & SWT.BUTTON1) != 0) {
                move(event);
            }
        });
        look();
    }

    /** The widget. */
    public Control control() {
        return canvas;
    }

    /** The model has changed: looks at it after the next pause. */
    public void changed() {
        if (!canvas.isDisposed()) {
            canvas.getDisplay().timerExec(PAUSE, look);
        }
    }

    /** Colours have changed. */
    public void redraw() {
        if (!canvas.isDisposed()) {
            canvas.redraw();
        }
    }

    /** The page shows another part, or has changed. */
    public void viewport(PageMessage message) {
        if (canvas.isDisposed()) {
            return;
        }
        zoom = Math.max(0.01, message.number("zoom"));
        graph = message.text("graph");
        seen = new Box(message.number("x"), message.number("y"), message.number("width") / zoom, message.number("height") / zoom);
        if (drawing == null) {
            look();
        }
        canvas.redraw();
    }

    /** What is drawn already: to place a large diagram here would stop the window. Once the page shows it, it tells so. */
    private void look() {
        if (!canvas.isDisposed() && page.site().root() != null) {
            drawing = page.session().drawing();
            canvas.redraw();
        }
    }

    private double scale() {
        Box all = drawing.bounds();
        Rectangle area = canvas.getClientArea();
        return Math.min(1, Math.min((area.width - 2 * MARGIN) / Math.max(1, all.width()), (area.height - 2 * MARGIN) / Math.max(1, all.height())));
    }

    private void paint(GC gc) {
        if (drawing == null) {
            return;
        }
        double scale = scale();
        Box all = drawing.bounds();
        if (scale <= 0) {
            return;
        }
        gc.setAntialias(SWT.ON);
        double left = MARGIN - all.x() * scale;
        double top = MARGIN - all.y() * scale;
        level(gc, drawing.shapes(), left, top, scale);
        if (seen != null) {
            gc.setForeground(canvas.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION));
            gc.setLineWidth(2);
            Rectangle area = canvas.getClientArea();
            // the page may show more than all of the diagram: a frame of which sides are missing would tell nobody that
            gc.drawRectangle(new Rectangle(round(left + seen.x() * scale), round(top + seen.y() * scale), round(seen.width() * scale),
                    round(seen.height() * scale)).intersection(new Rectangle(area.x + 1, area.y + 1, area.width - 2, area.height - 2)));
        }
    }

    private void level(GC gc, List<Shape> shapes, double left, double top, double scale) {
        for (Shape shape : shapes) {
            Box box = shape.box();
            double x = left + box.x() * scale;
            double y = top + box.y() * scale;
            gc.setBackground(color(Theme.LIGHT.accent(shape.role())));
            gc.setAlpha(shape.inside().isEmpty() ? 200 : 60);
            gc.fillRectangle(round(x), round(y), Math.max(1, round(box.width() * scale)), Math.max(1, round(box.height() * scale)));
            gc.setAlpha(255);
            level(gc, shape.inside(), x, y, scale);
        }
    }

    private static Color color(String css) {
        int rgb = Integer.parseInt(css.substring(1), 16);
        return new Color(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
    }

    private static int round(double value) {
        return (int) Math.round(value);
    }

    private void move(Event event) {
        if (drawing == null || seen == null || scale() <= 0) {
            return;
        }
        double x = (event.x - MARGIN) / scale() + drawing.bounds().x() - seen.width() / 2;
        double y = (event.y - MARGIN) / scale() + drawing.bounds().y() - seen.height() / 2;
        seen = new Box(x, y, seen.width(), seen.height());
        page.tell("viewport", Map.of("elementId", graph, "newViewport", Map.of("scroll", Map.of("x", x, "y", y), "zoom", zoom),
                "animate", false));
        canvas.redraw();
    }
}
