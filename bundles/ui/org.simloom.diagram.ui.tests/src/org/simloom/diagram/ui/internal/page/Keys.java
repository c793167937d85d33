package org.simloom.diagram.ui.internal.page;

import java.awt.AWTException;
import java.awt.Robot;
import java.awt.event.KeyEvent;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.simloom.ui.testing.Ui;

/** The real keyboard. Keys that SWT posts go to the window that it thinks has the keyboard, which after a drag is none of ours. */
final class Keys {
    private static final Map<Integer, Integer> CODES = Map.of(SWT.CTRL, KeyEvent.VK_CONTROL, SWT.ALT, KeyEvent.VK_ALT,
            SWT.SHIFT, KeyEvent.VK_SHIFT, SWT.F2, KeyEvent.VK_F2, SWT.ARROW_LEFT, KeyEvent.VK_LEFT,
            (int) SWT.DEL, KeyEvent.VK_DELETE, (int) SWT.CR, KeyEvent.VK_ENTER, (int) SWT.ESC, KeyEvent.VK_ESCAPE);
    private static final long PAUSE = 40;

    private final Robot hand;

    Keys() {
        try {
            hand = new Robot();
        } catch (AWTException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Modifiers first. */
    void press(int... keys) {
        for (int key : keys) {
            hand.keyPress(code(key));
            pause();
        }
        for (int i = keys.length - 1; i >= 0; i--) {
            hand.keyRelease(code(keys[i]));
            pause();
        }
    }

    void type(String text) {
        text.chars().forEach(letter -> {
            if (Character.isUpperCase(letter)) {
                press(SWT.SHIFT, Character.toLowerCase(letter));
            } else {
                press(letter);
            }
        });
    }

    private static int code(int key) {
        return CODES.getOrDefault(key, KeyEvent.getExtendedKeyCodeForChar(key));
    }

    private static void pause() {
        long end = System.currentTimeMillis() + PAUSE;
        Ui.until("pressed", () -> System.currentTimeMillis() > end);
    }
}
