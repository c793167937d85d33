package org.simloom.tool.authoring.internal.trial;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/** The files of the user's folder, as far as they can be copied in a reasonable time. */
public final class FolderCopy {
    private static final int MOST_FILES = 2000;
    private static final long MOST_BYTES = 512L << 20;

    private FolderCopy() {
    }

    /**
     * The files in the folder, relative; {@code null} where there are more than can be copied.
     *
     * @throws IOException where it cannot be read
     */
    public static List<String> list(Path folder) throws IOException {
        List<String> found = new ArrayList<>();
        long[] bytes = new long[1];
        boolean[] tooMuch = new boolean[1];
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
                return !inner.equals(folder) && Snapshot.hidden(inner) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (Files.isRegularFile(file) && Files.isReadable(file)) {
                    bytes[0] += attributes.size();
                    found.add(folder.relativize(file).toString().replace('\\', '/'));
                }
                tooMuch[0] = found.size() > MOST_FILES || bytes[0] > MOST_BYTES;
                return tooMuch[0] ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                return FileVisitResult.CONTINUE; // what cannot be read is not read by the command either
            }
        });
        return tooMuch[0] ? null : found;
    }

    /** The folders in the folder, relative, up to a number. */
    static List<String> folders(Path folder, int most) throws IOException {
        List<String> found = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
                if (inner.equals(folder)) {
                    return FileVisitResult.CONTINUE;
                }
                if (Snapshot.hidden(inner)) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                found.add(folder.relativize(inner).toString().replace('\\', '/'));
                return found.size() < most ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                return FileVisitResult.CONTINUE;
            }
        });
        return found;
    }

    /** Copies a file with its time, so that a change can be seen; a folder with all in it. */
    public static void copy(Path source, Path target) throws IOException {
        if (!Files.isDirectory(source)) {
            Files.createDirectories(target.getParent());
            Files.copy(source, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
            target.toFile().setWritable(true);
            return;
        }
        Files.createDirectories(target);
        List<String> files = list(source);
        for (String file : files == null ? List.<String>of() : files) {
            copy(source.resolve(file), target.resolve(file));
        }
    }
}
