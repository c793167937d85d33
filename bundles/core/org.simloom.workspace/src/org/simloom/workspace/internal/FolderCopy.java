package org.simloom.workspace.internal;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Copies a folder so that it appears whole or not at all. */
public final class FolderCopy {
    private FolderCopy() {
    }

    /** Copies {@code source} to {@code target}; whoever comes second finds the first one's copy. */
    public static void copy(Path source, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        Path aside = Files.createTempDirectory(target.getParent(), "." + target.getFileName() + "-");
        try {
            List<Path> files;
            try (Stream<Path> all = Files.walk(source)) {
                files = all.toList();
            }
            for (Path file : files) {
                Path copy = aside.resolve(source.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
                }
            }
            // a folder made for private use is 0700; a project is shared like any other folder
            if (aside.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(aside, Files.getPosixFilePermissions(target.getParent()));
            }
            Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            // POSIX does not replace a folder that has something in it
            if (!Files.isDirectory(target)) {
                throw e;
            }
        } finally {
            delete(aside);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
