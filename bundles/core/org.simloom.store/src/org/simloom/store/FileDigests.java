package org.simloom.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.simloom.base.values.FileValue;
import org.simloom.store.internal.Database;
import org.simloom.store.internal.Failures;

/**
 * Takes files of a project into the store, without reading those again that have not changed since. As in
 * Git, a file changed within two seconds of being read is not trusted, because a later change might leave
 * its time and size as they are.
 */
public final class FileDigests {
    private static final long RACY = TimeUnit.SECONDS.toNanos(2);

    private final Database database;
    private final ContentStore content;

    FileDigests(Database database, ContentStore content) {
        this.database = database;
        this.content = content;
    }

    /** The file's content as a value; it is in the content store afterwards. */
    public FileValue put(Path file) {
        try {
            Path absolute = file.toAbsolutePath().normalize();
            BasicFileAttributes before = Files.readAttributes(absolute, BasicFileAttributes.class);
            long modified = before.lastModifiedTime().to(TimeUnit.NANOSECONDS);
            String fileKey = String.valueOf(before.fileKey());
            List<String> known = database.read(c -> Database.query(c, row -> row.getString(1),
                    "SELECT hash FROM file_digest WHERE path = ? AND size = ? AND modified = ? AND file_key = ?",
                    absolute.toString(), before.size(), modified, fileKey));
            if (!known.isEmpty() && content.contains(known.get(0))) {
                return new FileValue(known.get(0), absolute.getFileName().toString(), before.size());
            }
            FileValue value = content.put(absolute);
            long now = TimeUnit.MILLISECONDS.toNanos(System.currentTimeMillis());
            if (now - modified > RACY) {
                database.submit(c -> Database.update(c, "INSERT INTO file_digest (path, size, modified, file_key, hash) "
                        + "VALUES (?, ?, ?, ?, ?) ON CONFLICT (path) DO UPDATE SET size = excluded.size, "
                        + "modified = excluded.modified, file_key = excluded.file_key, hash = excluded.hash",
                        absolute.toString(), before.size(), modified, fileKey, value.hash()));
            }
            return value;
        } catch (IOException e) {
            throw Failures.of(e, file);
        }
    }
}
