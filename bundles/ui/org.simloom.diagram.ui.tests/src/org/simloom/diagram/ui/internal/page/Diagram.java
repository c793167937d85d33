package org.simloom.diagram.ui.internal.page;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.awt.AWTException;
import java.awt.Robot;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.swt.SWT;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.ide.IDE;
import org.simloom.editor.ModelEditor;
import org.simloom.model.workflow.Workflow;
import org.simloom.ui.testing.Ui;

/** A diagram in the window, with the hands and eyes of a user. */
final class Diagram {
    private static final String SHOWN = ".sprotty:not(.sprotty-hidden)";
    private static final int STEPS = 8;

    private final ModelEditor editor;

    private Diagram(ModelEditor editor) {
        this.editor = editor;
    }

    /** Opens a model and waits until its diagram is drawn. */
    static Diagram open(IFile file, String node) throws Exception {
        activate();
        Diagram diagram = new Diagram((ModelEditor) IDE.openEditor(Ui.page(), file));
        Ui.until("drawn: " + node, () -> diagram.has(node));
        return diagram;
    }

    /** Where there is no window manager, nobody gives the window the keyboard back when a dialog of another test is closed. */
    private static void activate() {
        Shell window = Ui.window().getShell();
        if (window.getDisplay().getActiveShell() != window) {
            window.forceActive();
            Ui.until("the window has the keyboard", () -> window.getDisplay().getActiveShell() == window);
        }
    }

    ModelEditor editor() {
        return editor;
    }

    DiagramPage page() {
        return DiagramPage.of(editor);
    }

    Workflow workflow() {
        return (Workflow) editor.document().root();
    }

    Browser browser() {
        return page().browser();
    }

    /** What a script of the page gives; {@code null} before the page is there. */
    Object ask(String expression) {
        return page() == null ? null : browser().evaluate("return " + expression, true);
    }

    private static String element(String id) {
        return "document.querySelector('" + SHOWN + " [id=\"simloom_" + id + "\"]')";
    }

    boolean has(String id) {
        return Boolean.TRUE.equals(ask(element(id) + " !== null"));
    }

    /** What can be read of an element. */
    String text(String id) {
        return (String) ask("(e => e ? e.textContent : '')(" + element(id) + ")");
    }

    /** The classes of an element and all in it, by which its state shows. */
    String classes(String id) {
        return (String) ask("(e => e ? [e, ...e.querySelectorAll('*')].map(x => x.getAttribute('class')).join(' ') : '')(" + element(id) + ")");
    }

    /** Where the middle of an element is on the screen. */
    Point middle(String id) {
        return onScreen("(e => { const b = e.getBoundingClientRect(); return [b.x + b.width / 2, b.y + b.height / 2]; })(" + element(id) + ")");
    }

    /** A little below the upper edge of an element, where its name is. */
    Point head(String id) {
        return onScreen("(e => { const b = e.getBoundingClientRect(); return [b.x + b.width / 2, b.y + b.height / 8]; })(" + element(id) + ")");
    }

    Point onScreen(String pair) {
        Object[] place = (Object[]) ask(pair);
        return browser().toDisplay(((Double) place[0]).intValue(), ((Double) place[1]).intValue());
    }

    /** A click of the real mouse. */
    static void click(Point where) {
        move(where);
        button(SWT.MouseDown);
        button(SWT.MouseUp);
        Ui.settle();
    }

    /** The same while Ctrl is held, which a mouse event that SWT posts does not tell of. */
    static void controlClick(Point where) throws AWTException {
        Robot hand = new Robot();
        hand.mouseMove(where.x, where.y);
        hand.keyPress(KeyEvent.VK_CONTROL);
        hand.mousePress(InputEvent.BUTTON1_DOWN_MASK);
        hand.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
        hand.keyRelease(KeyEvent.VK_CONTROL);
        Ui.settle();
    }

    /** Two clicks of the real mouse, which even a machine that does much else takes for one double click. */
    static void doubleClick(Point where) throws AWTException {
        Robot hand = new Robot();
        hand.mouseMove(where.x, where.y);
        for (int i = 0; i < 2; i++) {
            hand.mousePress(InputEvent.BUTTON1_DOWN_MASK);
            hand.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
        }
        Ui.settle();
    }

    /** Drags with the real mouse. */
    static void drag(Point from, int dx, int dy) {
        move(from);
        button(SWT.MouseDown);
        for (int i = 1; i <= STEPS; i++) {
            move(new Point(from.x + dx * i / STEPS, from.y + dy * i / STEPS));
        }
        button(SWT.MouseUp);
        Ui.settle();
    }

    private static void move(Point where) {
        Event event = new Event();
        event.type = SWT.MouseMove;
        event.x = where.x;
        event.y = where.y;
        post(event);
    }

    private static void button(int type) {
        Event event = new Event();
        event.type = type;
        event.button = 1;
        post(event);
    }

    /** Presses keys of the real keyboard; modifiers first. */
    static void press(int... keys) {
        assertNotNull(Display.getCurrent().getActiveShell(), "keys would go nowhere");
        for (int key : keys) {
            key(SWT.KeyDown, key);
        }
        for (int i = keys.length - 1; i >= 0; i--) {
            key(SWT.KeyUp, keys[i]);
        }
        Ui.settle();
    }

    static void type(String text) {
        text.chars().forEach(letter -> {
            key(SWT.KeyDown, letter);
            key(SWT.KeyUp, letter);
        });
    }

    private static void key(int type, int key) {
        Event event = new Event();
        event.type = type;
        if ((key & SWT.KEYCODE_BIT) != 0 || (key & SWT.MODIFIER_MASK) != 0 || key == SWT.DEL || key == SWT.CR) {
            event.keyCode = key;
        } else {
            event.character = (char) key;
        }
        post(event);
    }

    private static void post(Event event) {
        Display display = Display.getCurrent();
        display.post(event);
        long end = System.currentTimeMillis() + 40;
        Ui.until("posted", () -> System.currentTimeMillis() > end);
    }

    /** Asks the page for something, as the server does. */
    void tell(String kind, Map<String, ?> properties) {
        page().tell(kind, properties);
    }
}
