package org.simloom.tool.authoring.internal.trial;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files of a folder with their sizes and times, by relative path with slashes. */
record Snapshot(SortedMap<String, State> files) {
    record State(long size, FileTime time) {
    }

    /** What is there now; what interpreters keep for themselves, and hidden files, are left out. */
    static Snapshot of(Path folder) throws IOException {
        SortedMap<String, State> files = new TreeMap<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
                return !inner.equals(folder) && hidden(inner) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile() && !hidden(file)) {
                    files.put(folder.relativize(file).toString().replace('\\', '/'),
                            new State(attributes.size(), attributes.lastModifiedTime()));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                return FileVisitResult.CONTINUE; // a temporary file of the command that has gone meanwhile
            }
        });
        return new Snapshot(files);
    }

    static boolean hidden(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith(".") || name.equals("__pycache__");
    }
}
