package org.simloom.editor;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.ide.IDE;
import org.simloom.editor.internal.problem.LiveExamination;
import org.simloom.ui.testing.Projects;
import org.simloom.ui.testing.Ui;

/** A project with model files in the running workbench, and the hands and eyes of a user. */
final class Bench implements AutoCloseable {
    private static final long PATIENCE = 20_000;
    private static final int NAP = 50;
    private static final String FEATURE = "org.simloom.editor.feature";

    private final IProject project;

    Bench(String name, String... samples) throws CoreException, IOException {
        Ui.window();
        project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
        Projects.delete(project);
        project.create(null);
        project.open(null);
        for (String sample : samples) {
            file(sample, Files.readString(Path.of("samples", sample)));
        }
    }

    IFile file(String name, String content) throws CoreException {
        IFile file = project.getFile(name);
        file.create(new ByteArrayInputStream(content.getBytes(java.nio.charset.StandardCharsets.UTF_8)), true, null);
        return file;
    }

    IFile file(String name) {
        return project.getFile(name);
    }

    Path path(String name) {
        return project.getFile(name).getLocation().toPath();
    }

    ModelEditor open(String name) throws CoreException {
        Ui.activate();
        ModelEditor editor = (ModelEditor) IDE.openEditor(Ui.page(), project.getFile(name));
        Ui.settle();
        return editor;
    }

    /**
     * As soon as a dialog with a title is open, does something with it. To be called before that which opens it, and
     * which does not come back until it is closed. A dialog that fails is closed.
     */
    static void inDialog(String title, Consumer<Shell> work) {
        Display display = Display.getCurrent();
        long end = System.currentTimeMillis() + PATIENCE;
        Runnable[] look = new Runnable[1];
        look[0] = () -> {
            for (Shell shell : display.getShells()) {
                if (shell.isVisible() && title.equals(shell.getText())) {
                    try {
                        work.accept(shell);
                    } finally {
                        if (!shell.isDisposed()) {
                            shell.close();
                        }
                    }
                    return;
                }
            }
            if (System.currentTimeMillis() < end) {
                display.timerExec(NAP, look[0]);
            }
        };
        display.timerExec(NAP, look[0]);
    }

    /** Presses the button with a text. */
    static void press(Shell shell, String text) {
        all(shell, Button.class, b -> text.equals(b.getText().replace("&", ""))).stream().findFirst()
                .orElseThrow(() -> new AssertionError("no button " + text)).notifyListeners(SWT.Selection, new Event());
    }

    static boolean isExamined() {
        return Job.getJobManager().find(LiveExamination.FAMILY).length == 0;
    }

    /** The widget of a feature, the visible one. */
    static <T extends Control> T field(Composite inside, String feature, Class<T> kind) {
        return all(inside, kind, c -> feature.equals(c.getData(FEATURE))).stream().findFirst()
                .orElseThrow(() -> new AssertionError("no field for " + feature));
    }

    static <T extends Control> List<T> all(Composite inside, Class<T> kind, Predicate<T> which) {
        List<T> found = new ArrayList<>();
        for (Control child : inside.getChildren()) {
            if (!child.getVisible()) {
                continue;
            }
            if (kind.isInstance(child) && which.test(kind.cast(child))) {
                found.add(kind.cast(child));
            }
            if (child instanceof Composite composite) {
                found.addAll(all(composite, kind, which));
            }
        }
        return found;
    }

    @Override
    public void close() {
        Ui.page().closeAllEditors(false);
        Ui.settle();
        Projects.delete(project);
    }
}
