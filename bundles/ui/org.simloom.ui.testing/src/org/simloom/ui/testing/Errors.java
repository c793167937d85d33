package org.simloom.ui.testing;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** The errors of a workbench: those of its log, from any thread, and the dialogs that show one. */
final class Errors {
    private final List<String> unexpected = new ArrayList<>();
    private final List<String> expected = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();
    private Display watched;

    /** From now on; again does nothing. */
    synchronized void watch(Display display) {
        if (watched == display) {
            return;
        }
        watched = display;
        Platform.addLogListener((status, plugin) -> logged(status));
        display.addFilter(SWT.Show, this::shown);
    }

    /** What is expected now, instead of what was. */
    synchronized void expect(List<String> parts) {
        expected.clear();
        expected.addAll(parts);
        missing.clear();
        missing.addAll(parts);
    }

    /** What is expected and has not come. */
    synchronized List<String> missing() {
        return List.copyOf(missing);
    }

    /** What has come that was not expected; it is forgotten. */
    synchronized List<String> take() {
        List<String> taken = List.copyOf(unexpected);
        unexpected.clear();
        return taken;
    }

    private synchronized boolean add(String text) {
        missing.removeIf(text::contains);
        if (expected.stream().anyMatch(text::contains)) {
            return false;
        }
        unexpected.add(text);
        return true;
    }

    private void logged(IStatus status) {
        if (status.getSeverity() == IStatus.ERROR) {
            add(text(status));
        }
    }

    private static String text(IStatus status) {
        StringWriter text = new StringWriter();
        PrintWriter printer = new PrintWriter(text);
        printer.println(status);
        if (status.getException() != null) {
            status.getException().printStackTrace(printer);
        }
        return text.toString();
    }

    /** A dialog that nobody expects is closed again: it would stop the test for ever. */
    private void shown(Event event) {
        if (!(event.widget instanceof Shell shell)) {
            return;
        }
        Image error = shell.getDisplay().getSystemImage(SWT.ICON_ERROR);
        List<Label> labels = Ui.all(shell, Label.class);
        if (labels.stream().anyMatch(label -> label.getImage() == error)
                && add(shell.getText() + ": " + labels.stream().map(Label::getText).collect(Collectors.joining(" ")))) {
            shell.getDisplay().asyncExec(() -> {
                if (!shell.isDisposed()) {
                    shell.close();
                }
            });
        }
    }
}
