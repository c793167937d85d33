package org.simloom.pack.ui.internal;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.WorkspaceModifyOperation;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;
import org.simloom.base.problem.ProblemException;
import org.simloom.pack.PackTemplate;
import org.simloom.workbench.SimloomServices;

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
        try {
            getContainer().run(true, false, new WorkspaceModifyOperation() {
                @Override
                protected void execute(IProgressMonitor monitor) throws CoreException {
                    create(project, folder, inWorkspace, id, monitor);
                }
            });
        } catch (InvocationTargetException e) {
            Throwable cause = e.getCause();
            String reason = cause instanceof ProblemException problem ? problem.problem().toString()
                    : String.valueOf(cause.getMessage());
            ErrorDialog.openError(getShell(), Texts.get("project.title"), Texts.get("project.failed"), Status.error(reason, cause));
            return false;
        } catch (InterruptedException e) {
            return false;
        }
        BasicNewResourceWizard.selectAndReveal(project, workbench.getActiveWorkbenchWindow());
        try {
            IDE.openEditor(workbench.getActiveWorkbenchWindow().getActivePage(), project.getFile("cantilever.simtool"));
        } catch (PartInitException e) {
            Platform.getLog(PackProjectWizard.class).log(e.getStatus());
        }
        return true;
    }

    private static void create(IProject project, Path folder, boolean inWorkspace, String id, IProgressMonitor monitor)
            throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, 2);
        PackTemplate.installed().create(folder, id, false);
        IProjectDescription description = project.getWorkspace().newProjectDescription(project.getName());
        description.setLocation(inWorkspace ? null : org.eclipse.core.runtime.IPath.fromPath(folder));
        project.create(description, progress.split(1));
        project.open(progress.split(1));
        SimloomServices.trust().trust(folder);
        project.refreshLocal(IResource.DEPTH_INFINITE, null);
    }
}
