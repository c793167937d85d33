package org.simloom.deck.ui.internal.wizard;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;
import org.simloom.base.problem.Problem;
import org.simloom.base.problem.ProblemException;
import org.simloom.deck.ui.internal.Texts;
import org.simloom.workbench.Opening;
import org.simloom.workbench.WizardWork;

/** Makes a workflow of an input deck in three steps: the deck, its numbers, its results. */
public final class DeckImportWizard extends Wizard implements IImportWizard {
    private final Choices choices = new Choices();
    private IWorkbench workbench;
    private DeckPage deck;

    public DeckImportWizard() {
        setWindowTitle(Texts.get("title"));
        setNeedsProgressMonitor(true);
    }

    @Override
    public void init(IWorkbench opened, IStructuredSelection selection) {
        workbench = opened;
        IResource resource = Adapters.adapt(selection.getFirstElement(), IResource.class);
        boolean isDeck = resource instanceof IFile && "inp".equalsIgnoreCase(resource.getFileExtension())
                && resource.getLocation() != null;
        Path file = isDeck ? resource.getLocation().toPath() : null;
        IProject project = resource == null ? null : resource.getProject();
        deck = new DeckPage(choices, file, project);
    }

    @Override
    public void addPages() {
        addPage(deck);
        addPage(new ParameterPage(choices));
        addPage(new OutputPage(choices));
    }

    @Override
    public boolean performFinish() {
        Making making = new Making(choices, deck.target(), deck.name());
        boolean made = make(making);
        if (made) {
            Opening.open(workbench, making.workflow());
        }
        return made;
    }

    private boolean make(Making making) {
        try {
            getContainer().run(true, true, making);
            return true;
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof ProblemException problem && problem.problem().code().equals("deck.import.exists")) {
                if (replace(problem.problem())) {
                    making.overwrite();
                    return make(making);
                }
                return false;
            }
            WizardWork.tell(this, Texts.get("failed"), e.getCause());
            return false;
        } catch (InterruptedException e) {
            return false;
        }
    }

    private boolean replace(Problem problem) {
        return MessageDialog.open(MessageDialog.QUESTION, getShell(), Texts.get("title"),
                problem.message() + "\n" + Texts.get("replace"), org.eclipse.swt.SWT.SHEET, Texts.get("replace.yes"),
                Texts.get("replace.no")) == 0;
    }
}
