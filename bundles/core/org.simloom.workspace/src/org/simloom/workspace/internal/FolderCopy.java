package org.simloom.workspace.internal;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
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

    /** Whether the target holds the source's files as they are and no others, apart from hidden folders. */
    public static boolean isCopy(Path source, Path target) throws IOException {
        List<Path> files = visible(source);
        if (!files.equals(visible(target))) {
            return false;
        }
        for (Path file : files) {
            if (Files.mismatch(source.resolve(file.toString()), target.resolve(file.toString())) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static List<Path> visible(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path sub, BasicFileAttributes attributes) {
                boolean hidden = !sub.equals(folder) && sub.getFileName().toString().startsWith(".");
                return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                // a plain comparison of names, as source and target may be of two file systems
                files.add(Path.of(folder.relativize(file).toString()));
                return FileVisitResult.CONTINUE;
            }
        });
        files.sort(null);
        return files;
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
