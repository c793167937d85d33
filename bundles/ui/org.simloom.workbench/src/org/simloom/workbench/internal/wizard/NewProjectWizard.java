package org.simloom.workbench.internal.wizard;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.simloom.model.io.ModelFiles;
import org.simloom.workbench.Opening;
import org.simloom.workbench.SimloomServices;
import org.simloom.workbench.WizardWork;
import org.simloom.workbench.internal.Texts;

/** Makes a project, which is trusted because it is the user's own. */
public final class NewProjectWizard extends Wizard implements INewWizard {
    private static final String FIRST = "workflow";

    private final NewProjectPage page = new NewProjectPage();
    private IWorkbench workbench;

    public NewProjectWizard() {
        setWindowTitle(Texts.get("new.project.title"));
        setNeedsProgressMonitor(true);
    }

    @Override
    public void init(IWorkbench opened, IStructuredSelection selection) {
        workbench = opened;
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        IProject project = page.getProjectHandle();
        URI location = page.useDefaults() ? null : page.getLocationURI();
        IFile first = page.withWorkflow() ? project.getFile(FIRST + ".simflow") : null;
        if (!WizardWork.change(this, Texts.get("new.failed"), monitor -> create(project, location, first, monitor))) {
            return false;
        }
        Opening.show(workbench, project);
        if (first != null) {
            Opening.open(workbench, first);
        }
        return true;
    }

    private static void create(IProject project, URI location, IFile first, IProgressMonitor monitor)
            throws CoreException, IOException {
        SubMonitor progress = SubMonitor.convert(monitor, 3);
        // a folder that is there already holds what somebody else may have put in
        boolean empty = isEmpty(location == null
                ? project.getParent().getLocation().append(project.getName()).toPath() : Path.of(location));
        IProjectDescription description = project.getWorkspace().newProjectDescription(project.getName());
        description.setLocationURI(location);
        project.create(description, progress.split(1));
        project.open(progress.split(1));
        Path folder = project.getLocation().toPath();
        if (empty) {
            SimloomServices.trust().trust(folder);
        }
        Path file = first == null ? null : folder.resolve(first.getName());
        if (file != null && !Files.exists(file)) {
            ModelFiles.save(NewModels.create(ModelKind.WORKFLOW, file, NewModels.legal(project.getName()), null));
            project.refreshLocal(IResource.DEPTH_ONE, progress.split(1));
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return true;
        }
        try (var files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }
}
