package org.simloom.editor.internal.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.simloom.base.problem.Problem;
import org.simloom.base.problem.ProblemException;
import org.simloom.model.io.ModelFiles;
import org.simloom.model.layout.DiagramLayout;
import org.simloom.model.layout.LayoutFactory;

/**
 * The file beside a model that says where its elements are drawn, in the resource set of the model. One that cannot be
 * read has a {@link #problem()} and is never written: an empty layout that nobody saves stands in for it.
 */
public final class LayoutFile {
    private final Resource resource;
    private Path file;
    private Problem problem;
    /** What the file held when it was last read or written, or when its own state was kept. */
    private byte[] known;

    LayoutFile(ResourceSet set, Path model) {
        file = of(model);
        known = content();
        Resource read = known == null ? set.createResource(ModelFiles.uri(file)) : read(set);
        if (read == null) {
            set.getResources().removeIf(left -> left.getURI().equals(ModelFiles.uri(file)));
            read = set.createResource(ModelFiles.uri(file));
        }
        if (read.getContents().isEmpty()) {
            read.getContents().add(LayoutFactory.eINSTANCE.createDiagramLayout());
        }
        resource = read;
    }

    /** The file for a model. */
    static Path of(Path model) {
        return model.resolveSibling(ModelFiles.layoutName(model.getFileName().toString()));
    }

    /** Whether a file of this name says where the elements of a model are drawn. */
    static boolean is(String name) {
        return name.endsWith("." + ModelFiles.LAYOUT)
                && ModelFiles.isModelFile(Path.of(name.substring(0, name.length() - ModelFiles.LAYOUT.length() - 1)));
    }

    private Resource read(ResourceSet set) {
        try {
            return ModelFiles.load(set, file, DiagramLayout.class).eResource();
        } catch (ProblemException e) {
            problem = e.problem();
            return null;
        }
    }

    /** The layout. */
    public DiagramLayout root() {
        return (DiagramLayout) resource.getContents().get(0);
    }

    /** Why the file cannot be read; {@code null} where it could be, or there is none. */
    public Problem problem() {
        return problem;
    }

    boolean isChangedOutside() {
        return !Arrays.equals(content(), known);
    }

    /** What is in the file now is of no interest. */
    void keep() {
        known = content();
    }

    /** Writes it, where there is anything to say that the file does not say yet. */
    void save() throws IOException {
        if (problem != null || root().getElements().isEmpty() && content() == null) {
            return;
        }
        ByteArrayOutputStream now = new ByteArrayOutputStream();
        resource.save(now, Map.of());
        if (!Arrays.equals(now.toByteArray(), content())) {
            ModelFiles.save(resource);
        }
        known = content();
    }

    /** Writes it as it is now to another file, and stays with its own. */
    void copyTo(Path other) throws IOException {
        if (problem != null || root().getElements().isEmpty()) {
            // what was drawn of another model there would be taken for this one's
            Files.deleteIfExists(other);
            return;
        }
        URI own = resource.getURI();
        resource.setURI(ModelFiles.uri(other));
        try {
            ModelFiles.save(resource);
        } finally {
            resource.setURI(own);
        }
    }

    /** Goes on with another file, which is not read. */
    void moveTo(Path other) {
        if (!other.equals(file)) {
            file = other;
            resource.setURI(ModelFiles.uri(other));
        }
    }

    private byte[] content() {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            // not there
            return null;
        }
    }
}
