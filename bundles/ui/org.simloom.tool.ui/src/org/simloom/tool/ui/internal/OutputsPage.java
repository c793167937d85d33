package org.simloom.tool.ui.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.simloom.base.units.Units;
import org.simloom.model.base.PortType;
import org.simloom.tool.authoring.DraftOutput;
import org.simloom.tool.authoring.ToolDraft;

/** Files and values that the trial has given; those with a mark become outputs. */
final class OutputsPage extends WizardPage {
    private CheckboxTableViewer table;
    private Text filter;

    OutputsPage() {
        super("outputs");
        setTitle(Texts.get("outputs.title"));
        setDescription(Texts.get("outputs.description"));
    }

    /** An output of the draft by its place. */
    private record Place(ToolDraft draft, int index) {
        DraftOutput get() {
            return draft.outputs().get(index);
        }

        void set(UnaryOperator<DraftOutput> change) {
            draft.outputs().set(index, change.apply(get()));
        }
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayout(new GridLayout());
        filter = new Text(area, SWT.BORDER | SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(Texts.get("filter"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        table = CheckboxTableViewer.newCheckList(area, SWT.BORDER | SWT.FULL_SELECTION);
        new Rows<>(table, Place.class).text(Texts.get("name"), 180, place -> place.get().name(), place -> true,
                (place, text) -> change(place, output -> output.named(text, output.unit())))
                .column(Texts.get("outputs.value"), 190, place -> place.get().value())
                .text(Texts.get("unit"), 80, place -> place.get().unit(),
                        place -> Set.of(PortType.REAL, PortType.VECTOR).contains(place.get().type()),
                        (place, text) -> change(place, output -> output.named(output.name(), text)))
                .column(Texts.get("type"), 100, place -> Texts.get("type." + place.get().type().getName()))
                .column(Texts.get("outputs.where"), 250, place -> place.get().where());
        table.addCheckStateListener(e -> change((Place) e.getElement(), output -> output.chosen(e.getChecked())));
        table.addFilter(new ViewerFilter() {
            @Override
            public boolean select(Viewer viewer, Object parentElement, Object element) {
                DraftOutput output = ((Place) element).get();
                return (output.name() + " " + output.where()).toLowerCase(Locale.ROOT).contains(filter.getText().toLowerCase(Locale.ROOT));
            }
        });
        filter.addListener(SWT.Modify, e -> {
            table.refresh();
            check();
        });
        setControl(area);
    }

    private void change(Place place, UnaryOperator<DraftOutput> change) {
        place.set(change);
        validate();
    }

    @Override
    public void setVisible(boolean visible) {
        if (visible) {
            ToolDraft draft = ((ToolWizard) getWizard()).draft();
            table.setInput(IntStream.range(0, draft.outputs().size()).mapToObj(i -> new Place(draft, i)).toList());
            check();
            validate();
        }
        super.setVisible(visible);
    }

    private void check() {
        table.setCheckedElements(((List<?>) table.getInput()).stream().filter(place -> ((Place) place).get().chosen()).toArray());
    }

    private void validate() {
        ToolDraft draft = ((ToolWizard) getWizard()).draft();
        Set<String> names = new HashSet<>(draft.inputNames());
        String wrong = null;
        for (DraftOutput output : draft.outputs()) {
            if (output.chosen() && wrong == null) {
                wrong = !output.name().equals(ToolDraft.legalName(output.name())) ? Texts.get("name.illegal", output.name())
                        : !names.add(output.name()) ? Texts.get("name.twice", output.name())
                                : !Units.known(output.unit()) ? Texts.get("unit.unknown", output.unit()) : null;
            }
        }
        setErrorMessage(wrong);
        setPageComplete(wrong == null);
    }
}
