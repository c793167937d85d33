package org.simloom.tool.ui.internal;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.simloom.tool.authoring.SuccessRule;
import org.simloom.tool.authoring.ToolDraft;

/** Lets the command fail on purpose; what tells success from failure is marked. */
final class SuccessPage extends TryPage {
    private CheckboxTableViewer table;

    SuccessPage() {
        super("success");
    }

    /** A rule of the draft by its place. */
    private record Place(ToolDraft draft, int index) {
        SuccessRule get() {
            return draft.rules().get(index);
        }
    }

    @Override
    void fill(Composite area) {
        area.setLayout(new GridLayout());
        table = CheckboxTableViewer.newCheckList(area, SWT.BORDER | SWT.FULL_SELECTION);
        new Rows<>(table, Place.class).column(Texts.get("success.rule"), 540, place -> rule(place.get()))
                .column(Texts.get("success.unmasks"), 230, place -> String.join(", ", place.get().unmasks()));
        table.addCheckStateListener(e -> {
            Place place = (Place) e.getElement();
            place.draft().rules().set(place.index(), place.get().chosen(e.getChecked()));
            validate();
        });
    }

    private static String rule(SuccessRule rule) {
        return switch (rule.kind()) {
            case EXIT_CODE -> Texts.get("rule.exit", rule.number());
            case FILE -> Texts.get("rule.file", rule.source(), rule.number(), rule.seen());
            case MARKER -> Texts.get("rule.marker", rule.seen(), Texts.get("source." + rule.source()));
            case ERROR -> Texts.get("rule.error", rule.pattern(), Texts.get("source." + rule.source()));
        };
    }

    @Override
    public void setVisible(boolean visible) {
        if (visible) {
            fillTable();
        }
        super.setVisible(visible);
    }

    private void fillTable() {
        ToolDraft draft = getWizard().draft();
        table.setInput(IntStream.range(0, draft.rules().size()).mapToObj(i -> new Place(draft, i)).toList());
        table.setCheckedElements(((List<?>) table.getInput()).stream().filter(place -> ((Place) place).get().chosen()).toArray());
        validate();
    }

    private void validate() {
        boolean proved = getWizard().draft().rules().stream()
                .anyMatch(rule -> rule.chosen() && rule.kind() != SuccessRule.Kind.EXIT_CODE);
        boolean tried = !getWizard().draft().rules().isEmpty();
        setErrorMessage(tried && !proved ? Texts.get("success.nothing") : null);
        if (!tried) {
            setMessage(Texts.get("success.press"), INFORMATION);
        }
        setPageComplete(proved);
    }

    @Override
    Trying.Step step() {
        return settings -> getWizard().authoring().tryFailure(getWizard().draft(), settings);
    }

    @Override
    void tried() {
        fillTable();
    }
}
