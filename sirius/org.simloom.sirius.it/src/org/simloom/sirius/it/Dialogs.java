package org.simloom.sirius.it;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;

/** Accepts what dialogs propose while this is open, and remembers what they say. */
final class Dialogs implements AutoCloseable {
    private final List<String> texts = new ArrayList<>();
    private final Display display = Display.getCurrent();
    private final Listener listener = event -> {
        if (event.widget instanceof Shell shell && shell.getParent() != null) {
            display.asyncExec(() -> accept(shell));
        }
    };

    Dialogs() {
        display.addFilter(SWT.Show, listener);
    }

    List<String> texts() {
        return texts;
    }

    private void accept(Shell shell) {
        if (!shell.isDisposed() && shell.getDefaultButton() != null) {
            read(shell);
            shell.getDefaultButton().notifyListeners(SWT.Selection, new Event());
        }
    }

    private void read(Composite composite) {
        for (Control child : composite.getChildren()) {
            if (child instanceof Label label && !label.getText().isBlank()) {
                texts.add(label.getText());
            } else if (child instanceof Composite inner) {
                read(inner);
            }
        }
    }

    @Override
    public void close() {
        display.removeFilter(SWT.Show, listener);
    }
}
