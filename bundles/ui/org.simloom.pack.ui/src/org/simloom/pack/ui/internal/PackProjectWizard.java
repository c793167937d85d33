package org.simloom.pack.ui.internal;

import java.nio.file.Path;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.simloom.pack.PackTemplate;
import org.simloom.workbench.Opening;
import org.simloom.workbench.SimloomServices;
import org.simloom.workbench.WizardWork;

/** Makes a project of the template for packs, which is trusted because it comes with Simloom. */
public final class PackProjectWizard extends Wizard implements INewWizard {
    private final PackProjectPage page = new PackProjectPage();
    private IWorkbench workbench;

    public PackProjectWizard() {
        setWindowTitle(Texts.get("project.title"));
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
        Path folder = Path.of(page.getLocationURI());
        boolean inWorkspace = page.useDefaults();
        String id = page.id();
        if (!WizardWork.change(this, Texts.get("project.failed"),
                monitor -> create(project, folder, inWorkspace, id, monitor))) {
            return false;
        }
        Opening.show(workbench, project);
        Opening.open(workbench, project.getFile("cantilever.simtool"));
        return true;
    }

    private static void create(IProject project, Path folder, boolean inWorkspace, String id, IProgressMonitor monitor)
            throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, 2);
        PackTemplate.installed().create(folder, id, false);
        IProjectDescription description = project.getWorkspace().newProjectDescription(project.getName());
        description.setLocation(inWorkspace ? null : IPath.fromPath(folder));
        project.create(description, progress.split(1));
        project.open(progress.split(1));
        SimloomServices.trust().trust(folder);
        project.refreshLocal(IResource.DEPTH_INFINITE, null);
    }
}
