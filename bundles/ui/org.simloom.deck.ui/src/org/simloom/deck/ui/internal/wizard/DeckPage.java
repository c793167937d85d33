package org.simloom.deck.ui.internal.wizard;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.simloom.base.problem.ProblemException;
import org.simloom.deck.ui.internal.Texts;
import org.simloom.deck.workflow.UnitSystem;

/** Asks for the deck, where the workflow goes, what it is called, and the units of the deck. */
final class DeckPage extends WizardPage {
    private static final int WIDTH = 560;
    private static final List<UnitSystem> SYSTEMS = UnitSystem.all();

    private final Choices choices;
    private final Path proposed;
    private final IProject project;
    private Text deck;
    private Text name;
    private Target target;
    private Combo units;
    private Label reason;
    private FindingList findings;
    private Path read;

    /**
     * @param proposed a deck to begin with, or {@code null}
     * @param project  a project to begin with, or {@code null}
     */
    DeckPage(Choices choices, Path proposed, IProject project) {
        super("deck");
        this.choices = choices;
        this.proposed = proposed;
        this.project = project;
        setTitle(Texts.get("deck.title"));
        setDescription(Texts.get("deck.description"));
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        page.setLayout(new GridLayout(3, false));
        deck = text(page, "deck", 1);
        Button browse = new Button(page, SWT.PUSH);
        browse.setText(Texts.get("browse"));
        setButtonLayoutData(browse);
        name = text(page, "name", 2);
        target = new Target(page, project, this::check);
        new Label(page, SWT.NONE).setText(Texts.get("units"));
        units = new Combo(page, SWT.READ_ONLY);
        units.setItems(SYSTEMS.stream().map(DeckPage::label).toArray(String[]::new));
        units.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        units.select(SYSTEMS.size() - 1);
        new Label(page, SWT.NONE);
        reason = new Label(page, SWT.WRAP);
        GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
        wide.widthHint = WIDTH;
        reason.setLayoutData(wide);
        findings = new FindingList(page);
        browse.addListener(SWT.Selection, e -> browse());
        deck.addListener(SWT.Modify, e -> check());
        deck.addListener(SWT.DefaultSelection, e -> read());
        deck.addListener(SWT.FocusOut, e -> readLater());
        name.addListener(SWT.Modify, e -> check());
        units.addListener(SWT.Selection, e -> choices.units(SYSTEMS.get(units.getSelectionIndex())));
        setControl(page);
        if (proposed != null) {
            deck.setText(proposed.toString());
            readLater();
        }
        setPageComplete(false);
    }

    /** The container can run nothing before it is open, nor while it closes. */
    private void readLater() {
        deck.getDisplay().asyncExec(() -> {
            if (!deck.isDisposed()) {
                read();
            }
        });
    }

    private static Text text(Composite page, String key, int span) {
        new Label(page, SWT.NONE).setText(Texts.get(key));
        Text text = new Text(page, SWT.BORDER);
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, span, 1));
        return text;
    }

    private static String label(UnitSystem system) {
        return system.isNone() ? Texts.get("units.none") : Texts.get("units.label", system.id(), system.length(),
                system.mass(), system.time(), system.force(), system.stress());
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.SHEET);
        dialog.setText(Texts.get("deck.title"));
        dialog.setFilterNames(new String[] {Texts.get("decks"), Texts.get("files")});
        dialog.setFilterExtensions(new String[] {"*.inp;*.INP", "*"});
        String file = dialog.open();
        if (file != null) {
            deck.setText(file);
            read();
        }
    }

    private Path path() {
        try {
            return Path.of(deck.getText().strip()).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            return Path.of("");
        }
    }

    /** Reads the deck that is named, unless that has been done. */
    boolean read() {
        Path path = path();
        if (path.equals(read)) {
            return choices.survey() != null;
        }
        if (!Files.isRegularFile(path)) {
            return false;
        }
        Reading reading = new Reading(path);
        read = path;
        choices.survey(null);
        String message = null;
        try {
            getContainer().run(true, true, reading);
            choices.survey(reading.survey());
        } catch (InvocationTargetException e) {
            message = e.getCause() instanceof ProblemException problem
                    ? problem.problem().message() + " " + problem.problem().advice() : String.valueOf(e.getCause());
        } catch (InterruptedException e) {
            read = null; // to be read when asked again
        }
        if (getControl().isDisposed()) {
            return false;
        }
        show(path);
        check();
        if (message != null) {
            setErrorMessage(message);
        }
        return choices.survey() != null;
    }

    private void show(Path path) {
        boolean known = choices.survey() != null;
        findings.show(known ? choices.survey().findings() : List.of());
        reason.setText(known ? choices.survey().units().reason() : "");
        if (known) {
            String proposal = path.getFileName().toString().replaceFirst("(?i)\\.inp$", "");
            name.setText(proposal);
            target.propose(proposal);
            units.select(SYSTEMS.stream().map(UnitSystem::id).toList().indexOf(choices.units().id()));
        }
        ((Composite) getControl()).layout(true, true);
    }

    private void check() {
        setErrorMessage(problem());
        setPageComplete(getErrorMessage() == null && choices.survey() != null && path().equals(read));
        boolean waiting = getErrorMessage() == null && !path().equals(read);
        setMessage(Texts.get(waiting ? "deck.enter" : "deck.description"));
    }

    private String problem() {
        if (deck.getText().isBlank()) {
            return null;
        }
        if (!Files.isRegularFile(path())) {
            return Texts.get("deck.missing");
        }
        if (choices.survey() == null || !path().equals(read)) {
            return null;
        }
        if (name.getText().isBlank()) {
            return Texts.get("name.missing");
        }
        return target.problem().orElse(null);
    }

    String name() {
        return name.getText().strip();
    }

    Target target() {
        return target;
    }
}
