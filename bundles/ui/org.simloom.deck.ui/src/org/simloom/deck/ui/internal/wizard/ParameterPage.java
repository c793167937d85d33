package org.simloom.deck.ui.internal.wizard;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.simloom.base.problem.Problem;
import org.simloom.base.problem.ProblemException;
import org.simloom.deck.ui.internal.Texts;
import org.simloom.deck.ui.internal.preview.Preview;
import org.simloom.deck.workflow.DeckImport;
import org.simloom.deck.workflow.DeckSurvey;
import org.simloom.deck.workflow.Place;

/** Lets the user choose the numbers that become inputs, from a list or in the deck itself. */
final class ParameterPage extends WizardPage {
    private static final int WIDTH = 820;
    private static final int HEIGHT = 430;

    private final Choices choices;
    private ParameterTable table;
    private Preview preview;
    private Button add;
    private DeckSurvey shown;

    ParameterPage(Choices choices) {
        super("parameters");
        this.choices = choices;
        setTitle(Texts.get("parameters.title"));
        setDescription(Texts.get("parameters.description"));
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(4).applyTo(page);
        Text filter = new Text(page, SWT.BORDER | SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(Texts.get("filter"));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(filter);
        button(page, "choose.all", () -> table.chooseShown(row -> true));
        button(page, "choose.none", () -> table.chooseShown(row -> false));
        button(page, "choose.usual", () -> table.chooseShown(row -> row.candidate().recommended()));
        SashForm sash = new SashForm(page, SWT.VERTICAL);
        GridDataFactory.fillDefaults().span(4, 1).grab(true, true).hint(WIDTH, HEIGHT).applyTo(sash);
        table = new ParameterTable(sash, choices, this::changed);
        preview = new Preview(sash);
        sash.setWeights(1, 1);
        add = new Button(page, SWT.PUSH);
        add.setText(Texts.get("add"));
        GridDataFactory.swtDefaults().span(4, 1).applyTo(add);
        add.addListener(SWT.Selection, e -> add());
        filter.addListener(SWT.Modify, e -> table.filter(filter.getText()));
        preview.onPoint(place -> add.setEnabled(place.isPresent()));
        preview.widget().addListener(SWT.MouseDoubleClick, e -> add());
        Menu menu = new Menu(preview.widget());
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(Texts.get("add"));
        item.addListener(SWT.Selection, e -> add());
        preview.widget().setMenu(menu);
        setControl(page);
    }

    private static void button(Composite page, String key, Runnable action) {
        Button button = new Button(page, SWT.PUSH);
        button.setText(Texts.get(key));
        button.addListener(SWT.Selection, e -> action.run());
    }

    @Override
    public void setVisible(boolean visible) {
        if (visible && choices.survey() != null) {
            if (shown != choices.survey()) {
                shown = choices.survey();
                preview.show(shown);
            }
            table.show();
            changed();
            add.setEnabled(preview.pointed().isPresent());
        }
        super.setVisible(visible);
    }

    private void changed() {
        Row selected = table.selected();
        preview.mark(choices.places(), selected == null ? List.of() : selected.candidate().places());
        Optional<Problem> problem = DeckImport.check(choices.survey(), choices.parameters());
        setErrorMessage(problem.map(p -> p.message() + " " + p.advice()).orElse(null));
        setMessage(choices.parameters().isEmpty() ? Texts.get("parameters.none") : Texts.get("parameters.description"));
        setPageComplete(problem.isEmpty());
    }

    /** Adds the number that the user points at. */
    private void add() {
        Optional<Place> place = preview.pointed();
        if (place.isEmpty()) {
            return;
        }
        try {
            table.select(choices.choose(place.get()));
            changed();
        } catch (ProblemException e) {
            setErrorMessage(e.problem().message() + " " + e.problem().advice());
        }
    }
}
