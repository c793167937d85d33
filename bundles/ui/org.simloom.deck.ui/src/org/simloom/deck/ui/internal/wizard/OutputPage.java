package org.simloom.deck.ui.internal.wizard;

import java.util.function.Function;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.simloom.deck.ui.internal.Texts;
import org.simloom.deck.workflow.OutputOffer;

/** Lets the user choose the results that become outputs. */
final class OutputPage extends WizardPage {
    private final Choices choices;
    private CheckboxTableViewer viewer;

    OutputPage(Choices choices) {
        super("outputs");
        this.choices = choices;
        setTitle(Texts.get("outputs.title"));
        setDescription(Texts.get("outputs.description"));
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout();
        page.setLayout(layout);
        Table table = new Table(page, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        viewer = new CheckboxTableViewer(table);
        column(layout, "column.name", 30, OutputOffer::name);
        column(layout, "column.unit", 12, offer -> offer.unit(choices.units()));
        column(layout, "column.what", 58, OutputOffer::description);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.addCheckStateListener(e -> {
            OutputOffer offer = (OutputOffer) e.getElement();
            boolean changed = e.getChecked() ? choices.chosenOutputs().add(offer) : choices.chosenOutputs().remove(offer);
            if (changed) {
                check();
            }
        });
        setControl(page);
    }

    private void column(TableColumnLayout layout, String key, int weight, Function<OutputOffer, String> text) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(Texts.get(key));
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 40, true));
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(offer -> text.apply((OutputOffer) offer)));
    }

    @Override
    public void setVisible(boolean visible) {
        if (visible && choices.survey() != null) {
            viewer.setInput(choices.survey().outputs());
            viewer.setCheckedElements(choices.chosenOutputs().toArray());
            check();
        }
        super.setVisible(visible);
    }

    private void check() {
        setMessage(Texts.get(choices.chosenOutputs().isEmpty() ? "outputs.none" : "outputs.description"),
                choices.chosenOutputs().isEmpty() ? WARNING : NONE);
    }
}
