package org.simloom.deck.ui.internal.wizard;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.actions.WorkspaceModifyOperation;
import org.simloom.deck.ui.internal.Texts;
import org.simloom.deck.workflow.DeckImport;
import org.simloom.deck.workflow.DeckSurvey;
import org.simloom.deck.workflow.ImportRequest;
import org.simloom.deck.workflow.ImportResult;
import org.simloom.workbench.SimloomServices;

/** Writes the workflow, and shows its project to the workbench. Runs nothing. */
final class Making extends WorkspaceModifyOperation {
    private final DeckSurvey survey;
    private final Choices choices;
    private final IProject project;
    private final boolean fresh;
    private final String name;
    private boolean overwrite;
    private ImportResult result;

    Making(Choices choices, Target target, String name) {
        this.survey = choices.survey();
        this.choices = choices;
        this.project = target.project();
        this.fresh = target.isNew();
        this.name = name;
    }

    /** Files of that name may be replaced from now on. */
    void overwrite() {
        overwrite = true;
    }

    @Override
    protected void execute(IProgressMonitor monitor) throws CoreException, InvocationTargetException, InterruptedException {
        monitor.beginTask(Texts.get("making", name), IProgressMonitor.UNKNOWN);
        try {
            ImportRequest request = new ImportRequest(folder(), name, choices.units(), choices.parameters(),
                    choices.outputs(), overwrite, fresh);
            result = DeckImport.write(survey, request, monitor::isCanceled);
        } catch (CancellationException e) {
            throw new InterruptedException();
        } catch (RuntimeException e) {
            throw new InvocationTargetException(e);
        }
        if (result.project()) {
            SimloomServices.trust().trust(folder());
        }
        if (!project.exists()) {
            project.create(null);
        }
        project.open(null);
        project.refreshLocal(IResource.DEPTH_INFINITE, null);
        monitor.done();
    }

    private Path folder() {
        return project.exists() ? project.getLocation().toPath()
                : ResourcesPlugin.getWorkspace().getRoot().getLocation().append(project.getName()).toPath();
    }

    /** The workflow that was made. */
    IFile workflow() {
        return project.getFile(result.workflow().getFileName().toString());
    }
}
