package org.simloom.workbench.internal.marker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.simloom.base.problem.ProblemException;
import org.simloom.model.io.ModelFiles;
import org.simloom.model.tool.ToolDescriptor;

/** The tools that a project describes itself. */
final class ProjectDescriptors {
    private ProjectDescriptors() {
    }

    /** Their ids; a descriptor that cannot be read has markers of its own. */
    static Set<String> ids(Path project) {
        Set<String> ids = new HashSet<>();
        try (Stream<Path> files = Files.list(project)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".simtool")).toList()) {
                try {
                    ids.add(ModelFiles.load(ModelFiles.newResourceSet(), file, ToolDescriptor.class).getId());
                } catch (ProblemException e) {
                    continue;
                }
            }
        } catch (IOException e) {
            Platform.getLog(ProjectDescriptors.class).error(e.getMessage(), e);
        }
        return ids;
    }
}
