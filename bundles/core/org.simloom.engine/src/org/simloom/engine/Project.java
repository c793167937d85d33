package org.simloom.engine;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.simloom.base.problem.Location;
import org.simloom.base.problem.ProblemException;
import org.simloom.engine.internal.Problems;
import org.simloom.store.Store;

/**
 * A folder with models, and beside them, in {@code .simloom}, what they have computed.
 *
 * @param folder absolute; the nearest folder upwards that has a {@code .project}, or the folder itself
 */
public record Project(Path folder) {

    /**
     * The project of a folder or of a file in it.
     *
     * @throws ProblemException {@code engine.project.missing}
     */
    public static Project open(Path folderOrFile) {
        Path path = folderOrFile.toAbsolutePath().normalize();
        if (!Files.exists(path)) {
            throw Problems.of("project.missing", Location.file(path), path.getFileName());
        }
        Path start = Files.isDirectory(path) ? path : path.getParent();
        for (Path up = start; up != null; up = up.getParent()) {
            if (Files.exists(up.resolve(".project"))) {
                return new Project(up);
            }
        }
        return new Project(start);
    }

    /** Whether anything was ever computed here. */
    public boolean hasStore() {
        return Files.isDirectory(folder.resolve(Store.FOLDER));
    }

    /** Its store, for reading and writing; to be closed by the caller. */
    public Store openStore() {
        return Store.open(folder, EngineTexts::line);
    }

    /** Its store, where it has one; nothing is made. */
    public Optional<Store> existingStore() {
        return Store.existing(folder, EngineTexts::line);
    }

    /** A file's path as the project names it: relative, with slashes; absolute where it lies outside. */
    public String nameOf(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        return (absolute.startsWith(folder) ? folder.relativize(absolute) : absolute).toString().replace('\\', '/');
    }
}
