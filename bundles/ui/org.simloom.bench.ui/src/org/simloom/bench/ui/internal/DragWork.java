package org.simloom.bench.ui.internal;

import java.awt.AWTException;
import java.awt.HeadlessException;
import java.awt.Robot;
import java.awt.event.InputEvent;
import java.util.Arrays;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;

/**
 * Drags a node with the real mouse, which moves every few milliseconds whatever the window does, and notes in the page
 * how long it took, from the first move on, until a frame took up where the mouse had gone. Whether the page, the window
 * or the server is at fault, all that a user would feel is in it.
 */
final class DragWork {
    private static final int STEPS = 200;
    private static final int STEP_MILLIS = 10;
    private static final String WATCH = """
            const node = %s;
            const watch = window.benchDrag = { frames: [], followed: 0 };
            let place = node.getAttribute('transform');
            let before, moved;
            window.addEventListener('mousedown', () => watch.down = true, { capture: true, once: true });
            window.addEventListener('mousemove', event => {
                if (watch.down) {
                    before ??= event.timeStamp;
                    moved = true;
                }
            }, true);
            const look = time => {
                if (moved) {
                    watch.frames.push(time - before);
                    before = time;
                    moved = false;
                    if (place !== (place = node.getAttribute('transform'))) {
                        watch.followed++;
                    }
                }
                if (window.benchDrag === watch) {
                    requestAnimationFrame(look);
                }
            };
            requestAnimationFrame(look);
            const box = node.getBoundingClientRect();
            return [box.x + box.width / 2, box.y + box.height / 6]""";
    private static final String TELL = "const { frames, followed } = window.benchDrag; window.benchDrag = undefined; return [followed, ...frames]";

    private final SeenDiagram diagram;
    private final Display display;

    DragWork(SeenDiagram diagram, Display display) {
        this.diagram = diagram;
        this.display = display;
    }

    /**
     * How long each frame took, in ms. Not for the UI thread, which has the window to look after.
     *
     * @param node as an expression of the page
     * @return empty where the system lets no program move the mouse
     * @throws IllegalStateException where the node does not follow the mouse
     */
    double[] frames(String node) {
        Robot hand;
        try {
            hand = new Robot();
        } catch (AWTException | HeadlessException e) {
            return new double[0];
        }
        hand.setAutoDelay(STEP_MILLIS);
        Point from = display.syncCall(() -> {
            Object[] place = (Object[]) diagram.evaluate(WATCH.formatted(node));
            return diagram.browser().toDisplay(((Double) place[0]).intValue(), ((Double) place[1]).intValue());
        });
        hand.mouseMove(from.x, from.y);
        hand.mousePress(InputEvent.BUTTON1_DOWN_MASK);
        for (int i = 1; i <= STEPS; i++) {
            hand.mouseMove(from.x + i % 100, from.y + i / 2);
        }
        hand.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
        Object[] told = (Object[]) display.syncCall(() -> diagram.evaluate(TELL));
        double[] frames = Arrays.stream(told).skip(1).mapToDouble(value -> ((Number) value).doubleValue()).toArray();
        // where it is in line with its neighbours it is held for a moment, so not every frame shows it elsewhere
        if (((Number) told[0]).intValue() < frames.length / 2) {
            throw new IllegalStateException("the node followed the mouse in " + told[0] + " of " + frames.length + " frames");
        }
        return frames;
    }
}
