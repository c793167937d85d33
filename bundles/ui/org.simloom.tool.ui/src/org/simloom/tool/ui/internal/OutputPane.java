package org.simloom.tool.ui.internal;

import java.util.ArrayDeque;
import java.util.Deque;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;

/** Shows the last lines that trials print, while they run. Lines may come from any thread. */
final class OutputPane {
    private static final int MOST_LINES = 400;
    private static final int LONGEST_LINE = 400;
    private static final int EVERY_MILLIS = 150;

    private final Text text;
    private final Display display;
    private final Deque<String> lines = new ArrayDeque<>();
    private boolean due;

    OutputPane(Composite parent) {
        text = new Text(parent, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL | SWT.H_SCROLL);
        text.setFont(JFaceResources.getTextFont());
        text.setMessage(Texts.get("output.message"));
        display = parent.getDisplay();
    }

    Text control() {
        return text;
    }

    void clear() {
        synchronized (lines) {
            lines.clear();
        }
        flush();
    }

    void add(String line) {
        synchronized (lines) {
            lines.add(line.length() <= LONGEST_LINE ? line : line.substring(0, LONGEST_LINE) + "…");
            if (lines.size() > MOST_LINES) {
                lines.remove();
            }
            if (due) {
                return;
            }
            due = true;
        }
        if (!display.isDisposed()) {
            display.asyncExec(() -> display.timerExec(EVERY_MILLIS, this::flush));
        }
    }

    /** Shows what has come. UI thread only. */
    void flush() {
        String shown;
        synchronized (lines) {
            due = false;
            // the cursor stands at the beginning of a line, else the first letters of all lines are scrolled out of sight
            shown = lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
        }
        if (!text.isDisposed() && !text.getText().equals(shown)) {
            text.setText("");
            text.append(shown); // shows its end, which a position set before the text has a layout does not
        }
    }
}
