package org.simloom.ui.testing;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/** The window as a user handles it: waits on conditions, finds widgets, takes pictures. All of it in the UI thread. */
public final class Ui {
    /** Long enough for a machine that does much else; what comes in time is not waited for. */
    private static final long PATIENCE = 60_000;
    private static final int NAP = 20;
    private static final int IDLE = 8;
    private static final long LONGEST_SETTLING = 600;

    private Ui() {
    }

    /** The window, without the Welcome page, as large as the screen. */
    public static IWorkbenchWindow window() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window == null) {
            window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
        }
        var intro = PlatformUI.getWorkbench().getIntroManager();
        if (intro.getIntro() != null) {
            intro.closeIntro(intro.getIntro());
        }
        Rectangle screen = window.getShell().getDisplay().getBounds();
        if (!window.getShell().getBounds().equals(screen)) {
            window.getShell().setBounds(screen);
        }
        return window;
    }

    /**
     * Gives the window the keyboard: where there is no window manager, nobody gives it back when a dialog of another
     * test is closed.
     */
    public static void activate() {
        Shell shell = window().getShell();
        if (shell.getDisplay().getActiveShell() != shell) {
            shell.forceActive();
            until("the window has the keyboard", () -> shell.getDisplay().getActiveShell() == shell);
        }
    }

    public static IWorkbenchPage page() {
        return window().getActivePage();
    }

    /** Lets the window work until something holds. */
    public static void until(String what, BooleanSupplier holds) {
        Display display = Display.getCurrent();
        long end = System.currentTimeMillis() + PATIENCE;
        while (!holds.getAsBoolean()) {
            if (System.currentTimeMillis() > end) {
                fail("never: " + what);
            }
            if (!display.readAndDispatch()) {
                rest(display);
            }
        }
    }

    /**
     * Lets the window show what it has: until nothing was left to do several times in a row, which a blinking
     * cursor can put off for ever. Good for pictures; what a test asserts it waits for by {@link #until}.
     */
    public static void settle() {
        Display display = Display.getCurrent();
        long end = System.currentTimeMillis() + LONGEST_SETTLING;
        for (int idle = 0; idle < IDLE && System.currentTimeMillis() < end;) {
            if (display.readAndDispatch()) {
                idle = 0;
            } else {
                idle++;
                rest(display);
            }
        }
    }

    /** Wakes up for the next look even where nothing happens. */
    private static void rest(Display display) {
        display.timerExec(NAP, () -> { });
        display.sleep();
    }

    /** The first widget of a kind that fits; a failure where there is none. */
    public static <T extends Control> T find(Composite in, Class<T> kind, Predicate<T> fits) {
        return all(in, kind).stream().filter(fits).findFirst()
                .orElseGet(() -> fail("no such " + kind.getSimpleName()));
    }

    /** The first widget of a kind. */
    public static <T extends Control> T find(Composite in, Class<T> kind) {
        return find(in, kind, widget -> true);
    }

    /** All widgets of a kind. */
    public static <T extends Control> List<T> all(Composite in, Class<T> kind) {
        List<T> found = new ArrayList<>();
        for (Control child : in.getChildren()) {
            if (kind.isInstance(child)) {
                found.add(kind.cast(child));
            }
            if (child instanceof Composite composite) {
                found.addAll(all(composite, kind));
            }
        }
        return found;
    }

    /** Clicks at a button, or chooses in a combo box, and lets the window answer. */
    public static void click(Control widget) {
        widget.notifyListeners(SWT.Selection, new Event());
        settle();
    }

    /** Opens a wizard in a dialog that does not block. */
    public static WizardDialog open(IWorkbenchWizard wizard, IStructuredSelection selection) {
        wizard.init(PlatformUI.getWorkbench(), selection);
        WizardDialog dialog = new WizardDialog(window().getShell(), wizard);
        dialog.setBlockOnOpen(false);
        dialog.open();
        settle();
        return dialog;
    }

    /** Presses a button of a wizard; a failure where it cannot be pressed. */
    public static void press(WizardDialog dialog, int button) {
        Button widget = find(dialog.getShell(), Button.class, b -> Integer.valueOf(button).equals(b.getData()));
        if (!widget.isEnabled()) {
            fail("cannot press: " + dialog.getErrorMessage());
        }
        click(widget);
    }

    /** Runs a command as its key, menu or button does; a failure where it cannot be done now. */
    public static void command(String id) {
        settle();
        IHandlerService handlers = window().getService(IHandlerService.class);
        try {
            handlers.executeCommand(id, null);
        } catch (CommandException e) {
            fail(id + ": " + e, e);
        }
    }

    /** Whether a command can be done with what is selected now. */
    public static boolean isEnabled(String id) {
        settle();
        return window().getService(ICommandService.class).getCommand(id).isEnabled();
    }

    /** The dialog whose title begins so. */
    public static Optional<Shell> shell(String title) {
        return Arrays.stream(Display.getCurrent().getShells())
                .filter(shell -> !shell.isDisposed() && shell.isVisible() && shell.getText().startsWith(title))
                .findFirst();
    }

    /** What is done in a dialog. */
    public interface Visit<T> {
        void in(T dialog, Shell shell) throws Exception;
    }

    /**
     * Does something in the next dialog of a kind, which may block whoever opens it, and closes it. Call it before
     * the dialog is opened; the visit has been when the result says so.
     *
     * @param kind of the dialog, which the platform keeps as its shell's data
     */
    public static <T extends org.eclipse.jface.window.Window> BooleanSupplier visit(Class<T> kind, Predicate<T> ready,
            Visit<T> visit) {
        Display display = Display.getCurrent();
        boolean[] been = new boolean[1];
        display.timerExec(NAP, new Runnable() {
            @Override
            public void run() {
                Shell shell = Arrays.stream(display.getShells()).filter(s -> !s.isDisposed() && s.isVisible()
                        && kind.isInstance(s.getData()) && ready.test(kind.cast(s.getData()))).findFirst().orElse(null);
                if (shell == null) {
                    display.timerExec(NAP, this);
                    return;
                }
                T dialog = kind.cast(shell.getData());
                try {
                    visit.in(dialog, shell);
                    been[0] = true;
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                } finally {
                    dialog.close();
                }
            }
        });
        return () -> been[0];
    }

    /** Puts what is on the screen into {@code target/screenshots/NAME.png}. */
    public static void screenshot(String name) {
        settle();
        Display display = Display.getCurrent();
        Rectangle bounds = display.getBounds();
        Image image = new Image(display, bounds.width, bounds.height);
        GC gc = new GC(display);
        gc.copyArea(image, bounds.x, bounds.y);
        gc.dispose();
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {image.getImageData()};
        image.dispose();
        Path folder = Path.of("target/screenshots");
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        loader.save(folder.resolve(name + ".png").toString(), SWT.IMAGE_PNG);
    }
}
