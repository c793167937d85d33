package org.simloom.validation.internal;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.simloom.model.io.ModelFiles;

/** Files that models name by their path in the project: the nearest folder upwards that has a {@code .project}. */
public final class ProjectFiles {
    private ProjectFiles() {
    }

    /** The folder of the project that a model's file lies in; empty where the model is in no file. */
    public static Optional<Path> folder(EObject element) {
        Path file = ModelFiles.fileOf(element);
        if (file == null) {
            return Optional.empty();
        }
        for (Path up = file.getParent(); up != null; up = up.getParent()) {
            if (Files.exists(up.resolve(".project"))) {
                return Optional.of(up);
            }
        }
        return Optional.of(file.getParent());
    }

    /**
     * The file or folder of a path; empty where the model is in no file, so that nobody can tell.
     *
     * @return a path at which there may be nothing
     */
    public static Optional<Path> find(EObject element, String path) {
        return folder(element).map(folder -> resolve(folder, path));
    }

    /** A path in a folder; for one that no file system can have, a place where nothing is. */
    public static Path resolve(Path folder, String path) {
        try {
            return folder.resolve(path.strip()).normalize();
        } catch (InvalidPathException e) {
            return folder.resolve(".no-such-file");
        }
    }
}
