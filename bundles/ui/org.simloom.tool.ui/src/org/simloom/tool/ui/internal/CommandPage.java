package org.simloom.tool.ui.internal;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.simloom.base.problem.ProblemException;
import org.simloom.tool.authoring.CommandLine;
import org.simloom.tool.authoring.Learnt;
import org.simloom.tool.authoring.ToolDraft;

/** Asks for the command and the folder, and lets it work. */
final class CommandPage extends TryPage {
    private static final int LONGEST = 86_400;
    private static final int USUAL = 60;

    private final String proposedFolder;
    private Text command;
    private Text folder;
    private Spinner seconds;
    private ToolDraft found;

    CommandPage(String proposedFolder) {
        super("command");
        this.proposedFolder = proposedFolder;
    }

    @Override
    boolean grows() {
        return false;
    }

    @Override
    void fill(Composite area) {
        area.setLayout(new GridLayout(3, false));
        new Label(area, SWT.NONE).setText(Texts.get("command.line"));
        command = new Text(area, SWT.BORDER | SWT.SINGLE);
        command.setMessage(Texts.get("command.example"));
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(command);
        new Label(area, SWT.NONE).setText(Texts.get("command.folder"));
        folder = new Text(area, SWT.BORDER | SWT.SINGLE);
        folder.setText(proposedFolder);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(folder);
        Button browse = new Button(area, SWT.PUSH);
        browse.setText(Texts.get("browse"));
        browse.addListener(SWT.Selection, e -> browse());
        new Label(area, SWT.NONE).setText(Texts.get("command.time"));
        seconds = new Spinner(area, SWT.BORDER);
        seconds.setValues(USUAL, 1, LONGEST, 0, 1, USUAL);
        GridDataFactory.swtDefaults().span(2, 1).applyTo(seconds);
        command.addListener(SWT.Modify, e -> changed());
        folder.addListener(SWT.Modify, e -> changed());
        command.addListener(SWT.DefaultSelection, e -> {
            if (button().isEnabled()) {
                attempt();
            }
        });
    }

    private void browse() {
        DirectoryDialog dialog = new DirectoryDialog(getShell());
        dialog.setFilterPath(folder.getText());
        String chosen = dialog.open();
        if (chosen != null) {
            folder.setText(chosen);
        }
    }

    /** What was tried is no longer what stands there. */
    private void changed() {
        setPageComplete(false);
        try {
            if (!command.getText().isBlank()) {
                CommandLine.parse(command.getText());
            }
            setErrorMessage(null);
            setMessage(Texts.get("command.press"), INFORMATION);
            button().setEnabled(!command.getText().isBlank());
        } catch (ProblemException e) {
            setErrorMessage(e.problem().message() + " " + e.problem().advice());
            button().setEnabled(false);
        }
    }

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        button().setEnabled(false); // nothing is typed yet
    }

    int seconds() {
        return seconds.getSelection();
    }

    @Override
    Trying.Step step() {
        String line = command.getText();
        String where = folder.getText();
        found = null;
        setPageComplete(false);
        return settings -> {
            ToolDraft draft = getWizard().authoring().draft(CommandLine.parse(line), path(where));
            List<Learnt> learnt = new ArrayList<>(getWizard().authoring().probe(draft, settings));
            learnt.addAll(getWizard().authoring().tryCommand(draft, settings));
            found = getWizard().authoring().good() == null ? null : draft;
            return learnt;
        };
    }

    private static Path path(String text) {
        try {
            return Path.of(text.strip());
        } catch (InvalidPathException e) {
            return Path.of("/nowhere"); // told as a folder that is not there
        }
    }

    @Override
    void tried() {
        if (found != null) {
            getWizard().setDraft(found);
        }
        setPageComplete(found != null);
    }
}
