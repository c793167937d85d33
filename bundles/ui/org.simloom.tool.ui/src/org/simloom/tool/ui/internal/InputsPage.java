package org.simloom.tool.ui.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.simloom.base.problem.ProblemException;
import org.simloom.base.units.Units;
import org.simloom.tool.authoring.DraftFile;
import org.simloom.tool.authoring.FileUse;
import org.simloom.tool.authoring.ToolDraft;

/** What becomes of each word and file of the command; changes one input after the other to see what follows. */
final class InputsPage extends TryPage {
    private TableViewer table;

    InputsPage() {
        super("inputs");
    }

    @Override
    void fill(Composite area) {
        area.setLayout(new GridLayout());
        table = new TableViewer(area, SWT.BORDER | SWT.FULL_SELECTION);
        new Rows<>(table, InputRow.class).column(Texts.get("inputs.word"), 200, InputRow::word)
                .choice(Texts.get("inputs.use"), 170, InputRow::uses, use -> Texts.get("use." + use), InputRow::use, this::use)
                .text(Texts.get("name"), 150, InputRow::name, InputRow::isPort, (row, text) -> set(() -> row.setName(text)))
                .choice(Texts.get("type"), 120, InputRow::types, type -> Texts.get("type." + type.getName()), InputRow::type,
                        (row, type) -> set(() -> row.setType(type)))
                .text(Texts.get("unit"), 90, InputRow::unit, InputRow::hasUnit, (row, text) -> set(() -> row.setUnit(text)));
    }

    private void set(Runnable change) {
        change.run();
        validate();
    }

    private void use(InputRow row, InputRow.Use use) {
        row.setUse(use);
        ToolDraft draft = getWizard().draft();
        for (int i = 0; i < draft.files().size(); i++) {
            DraftFile file = draft.files().get(i);
            if (file.use() == FileUse.TEMPLATE && file.fields().isEmpty()) {
                try {
                    draft.files().set(i, file.withFields(getWizard().authoring().fields(file)));
                } catch (ProblemException e) {
                    draft.files().set(i, file.as(FileUse.INPUT, file.name()));
                    validate();
                    setErrorMessage(e.problem().message() + " " + e.problem().advice());
                    return;
                }
            }
        }
        validate();
    }

    @Override
    public void setVisible(boolean visible) {
        if (visible) {
            table.setInput(InputRow.of(getWizard().draft()));
            validate();
        }
        super.setVisible(visible);
    }

    private void validate() {
        String wrong = wrong(InputRow.of(getWizard().draft()));
        setErrorMessage(wrong);
        setPageComplete(wrong == null);
    }

    private static String wrong(List<InputRow> rows) {
        Set<String> names = new HashSet<>();
        for (InputRow row : rows) {
            if (row.isPort()) {
                if (!row.name().equals(ToolDraft.legalName(row.name()))) {
                    return Texts.get("name.illegal", row.name());
                }
                if (!names.add(row.name())) {
                    return Texts.get("name.twice", row.name());
                }
                if (!Units.known(row.unit())) {
                    return Texts.get("unit.unknown", row.unit());
                }
            }
        }
        return null;
    }

    @Override
    Trying.Step step() {
        return settings -> getWizard().authoring().tryInputs(getWizard().draft(), settings);
    }

    @Override
    void tried() {
        setPageComplete(wrong(InputRow.of(getWizard().draft())) == null);
    }
}
