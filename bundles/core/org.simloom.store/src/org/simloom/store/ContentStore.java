package org.simloom.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.simloom.base.values.DirectoryValue;
import org.simloom.base.values.FileValue;
import org.simloom.store.internal.Digests;
import org.simloom.store.internal.Failures;

/**
 * Files by the SHA-256 of their content, in {@code objects/ab/cdef…}. A file is written aside, synced and
 * renamed, so that an object is whole or not there; equal content is kept once. Objects are read-only and
 * never handed out for writing. Thread-safe, and safe with other processes on the same folder.
 */
public final class ContentStore {
    private static final int BUFFER = 1 << 16;

    private final Path objects;
    private final Path temporary;

    ContentStore(Path root) {
        objects = root.resolve("objects");
        temporary = root.resolve("tmp");
    }

    /**
     * Takes a file in.
     *
     * @throws org.simloom.base.problem.ProblemException {@code store.full}, {@code store.readonly} or {@code store.io}
     */
    public FileValue put(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return put(in, file.getFileName().toString());
        } catch (IOException e) {
            throw Failures.of(e, file);
        }
    }

    /** Takes content in under a file name. */
    public FileValue put(byte[] content, String name) {
        return put(new java.io.ByteArrayInputStream(content), name);
    }

    private FileValue put(InputStream in, String name) {
        Path aside = temporary.resolve(ProcessHandle.current().pid() + "-" + UUID.randomUUID());
        try {
            MessageDigest digest = Digests.sha256();
            long size = 0;
            try (FileChannel out = FileChannel.open(aside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                byte[] buffer = new byte[BUFFER];
                for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                    digest.update(buffer, 0, n);
                    size += n;
                    ByteBuffer bytes = ByteBuffer.wrap(buffer, 0, n);
                    while (bytes.hasRemaining()) {
                        out.write(bytes);
                    }
                }
                String hash = HexFormat.of().formatHex(digest.digest());
                Path object = path(hash);
                if (!Files.exists(object) || Files.size(object) != size) {
                    out.force(true);
                    keep(aside, object);
                } else {
                    touch(object);
                }
                return new FileValue(hash, name, size);
            }
        } catch (IOException e) {
            throw Failures.of(e, objects);
        } finally {
            deleteQuietly(aside);
        }
    }

    /** Makes it young again: the garbage collector must not take it before a result names it. */
    private static void touch(Path object) {
        try {
            Files.setLastModifiedTime(object, FileTime.fromMillis(System.currentTimeMillis()));
        } catch (IOException e) {
            // another user's: where it is collected all the same, what made it runs again
        }
    }

    private void keep(Path aside, Path object) throws IOException {
        aside.toFile().setReadOnly();
        Path folder = object.getParent();
        Files.createDirectories(folder);
        Files.move(aside, object, StandardCopyOption.ATOMIC_MOVE);
        // the rename itself must survive a power loss before a database row names the object
        try (FileChannel entry = FileChannel.open(folder, StandardOpenOption.READ)) {
            entry.force(true);
        } catch (IOException e) {
            // folders cannot be opened on Windows, where a rename is durable by itself
        }
    }

    /**
     * Takes a folder in, with all files below it. A symbolic link to a file inside the folder is taken as
     * that file; one that leads outside is refused.
     */
    public DirectoryValue putTree(Path folder) {
        List<String> lines = new ArrayList<>();
        long size = 0;
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(f -> !Files.isDirectory(f, LinkOption.NOFOLLOW_LINKS)).sorted().toList()) {
                String relative = folder.relativize(file).toString().replace('\\', '/');
                if (relative.indexOf('\n') >= 0 || !file.toRealPath().startsWith(folder.toRealPath())) {
                    throw Failures.problem("link", file, relative);
                }
                FileValue value = put(file);
                size += value.size();
                lines.add(value.hash() + " " + value.size() + " " + relative + "\n");
            }
        } catch (IOException e) {
            throw Failures.of(e, folder);
        }
        FileValue manifest = put(String.join("", lines).getBytes(StandardCharsets.UTF_8), "manifest");
        return new DirectoryValue(manifest.hash(), folder.getFileName().toString(), lines.size(), size);
    }

    /** Whether a file's object is there in its full length; its content is not checked. */
    public boolean contains(FileValue file) {
        try {
            return Files.size(path(file.hash())) == file.size();
        } catch (IOException e) {
            return false;
        }
    }

    /** Whether an object is there; its content is not checked. */
    public boolean contains(String hash) {
        return Files.exists(path(hash));
    }

    /** The object's file, to be read only. */
    public Path path(String hash) {
        return objects.resolve(hash.substring(0, 2)).resolve(hash.substring(2));
    }

    /** Hashes of all files that a folder's manifest names, the manifest's own included. */
    public List<String> hashes(DirectoryValue folder) {
        List<String> hashes = new ArrayList<>(List.of(folder.hash()));
        manifest(folder).forEach(line -> hashes.add(line.split(" ", 3)[0]));
        return hashes;
    }

    /** Writes a copy of a file that its user may change. */
    public void copy(FileValue file, Path target) {
        copy(file.hash(), target);
    }

    /** Writes a copy of a folder; nothing is written outside of {@code target}. */
    public void copy(DirectoryValue folder, Path target) {
        for (String line : manifest(folder)) {
            String[] parts = line.split(" ", 3);
            Path file = target.resolve(parts[2]).normalize();
            if (!file.startsWith(target)) {
                throw Failures.problem("damaged", path(folder.hash()), parts[2]);
            }
            copy(parts[0], file);
        }
        try {
            Files.createDirectories(target);
        } catch (IOException e) {
            throw Failures.of(e, target);
        }
    }

    private void copy(String hash, Path target) {
        try {
            Files.createDirectories(target.toAbsolutePath().getParent());
            Files.copy(path(hash), target, StandardCopyOption.REPLACE_EXISTING);
            target.toFile().setWritable(true, true);
        } catch (IOException e) {
            throw Failures.of(e, Files.exists(path(hash)) ? target : path(hash));
        }
    }

    private List<String> manifest(DirectoryValue folder) {
        try {
            return Files.readAllLines(path(folder.hash()));
        } catch (IOException e) {
            throw Failures.of(e, path(folder.hash()));
        }
    }

    /**
     * Whether an object still has the content it is named after. A damaged one is moved to {@code damaged/},
     * so that what made it is run again.
     */
    public boolean verify(String hash) {
        Path object = path(hash);
        try {
            if (!Files.exists(object)) {
                return false;
            }
            if (Digests.of(object).equals(hash)) {
                return true;
            }
            Path damaged = Files.createDirectories(objects.resolveSibling("damaged")).resolve(hash);
            Files.move(object, damaged, StandardCopyOption.REPLACE_EXISTING);
            return false;
        } catch (FileAlreadyExistsException e) {
            return false;
        } catch (IOException e) {
            throw Failures.of(e, object);
        }
    }

    private static void deleteQuietly(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // what is left in tmp is collected later
        }
    }

    Path objects() {
        return objects;
    }

    Path temporary() {
        return temporary;
    }
}
