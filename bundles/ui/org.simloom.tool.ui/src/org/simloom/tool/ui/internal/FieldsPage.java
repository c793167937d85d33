package org.simloom.tool.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

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
import org.simloom.tool.authoring.DraftFile;
import org.simloom.tool.authoring.FileUse;
import org.simloom.tool.authoring.TemplateField;
import org.simloom.tool.authoring.ToolDraft;

/** Which numbers of the template files become inputs. */
final class FieldsPage extends WizardPage {
    private CheckboxTableViewer table;
    private Text filter;

    FieldsPage() {
        super("fields");
        setTitle(Texts.get("fields.title"));
        setDescription(Texts.get("fields.description"));
    }

    /** A place in a file of the draft. */
    private record Place(ToolDraft draft, int file, int field) {
        TemplateField get() {
            return draft.files().get(file).fields().get(field);
        }

        void set(TemplateField changed) {
            DraftFile one = draft.files().get(file);
            List<TemplateField> fields = new ArrayList<>(one.fields());
            fields.set(field, changed);
            draft.files().set(file, one.withFields(fields));
        }

        String target() {
            return draft.files().get(file).target();
        }

        void choose(boolean input) {
            set(get().asInput(input, get().name(), get().type(), get().unit()));
        }

        void rename(String name) {
            set(get().asInput(get().input(), name, get().type(), get().unit()));
        }

        /** A whole number may stand for one that is not always whole. */
        List<PortType> types() {
            boolean number = get().type() == PortType.INTEGER || get().type() == PortType.REAL && whole();
            return number && get().unit().isEmpty() ? List.of(PortType.INTEGER, PortType.REAL) : List.of(get().type());
        }

        private boolean whole() {
            return get().text().strip().matches("[-+]?\\d+");
        }

        void become(PortType type) {
            set(get().asInput(get().input(), get().name(), type, get().unit()));
        }

        void measure(String unit) {
            set(get().asInput(get().input(), get().name(), unit.isEmpty() ? get().type() : PortType.REAL, unit));
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
        new Rows<>(table, Place.class).column(Texts.get("fields.number"), 100, place -> place.get().text())
                .text(Texts.get("name"), 140, place -> place.get().name(), place -> true, (place, text) -> change(() -> place.rename(text)))
                .text(Texts.get("unit"), 80, place -> place.get().unit(), place -> true, (place, text) -> change(() -> place.measure(text)))
                .choice(Texts.get("type"), 80, Place::types, type -> Texts.get("type." + type.getName()), place -> place.get().type(),
                        (place, type) -> change(() -> place.become(type)))
                .column(Texts.get("fields.line"), 50, place -> String.valueOf(place.get().line()))
                .column(Texts.get("fields.context"), 260, place -> place.get().context())
                .column(Texts.get("fields.file"), 100, Place::target);
        table.addCheckStateListener(e -> change(() -> ((Place) e.getElement()).choose(e.getChecked())));
        table.addFilter(new ViewerFilter() {
            @Override
            public boolean select(Viewer viewer, Object parentElement, Object element) {
                String wanted = filter.getText().toLowerCase(Locale.ROOT);
                return ((Place) element).get().context().toLowerCase(Locale.ROOT).contains(wanted);
            }
        });
        filter.addListener(SWT.Modify, e -> {
            table.refresh();
            check();
        });
        setControl(area);
    }

    private void change(Runnable change) {
        change.run();
        validate();
    }

    @Override
    public void setVisible(boolean visible) {
        if (visible) {
            ToolDraft draft = ((ToolWizard) getWizard()).draft();
            List<Place> places = new ArrayList<>();
            for (int file = 0; file < draft.files().size(); file++) {
                for (int field = 0; draft.files().get(file).use() == FileUse.TEMPLATE
                        && field < draft.files().get(file).fields().size(); field++) {
                    places.add(new Place(draft, file, field));
                }
            }
            table.setInput(places);
            check();
            validate();
        }
        super.setVisible(visible);
    }

    private void check() {
        table.setCheckedElements(((List<?>) table.getInput()).stream().filter(place -> ((Place) place).get().input()).toArray());
    }

    private void validate() {
        ToolDraft draft = ((ToolWizard) getWizard()).draft();
        List<String> names = draft.inputNames();
        String wrong = names.stream().filter(name -> !name.equals(ToolDraft.legalName(name))).findFirst()
                .map(name -> Texts.get("name.illegal", name))
                .or(() -> names.stream().filter(name -> names.indexOf(name) != names.lastIndexOf(name)).findFirst()
                        .map(name -> Texts.get("name.twice", name)))
                .or(() -> draft.files().stream().flatMap(file -> file.fields().stream()).filter(TemplateField::input)
                        .filter(field -> !Units.known(field.unit())).findFirst().map(field -> Texts.get("unit.unknown", field.unit())))
                .orElse(null);
        setErrorMessage(wrong);
        boolean none = draft.files().stream().anyMatch(file -> file.use() == FileUse.TEMPLATE
                && file.fields().stream().noneMatch(TemplateField::input));
        setMessage(Texts.get(none ? "fields.none" : "fields.description"), none ? WARNING : NONE);
        setPageComplete(wrong == null);
    }
}
