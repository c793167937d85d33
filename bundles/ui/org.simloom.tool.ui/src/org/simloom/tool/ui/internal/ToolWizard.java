package org.simloom.tool.ui.internal;

import java.nio.file.Path;
import java.time.Duration;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.simloom.tool.authoring.FileUse;
import org.simloom.tool.authoring.ToolAuthoring;
import org.simloom.tool.authoring.ToolDraft;
import org.simloom.workbench.Opening;
import org.simloom.workbench.SimloomServices;
import org.simloom.workbench.WizardWork;

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
        boolean written = WizardWork.change(this, Texts.get("failed"), monitor -> {
            authoring().write(draft, path);
            file.getParent().refreshLocal(IResource.DEPTH_INFINITE, monitor);
        });
        if (!written) {
            return false;
        }
        Opening.open(workbench, file);
        return true;
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
