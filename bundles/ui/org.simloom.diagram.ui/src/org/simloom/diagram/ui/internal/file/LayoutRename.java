package org.simloom.diagram.ui.internal.file;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.participants.CheckConditionsContext;
import org.eclipse.ltk.core.refactoring.participants.RenameParticipant;
import org.eclipse.ltk.core.refactoring.resource.RenameResourceChange;
import org.simloom.diagram.ui.internal.Texts;
import org.simloom.model.io.ModelFiles;

/** A model that is renamed takes with it where it is drawn. */
public final class LayoutRename extends RenameParticipant {
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
        String name = ModelFiles.layoutName(getArguments().getNewName());
        return layout.getParent().findMember(name) != null ? null : new RenameResourceChange(layout.getFullPath(), name);
    }
}
