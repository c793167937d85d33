package org.simloom.workbench.internal.wizard;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.dialogs.WizardNewFileCreationPage;
import org.simloom.workbench.ContextHelp;
import org.simloom.workbench.internal.Texts;

/** Asks for folder and name, and for the workflow of a study or the product of a process. */
final class NewModelPage extends WizardNewFileCreationPage {
    private final ModelKind kind;
    private final Object selected;
    private final List<IFile> subjects = new ArrayList<>();
    private Combo subject;

    NewModelPage(ModelKind kind, IStructuredSelection selection) {
        super("model", selection);
        this.kind = kind;
        this.selected = selection.getFirstElement();
        setTitle(kind.title());
        setDescription(kind.description());
        setFileExtension(kind.extension());
        setFileName(kind.proposal());
    }

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        ContextHelp.set(getControl(), "new");
        // the name of an existing file is not proposed
        IPath folder = getContainerFullPath();
        if (folder != null) {
            setFileName(free(folder));
        }
        setPageComplete(validatePage());
    }

    private String free(IPath folder) {
        String name = kind.proposal();
        for (int n = 2; ResourcesPlugin.getWorkspace().getRoot().exists(folder.append(name + "." + kind.extension())); n++) {
            name = kind.proposal() + n;
        }
        return name;
    }

    @Override
    protected void createAdvancedControls(Composite parent) {
        // linked files have no place in a project that is to be handed on; a study asks for its workflow here
        if (kind.subject() != null) {
            Composite row = new Composite(parent, SWT.NONE);
            GridLayout flush = new GridLayout(2, false);
            flush.marginWidth = 0;
            row.setLayout(flush);
            row.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
            new Label(row, SWT.NONE).setText(Texts.get("new." + kind.subject()));
            subject = new Combo(row, SWT.READ_ONLY);
            subject.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
            subject.addListener(SWT.Selection, e -> setPageComplete(validatePage()));
        }
    }

    @Override
    protected IStatus validateLinkedResource() {
        return Status.OK_STATUS;
    }

    @Override
    protected void createLinkTarget() {
        // there are none
    }

    @Override
    protected boolean validatePage() {
        if (subject != null) {
            fillSubjects();
        }
        if (!super.validatePage()) {
            return false;
        }
        String name = baseName();
        if (name.isBlank() || name.startsWith(".")) {
            setErrorMessage(Texts.get("new.name.bad"));
            return false;
        }
        if (kind.needsSubject() && subjects.isEmpty()) {
            setErrorMessage(Texts.get("new.workflow.none"));
            return false;
        }
        setErrorMessage(null);
        String legal = NewModels.legal(name);
        setMessage(legal.equals(name) ? kind.description() : Texts.get("new.name.changed", legal),
                legal.equals(name) ? NONE : INFORMATION);
        return true;
    }

    private void fillSubjects() {
        List<IFile> found = new ArrayList<>();
        IPath folder = getContainerFullPath();
        IResource container = folder == null ? null : ResourcesPlugin.getWorkspace().getRoot().findMember(folder);
        if (container != null && container.getProject() != null && container.getProject().isOpen()) {
            try {
                container.getProject().accept(resource -> {
                    if (resource instanceof IFile file && kind.subject().equals(file.getFileExtension())) {
                        found.add(file);
                    }
                    return !(resource.getType() == IResource.FOLDER && resource.getName().startsWith("."));
                });
            } catch (CoreException e) {
                setErrorMessage(e.getMessage());
            }
        }
        if (!found.equals(subjects) || subject.getItemCount() == 0) {
            subjects.clear();
            subjects.addAll(found);
            subject.setEnabled(!found.isEmpty());
            subject.setItems(found.isEmpty() ? new String[] {Texts.get("new.subject.none")} : found.stream().map(f -> f.getProjectRelativePath().toString()).toArray(String[]::new));
            // a study over what is selected, else over the first
            subject.select(Math.max(0, found.indexOf(selected)));
        }
    }

    private String baseName() {
        IPath path = new Path(getFileName());
        return kind.extension().equals(path.getFileExtension()) ? path.removeFileExtension().toString() : getFileName();
    }

    /** The file as it is to be, which does not exist yet. */
    IFile file() {
        return ResourcesPlugin.getWorkspace().getRoot()
                .getFile(getContainerFullPath().append(baseName() + "." + kind.extension()));
    }

    /** The model that it is about; {@code null} where there is none. */
    IFile subject() {
        return subject == null || subjects.isEmpty() || subject.getSelectionIndex() < 0 ? null : subjects.get(subject.getSelectionIndex());
    }
}
