package org.simloom.pack.ui.internal;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;
import org.simloom.base.problem.ProblemException;
import org.simloom.pack.PackManager;
import org.simloom.pack.PackSite;
import org.simloom.pack.PackSource;
import org.simloom.workbench.WizardWork;

/** Makes a tool pack of a folder of the workspace and puts it into an update site. */
public final class PackExportWizard extends Wizard implements IExportWizard {
    private PackExportPage page;

    public PackExportWizard() {
        setWindowTitle(Texts.get("export.title"));
        setNeedsProgressMonitor(true);
    }

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        IResource selected = selection.isEmpty() ? null : Adapters.adapt(selection.getFirstElement(), IResource.class);
        IContainer folder = selected == null || selected instanceof IContainer ? (IContainer) selected : selected.getParent();
        page = new PackExportPage(folder);
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        PackSource source = page.source();
        Path site = page.site();
        boolean[] written = {false};
        boolean done = WizardWork.run(this, Texts.get("export.failed"), monitor -> {
            monitor.beginTask(Texts.get("export.working", source.description().id()), IProgressMonitor.UNKNOWN);
            try {
                written[0] = PackSite.publish(source, site, PackManager.installed());
            } catch (ProblemException e) {
                throw new InvocationTargetException(e);
            }
        });
        if (!done) {
            return false;
        }
        refresh(site);
        MessageDialog.openInformation(getShell(), Texts.get("export.title"), Texts.get(written[0] ? "export.done" : "export.same",
                source.description().id(), source.description().version(), site));
        return true;
    }

    /** The site may lie in the workspace. */
    private static void refresh(Path site) {
        try {
            for (IContainer folder : ResourcesPlugin.getWorkspace().getRoot().findContainersForLocationURI(site.getParent().toUri())) {
                if (folder.exists()) {
                    folder.refreshLocal(IResource.DEPTH_INFINITE, null);
                }
            }
        } catch (CoreException e) {
            Platform.getLog(PackExportWizard.class).log(e.getStatus());
        }
    }
}
