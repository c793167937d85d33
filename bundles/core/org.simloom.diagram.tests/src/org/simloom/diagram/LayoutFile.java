package org.simloom.diagram;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.simloom.base.problem.Problem;
import org.simloom.base.problem.ProblemException;
import org.simloom.drawing.Layouts;
import org.simloom.model.io.ModelFiles;
import org.simloom.model.layout.DiagramLayout;
import org.simloom.model.layout.LayoutFactory;

/**
 * The layout of a model in the resource set of its editor. A file that cannot be read has a {@link #problem()}: the
 * diagram is drawn as if nothing were laid down, and the file stays as it is, whatever is edited and saved.
 */
final class LayoutFile {
    /** Where a layout lives that must not reach the damaged file. */
    private static final String ELSEWHERE = "memory:/";

    private final Path file;
    private final DiagramLayout layout;
    private final Problem problem;

    private LayoutFile(Path file, DiagramLayout layout, Problem problem) {
        this.file = file;
        this.layout = layout;
        this.problem = problem;
    }

    /** The layout of a model file; a new one where there is none yet, or where it cannot be read. */
    static LayoutFile of(ResourceSet set, Path model) {
        Path file = Layouts.file(model);
        try {
            return new LayoutFile(file, Layouts.load(set, model), null);
        } catch (ProblemException e) {
            Resource damaged = set.getResource(ModelFiles.uri(file), false);
            if (damaged != null) {
                set.getResources().remove(damaged);
            }
            DiagramLayout layout = LayoutFactory.eINSTANCE.createDiagramLayout();
            set.createResource(URI.createURI(ELSEWHERE + file.getFileName())).getContents().add(layout);
            return new LayoutFile(file, layout, e.problem());
        }
    }

    /** What is laid down. */
    DiagramLayout layout() {
        return layout;
    }

    /** The file, whether it is there or not. */
    Path file() {
        return file;
    }

    /** Why the file cannot be read; empty where it could be, or is not there. */
    Optional<Problem> problem() {
        return Optional.ofNullable(problem);
    }

    /** Writes the layout where it says anything new. Never writes over a file that could not be read. */
    void save() throws IOException {
        boolean there = Files.exists(file);
        if (problem != null || !there && layout.getElements().isEmpty()) {
            return;
        }
        ByteArrayOutputStream now = new ByteArrayOutputStream();
        layout.eResource().save(now, Map.of());
        if (!there || !Arrays.equals(now.toByteArray(), Files.readAllBytes(file))) {
            ModelFiles.save(layout.eResource(), file);
        }
    }
}
