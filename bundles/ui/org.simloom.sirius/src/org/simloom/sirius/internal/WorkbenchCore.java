package org.simloom.sirius.internal;

import java.nio.file.Path;

import org.eclipse.emf.ecore.EObject;
import org.simloom.base.problem.ProblemException;
import org.simloom.engine.Project;
import org.simloom.engine.Requirements;
import org.simloom.model.io.ModelFiles;
import org.simloom.tool.ToolCatalog;
import org.simloom.workbench.SimloomServices;

/** The core as the workbench has it. */
public final class WorkbenchCore implements Core {

    @Override
    public ToolCatalog tools(EObject element) {
        ToolCatalog installed = SimloomServices.catalog();
        Path file = ModelFiles.fileOf(element);
        try {
            return file == null ? installed : installed.withProject(Project.open(file).folder());
        } catch (ProblemException e) {
            // a file that was just deleted is in no project
            return installed;
        }
    }

    @Override
    public Requirements requirements() {
        // asking tools for their versions runs them, so only in projects that the user trusts
        return Requirements.by(SimloomServices.engine(),
                request -> SimloomServices.trust().require(Project.open(request.workflow()).folder()));
    }
}
