package org.simloom.bench.ui.internal;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;

/**
 * Drags a node with the real mouse, which moves every few milliseconds, and notes in the page when it paints a frame in
 * which the node has moved.
 */
final class DragWork {
    private static final int STEPS = 200;
    private static final long STEP_NANOS = 10_000_000;
    private static final int WARM = 5;
    private static final String WATCH = """
            const node = %s;
            window.benchFrames = [];
            let last = node.getAttribute('transform');
            const look = time => {
                const now = node.getAttribute('transform');
                if (now !== last) {
                    last = now;
                    window.benchFrames.push(time);
                }
                if (window.benchFrames) {
                    requestAnimationFrame(look);
                }
            };
            requestAnimationFrame(look);
            const box = node.getBoundingClientRect();
            return [box.x + box.width / 2, box.y + box.height / 6]""";

    private final SeenDiagram diagram;

    DragWork(SeenDiagram diagram) {
        this.diagram = diagram;
    }

    /**
     * How long each frame took, in ms, without the first few.
     *
     * @param node as an expression of the page
     * @return empty where the system lets no program move the mouse
     */
    double[] frames(String node) {
        Object[] place = (Object[]) diagram.evaluate(WATCH.formatted(node));
        Point from = diagram.browser().toDisplay(((Double) place[0]).intValue(), ((Double) place[1]).intValue());
        move(from.x, from.y);
        button(SWT.MouseDown);
        for (int i = 1; i <= STEPS; i++) {
            move(from.x + i % 100, from.y + i / 2);
        }
        button(SWT.MouseUp);
        Object[] told = (Object[]) diagram.evaluate("const frames = window.benchFrames; window.benchFrames = null; return frames");
        double[] times = Arrays.stream(told).mapToDouble(time -> ((Number) time).doubleValue()).toArray();
        return IntStream.range(WARM + 1, Math.max(WARM + 1, times.length)).mapToDouble(i -> times[i] - times[i - 1]).toArray();
    }

    private void move(int x, int y) {
        Event event = new Event();
        event.type = SWT.MouseMove;
        event.x = x;
        event.y = y;
        post(event);
    }

    private void button(int type) {
        Event event = new Event();
        event.type = type;
        event.button = 1;
        post(event);
    }

    private void post(Event event) {
        diagram.browser().getDisplay().post(event);
        diagram.work(STEP_NANOS);
    }
}
