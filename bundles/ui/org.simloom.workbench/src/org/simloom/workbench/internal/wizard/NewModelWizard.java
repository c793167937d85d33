package org.simloom.workbench.internal.wizard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.simloom.model.io.ModelFiles;
import org.simloom.workbench.Opening;
import org.simloom.workbench.WizardWork;
import org.simloom.workbench.internal.Texts;

/** Makes a model file; its kind comes from the extension, as {@code class="…NewModelWizard:simflow"}. */
public final class NewModelWizard extends Wizard implements INewWizard, IExecutableExtension {
    private ModelKind kind;
    private IWorkbench workbench;
    private NewModelPage page;

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        kind = ModelKind.of((String) data);
        setWindowTitle(kind.title());
        setNeedsProgressMonitor(true);
    }

    @Override
    public void init(IWorkbench opened, IStructuredSelection selection) {
        workbench = opened;
        page = new NewModelPage(kind, Selections.resources(selection));
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        IFile file = page.file();
        IFile subject = page.subject();
        if (!WizardWork.change(this, Texts.get("new.failed"), monitor -> create(file, subject, monitor))) {
            return false;
        }
        Opening.open(workbench, file);
        return true;
    }

    private void create(IFile file, IFile subject, IProgressMonitor monitor) throws CoreException, IOException {
        Path path = file.getLocation().toPath();
        if (Files.exists(path)) {
            throw new IOException(Texts.get("new.exists", path.getFileName()));
        }
        ModelFiles.save(NewModels.create(kind, path, file.getFullPath().removeFileExtension().lastSegment(),
                subject == null ? null : subject.getLocation().toPath()));
        file.getParent().refreshLocal(IResource.DEPTH_INFINITE, monitor);
    }
}
