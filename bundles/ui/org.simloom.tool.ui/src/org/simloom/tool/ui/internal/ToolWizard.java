package org.simloom.tool.ui.internal;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.time.Duration;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.WorkspaceModifyOperation;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;
import org.simloom.base.problem.ProblemException;
import org.simloom.tool.authoring.FileUse;
import org.simloom.tool.authoring.ToolAuthoring;
import org.simloom.tool.authoring.ToolDraft;
import org.simloom.workbench.SimloomServices;

/**
 * Turns a command that works in a terminal into a tool, step by step. What runs is what the user has typed here; opening
 * the wizard runs nothing.
 */
public final class ToolWizard extends Wizard implements INewWizard {
    private IWorkbench workbench;
    private CommandPage command;
    private final InputsPage inputs = new InputsPage();
    private final FieldsPage fields = new FieldsPage();
    private final OutputsPage outputs = new OutputsPage();
    private final SuccessPage success = new SuccessPage();
    private PlacePage place;
    private ToolAuthoring authoring;
    private ToolDraft draft = new ToolDraft();

    public ToolWizard() {
        setWindowTitle(Texts.get("wizard"));
        setNeedsProgressMonitor(true);
    }

    @Override
    public void init(IWorkbench opened, IStructuredSelection selection) {
        workbench = opened;
        IResource selected = selection.isEmpty() ? null : Adapters.adapt(selection.getFirstElement(), IResource.class);
        IContainer container = selected == null ? null : selected instanceof IContainer one ? one : selected.getParent();
        boolean usable = container != null && container.getLocation() != null && container.getProject() != null;
        command = new CommandPage(usable ? container.getLocation().toOSString() : System.getProperty("user.home"));
        place = new PlacePage(usable ? container.getProject() : null);
    }

    @Override
    public void addPages() {
        for (IWizardPage page : new IWizardPage[] {command, inputs, fields, outputs, success, place}) {
            addPage(page);
        }
    }

    @Override
    public IWizardPage getNextPage(IWizardPage page) {
        boolean templates = draft.files().stream().anyMatch(file -> file.use() == FileUse.TEMPLATE);
        return page == inputs && !templates ? outputs : super.getNextPage(page);
    }

    @Override
    public boolean canFinish() {
        return getContainer().getCurrentPage() == place && place.isPageComplete() && success.isPageComplete();
    }

    /** What makes the trials; made when first asked for. Any thread. */
    synchronized ToolAuthoring authoring() {
        if (authoring == null) {
            authoring = new ToolAuthoring(SimloomServices.executor(), SimloomServices.environment(), SimloomServices.catalog());
        }
        return authoring;
    }

    ToolDraft draft() {
        return draft;
    }

    /** A command has worked: everything after it begins anew. */
    void setDraft(ToolDraft found) {
        draft = found;
    }

    /** Longest duration of a trial. */
    Duration time() {
        return Duration.ofSeconds(command.seconds());
    }

    @Override
    public boolean performFinish() {
        IFile file = place.file();
        Path path = file.getLocation().toPath();
        try {
            getContainer().run(true, false, new WorkspaceModifyOperation(file.getProject()) {
                @Override
                protected void execute(IProgressMonitor monitor) throws CoreException, InvocationTargetException {
                    try {
                        authoring().write(draft, path);
                    } catch (ProblemException e) {
                        throw new InvocationTargetException(e);
                    }
                    file.getParent().refreshLocal(IResource.DEPTH_INFINITE, monitor);
                }
            });
        } catch (InvocationTargetException e) {
            String reason = e.getCause() instanceof ProblemException problem ? problem.problem().toString()
                    : String.valueOf(e.getCause().getMessage());
            ErrorDialog.openError(getShell(), getWindowTitle(), Texts.get("failed"), Status.error(reason, e.getCause()));
            return false;
        } catch (InterruptedException e) {
            return false;
        }
        open(file);
        return true;
    }

    private void open(IFile file) {
        IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
        if (window == null || window.getActivePage() == null) {
            return;
        }
        BasicNewResourceWizard.selectAndReveal(file, window);
        try {
            IDE.openEditor(window.getActivePage(), file);
        } catch (PartInitException e) {
            Platform.getLog(ToolWizard.class).log(e.getStatus());
        }
    }

    @Override
    public void dispose() {
        super.dispose();
        synchronized (this) {
            if (authoring != null) {
                authoring.close();
                authoring = null;
            }
        }
    }
}
