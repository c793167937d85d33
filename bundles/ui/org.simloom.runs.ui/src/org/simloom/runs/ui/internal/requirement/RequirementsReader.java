package org.simloom.runs.ui.internal.requirement;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.simloom.base.problem.ProblemException;
import org.simloom.engine.Project;
import org.simloom.engine.Requirements;
import org.simloom.store.Store;
import org.simloom.workbench.SimloomServices;

/** Reads how the requirements of all products and processes in the workspace stand. */
final class RequirementsReader {
    private RequirementsReader() {
    }

    /** The files of all products and processes. */
    static List<Path> products() {
        List<Path> files = new ArrayList<>();
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            if (project.isOpen()) {
                try {
                    project.accept(resource -> visit(resource, files));
                } catch (CoreException e) {
                    ILog.of(RequirementsReader.class).warn(e.getMessage(), e);
                }
            }
        }
        return files;
    }

    private static boolean visit(IResource resource, List<Path> files) {
        if (resource instanceof IFile file && file.getLocation() != null && Requirements.hasSome(file.getLocation().toPath())) {
            files.add(file.getLocation().toPath());
        }
        return !resource.getName().equals(Store.FOLDER);
    }

    /** The lines of these. */
    static List<RequirementRow> read(List<Path> products) {
        // asking tools for their versions runs them, so only in projects that the user trusts
        Requirements requirements = Requirements.by(SimloomServices.engine(),
                request -> SimloomServices.trust().require(Project.open(request.workflow()).folder()));
        List<RequirementRow> rows = new ArrayList<>();
        for (Path file : products) {
            try {
                requirements.examine(file).forEach(status -> rows.add(RequirementRow.of(file, status)));
            } catch (ProblemException e) {
                rows.add(RequirementRow.of(file, e.problem()));
            }
        }
        return rows;
    }
}
