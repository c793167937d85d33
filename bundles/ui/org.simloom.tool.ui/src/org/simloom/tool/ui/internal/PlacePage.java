package org.simloom.tool.ui.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.simloom.base.problem.Severity;
import org.simloom.tool.authoring.Learnt;
import org.simloom.tool.authoring.Proof;
import org.simloom.tool.authoring.ToolDraft;

/** Name, labels and project of the tool; lets a workflow use it once. */
final class PlacePage extends TryPage {
    private final IProject proposed;
    private final List<IProject> projects;
    private Combo project;
    private Text name;
    private Text id;
    private Text label;
    private Text korean;
    private ToolDraft shown;

    /**
     * @param proposed may be {@code null}
     */
    PlacePage(IProject proposed) {
        super("place");
        this.proposed = proposed;
        this.projects = Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects()).filter(IProject::isOpen)
                .filter(one -> one.getLocation() != null).toList();
    }

    @Override
    boolean grows() {
        return false;
    }

    @Override
    void fill(Composite area) {
        area.setLayout(new GridLayout(2, false));
        new Label(area, SWT.NONE).setText(Texts.get("place.project"));
        project = new Combo(area, SWT.READ_ONLY);
        project.setItems(projects.stream().map(IProject::getName).toArray(String[]::new));
        project.select(Math.max(0, projects.indexOf(proposed)));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(project);
        project.addListener(SWT.Selection, e -> changed());
        name = field(area, "place.name");
        id = field(area, "place.id");
        label = field(area, "place.label");
        korean = field(area, "place.korean");
        korean.setMessage(Texts.get("place.korean.same"));
    }

    private Text field(Composite area, String key) {
        new Label(area, SWT.NONE).setText(Texts.get(key));
        Text text = new Text(area, SWT.BORDER | SWT.SINGLE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        text.addListener(SWT.Modify, e -> changed());
        return text;
    }

    @Override
    public void setVisible(boolean visible) {
        if (visible && shown != getWizard().draft()) {
            ToolDraft draft = getWizard().draft();
            shown = null;
            name.setText(draft.name());
            id.setText(draft.id());
            label.setText(draft.label());
            shown = draft;
        }
        if (visible) {
            changed();
        }
        super.setVisible(visible);
    }

    private void changed() {
        if (shown == null) {
            return; // not filled in yet
        }
        String wrong = projects.isEmpty() ? Texts.get("place.none")
                : !name.getText().equals(ToolDraft.legalName(name.getText())) ? Texts.get("name.illegal", name.getText())
                        : !id.getText().matches("[\\p{L}_][\\p{L}\\p{N}_.-]*") ? Texts.get("place.id.illegal")
                                : file().exists() ? Texts.get("place.exists", file().getName()) : null;
        setErrorMessage(wrong);
        setMessage(Texts.get("place.press"), INFORMATION);
        getWizard().draft().setNames(name.getText(), id.getText().strip(), label.getText().strip(), korean.getText().strip());
        setPageComplete(wrong == null);
    }

    /** The file as it is to be. */
    IFile file() {
        return projects.get(project.getSelectionIndex()).getFile(name.getText() + ".simtool");
    }

    @Override
    Trying.Step step() {
        return settings -> {
            Proof proof = getWizard().authoring().prove(getWizard().draft(), settings);
            List<Learnt> learnt = new ArrayList<>();
            if (!proof.succeeded()) {
                learnt.add(new Learnt(Severity.ERROR, "proof", proof.problem().message() + " " + proof.problem().advice()));
                return learnt;
            }
            boolean fooled = Boolean.FALSE.equals(proof.unmasked());
            learnt.add(new Learnt(fooled ? Severity.WARNING : Severity.INFO, "proof", Texts.get(proof.unmasked() == null
                    ? "proved" : fooled ? "proved.fooled" : "proved.unmasked")));
            proof.outputs().forEach((port, value) -> learnt.add(new Learnt(Severity.INFO, "output", port + " = " + value)));
            return learnt;
        };
    }

    @Override
    void tried() {
        // what is wrong with the names stays wrong; a tool that failed here may still be written and mended by hand
        setPageComplete(!projects.isEmpty() && !file().exists());
    }
}
