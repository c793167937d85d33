package org.simloom.diagram.ui.internal.file;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.participants.CheckConditionsContext;
import org.eclipse.ltk.core.refactoring.participants.MoveParticipant;
import org.eclipse.ltk.core.refactoring.resource.MoveResourceChange;
import org.simloom.diagram.ui.internal.Texts;

/** A model that is moved takes with it where it is drawn. */
public final class LayoutMove extends MoveParticipant {
    private IFile layout;

    @Override
    protected boolean initialize(Object element) {
        layout = LayoutFiles.of(element);
        return layout != null;
    }

    @Override
    public String getName() {
        return Texts.get("file.layout");
    }

    @Override
    public RefactoringStatus checkConditions(IProgressMonitor monitor, CheckConditionsContext context) throws OperationCanceledException {
        return new RefactoringStatus();
    }

    @Override
    public Change createChange(IProgressMonitor monitor) throws OperationCanceledException {
        return getArguments().getDestination() instanceof IContainer folder && folder.findMember(layout.getName()) == null
                ? new MoveResourceChange(layout, folder) : null;
    }
}
