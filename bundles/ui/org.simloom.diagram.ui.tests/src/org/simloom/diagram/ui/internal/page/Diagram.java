package org.simloom.diagram.ui.internal.page;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.AWTException;
import java.awt.Robot;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.ide.IDE;
import org.simloom.editor.ModelEditor;
import org.simloom.model.workflow.Workflow;
import org.simloom.ui.testing.ExampleProject;
import org.simloom.ui.testing.Ui;

/** A diagram in the window, with the hands and eyes of a user. */
final class Diagram {
    private static final String SHOWN = ".sprotty:not(.sprotty-hidden)";
    private static final String TOOLTIP = "(e => e && !e.hidden ? e.innerText : '')(document.querySelector('.tooltip'))";
    private static final int STEPS = 8;
    /** So long, in ms, does a place stay the same before it counts as one that is no longer moving. */
    private static final int STEADY = 80;

    private final ModelEditor editor;

    private Diagram(ModelEditor editor) {
        this.editor = editor;
    }

    /** Opens a model and waits until its diagram is drawn. */
    static Diagram open(IFile file, String node) throws Exception {
        Ui.activate();
        Diagram diagram = new Diagram((ModelEditor) IDE.openEditor(Ui.page(), file));
        Ui.until("drawn: " + node, () -> diagram.has(node));
        return diagram;
    }

    /** The same with a model that is put into a project. */
    static Diagram open(ExampleProject project, String name, String content, String node) throws Exception {
        Files.writeString(project.folder().resolve(name), content);
        IFile file = project.workflow().getProject().getFile(name);
        file.refreshLocal(IResource.DEPTH_ZERO, null);
        return open(file, node);
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

    /** Whether the palette has a part of a name. */
    boolean offers(String label) {
        return Boolean.TRUE.equals(ask("[...document.querySelectorAll('#palette .label')].some(e => e.textContent === '" + label + "')"));
    }

    /** A file beside the model. */
    IFile file(String name) {
        return file().getParent().getFile(IPath.fromOSString(name));
    }

    private IFile file() {
        return ((IFileEditorInput) editor.getEditorInput()).getFile();
    }

    /** Saves the model; what its file says then. */
    String saved() throws Exception {
        editor.doSave(new NullProgressMonitor());
        assertFalse(editor.isDirty());
        return Files.readString(file().getLocation().toPath());
    }

    /** Whether the Problems view has words about a line of the model. */
    boolean isMarked(String words, int line) {
        try {
            return Arrays.stream(file().findMarkers(IMarker.PROBLEM, true, IResource.DEPTH_ZERO)).anyMatch(marker ->
                    marker.getAttribute(IMarker.MESSAGE, "").contains(words) && marker.getAttribute(IMarker.LINE_NUMBER, 0) == line);
        } catch (CoreException e) {
            throw new IllegalStateException(e);
        }
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

    /** A place of a box where there is neither name nor handle nor port. */
    Point plain(String id) {
        return onScreen("(b => [b.x + b.width / 2, b.y + b.height - 3])(document.querySelector('" + SHOWN + " [id=\"simloom_" + id
                + "\"] > .box').getBoundingClientRect())");
    }

    /** The handle by which what is inside of a node is shown where it is. */
    Point handle(String id) {
        return center("document.querySelector('" + SHOWN + " [data-fold=\"" + id + "\"]')");
    }

    /** The middle of anything of the page. */
    Point center(String found) {
        return onScreen("(b => [b.x + b.width / 2, b.y + b.height / 2])(" + found + ".getBoundingClientRect())");
    }

    /** A place of the diagram where nothing is. */
    Point nothing() {
        return onScreen("(b => [b.x + 6, b.y + b.height - 6])(document.getElementById('canvas').getBoundingClientRect())");
    }

    /** What is told of what the real mouse rests on, once that is something with these words in it. */
    String told(Point where, String... words) {
        move(nothing());
        Ui.until("nothing told", () -> "".equals(ask(TOOLTIP)));
        move(where);
        Ui.until("told: " + List.of(words), () -> List.of(words).stream().allMatch(((String) ask(TOOLTIP))::contains));
        return (String) ask(TOOLTIP);
    }

    /** A place of the page on the screen; what is out of sight has none, as a click there would be on something else. */
    Point onScreen(String pair) {
        Point there = steady(pair);
        Point size = browser().getSize();
        assertTrue(new Rectangle(0, 0, size.x, size.y).contains(there), () -> there + " is outside of the page: " + pair);
        return browser().toDisplay(there);
    }

    /** What was drawn a moment ago may still be brought into sight: a click would be where it was. */
    private Point steady(String pair) {
        AtomicReference<Point> last = new AtomicReference<>();
        AtomicLong since = new AtomicLong();
        Ui.until("still: " + pair, () -> {
            Object[] place = (Object[]) ask(pair);
            Point now = new Point(((Double) place[0]).intValue(), ((Double) place[1]).intValue());
            if (!now.equals(last.getAndSet(now))) {
                since.set(System.nanoTime());
            }
            return System.nanoTime() - since.get() > STEADY * 1_000_000L;
        });
        return last.get();
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

    /** Moves the real mouse. */
    static void move(Point where) {
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
        if (Display.getCurrent().getActiveShell() == null) {
            // where there is no window manager, nobody gives the keyboard back to the window that had it
            Ui.activate();
        }
        new Keys().press(keys);
        Ui.settle();
    }

    static void type(String text) {
        new Keys().type(text);
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
