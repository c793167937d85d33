package org.simloom.runs.ui.internal.launch;

import java.nio.file.Path;

import org.eclipse.jface.viewers.DialogCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Text;
import org.simloom.runs.ui.internal.Texts;

/** A path that is typed, or looked for. Within the project it is kept relative, so that the project can be moved. */
final class PathCellEditor extends DialogCellEditor {
    private Text text;
    private Path project;
    private boolean folder;

    PathCellEditor(Composite parent) {
        super(parent);
    }

    /** What is edited next. */
    void edit(Path newProject, boolean isFolder) {
        project = newProject;
        folder = isFolder;
    }

    /** What is typed. */
    Text text() {
        return text;
    }

    @Override
    protected Control createContents(Composite cell) {
        text = new Text(cell, SWT.SINGLE);
        text.addListener(SWT.DefaultSelection, event -> {
            fireApplyEditorValue();
            deactivate();
        });
        text.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                fireCancelEditor();
            }
        });
        return text;
    }

    @Override
    protected Button createButton(Composite parent) {
        Button button = super.createButton(parent);
        button.setToolTipText(Texts.get("tab.browse"));
        return button;
    }

    @Override
    protected void updateContents(Object value) {
        if (text != null) {
            text.setText(value == null ? "" : value.toString());
        }
    }

    @Override
    protected Object doGetValue() {
        return text.getText();
    }

    @Override
    protected void doSetFocus() {
        text.setFocus();
        text.selectAll();
    }

    @Override
    protected Object openDialogBox(Control window) {
        String chosen;
        if (folder) {
            DirectoryDialog dialog = new DirectoryDialog(window.getShell());
            dialog.setFilterPath(project.toString());
            chosen = dialog.open();
        } else {
            FileDialog dialog = new FileDialog(window.getShell(), SWT.OPEN);
            dialog.setFilterPath(project.toString());
            chosen = dialog.open();
        }
        return chosen == null ? null : relative(project, Path.of(chosen));
    }

    /** A path as it is kept. */
    static String relative(Path project, Path chosen) {
        Path file = chosen.toAbsolutePath().normalize();
        return file.startsWith(project) && !file.equals(project)
                ? project.relativize(file).toString().replace('\\', '/') : file.toString();
    }
}
