package org.simloom.deck.ui.internal.wizard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Text;
import org.simloom.deck.ui.internal.Texts;

/** Where the workflow goes: a new project, or one that is open. */
final class Target {
    private final List<IProject> open = new ArrayList<>();
    private final Button fresh;
    private final Text name;
    private final Button existing;
    private final Combo projects;

    Target(Composite parent, IProject proposed, Runnable changed) {
        Group group = new Group(parent, SWT.NONE);
        group.setText(Texts.get("target"));
        group.setLayout(new GridLayout(2, false));
        group.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 3, 1));
        fresh = new Button(group, SWT.RADIO);
        fresh.setText(Texts.get("target.new"));
        name = new Text(group, SWT.BORDER);
        name.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        existing = new Button(group, SWT.RADIO);
        existing.setText(Texts.get("target.existing"));
        projects = new Combo(group, SWT.READ_ONLY);
        projects.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects())
                .filter(project -> project.isOpen() && project.getLocation() != null).forEach(open::add);
        projects.setItems(open.stream().map(IProject::getName).toArray(String[]::new));
        boolean known = open.contains(proposed);
        projects.select(known ? open.indexOf(proposed) : 0);
        existing.setEnabled(!open.isEmpty());
        existing.setSelection(known);
        fresh.setSelection(!known);
        enable();
        fresh.addListener(SWT.Selection, e -> {
            enable();
            changed.run();
        });
        name.addListener(SWT.Modify, e -> changed.run());
        projects.addListener(SWT.Selection, e -> changed.run());
    }

    private void enable() {
        name.setEnabled(fresh.getSelection());
        projects.setEnabled(!fresh.getSelection());
    }

    /** Proposes a name for a new project that no other has. */
    void propose(String proposal) {
        String free = proposal;
        for (int n = 2; root(free).exists() || root(free).getLocation() != null && root(free).getLocation().toFile().exists(); n++) {
            free = proposal + "-" + n;
        }
        name.setText(free);
    }

    private static IProject root(String name) {
        IWorkspace workspace = ResourcesPlugin.getWorkspace();
        return workspace.getRoot().getProject(workspace.validateName(name, IResource.PROJECT).isOK() ? name : "_");
    }

    boolean isNew() {
        return fresh.getSelection();
    }

    /** What is wrong with it. */
    Optional<String> problem() {
        if (!isNew()) {
            return projects.getSelectionIndex() < 0 ? Optional.of(Texts.get("target.none")) : Optional.empty();
        }
        String text = name.getText().strip();
        IStatus status = ResourcesPlugin.getWorkspace().validateName(text, IResource.PROJECT);
        if (text.startsWith(".")) {
            return Optional.of(Texts.get("target.dot"));
        }
        if (!status.isOK()) {
            return Optional.of(status.getMessage());
        }
        return root(text).exists() ? Optional.of(Texts.get("target.exists", text)) : Optional.empty();
    }

    /** The project, which need not exist yet. */
    IProject project() {
        return isNew() ? root(name.getText().strip()) : open.get(projects.getSelectionIndex());
    }
}
