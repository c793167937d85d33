package org.simloom.engine.internal.plan;

import java.nio.file.Path;

import org.simloom.engine.Project;
import org.simloom.model.io.ModelFiles;
import org.simloom.model.workflow.Workflow;

/**
 * A workflow read from its file, ready to be run or explained.
 *
 * @param project the project it lies in
 * @param file    absolute
 * @param name    the file as the project names it
 */
public record Prepared(Project project, Path file, String name, Level level) {
    /**
     * Reads and plans a workflow.
     *
     * @throws org.simloom.base.problem.ProblemException {@code model.file.*}, {@code engine.project.missing},
     *         {@code engine.plan.*}
     */
    public static Prepared of(Path workflow) {
        Path file = workflow.toAbsolutePath().normalize();
        Project project = Project.open(file);
        Workflow model = ModelFiles.load(ModelFiles.newResourceSet(), file, Workflow.class);
        return new Prepared(project, file, project.nameOf(file), new Planner().plan(model));
    }
}
