package org.simloom.base.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

/**
 * By what a file is taken for the one that was read before.
 *
 * @param time when it was last written; {@code null} where there was none, or it could not be looked at
 * @param size in bytes; 0 likewise
 */
public record FileStamp(FileTime time, long size) {
    /** That of a file that is not there. */
    public static final FileStamp NONE = new FileStamp(null, 0);

    /** A file as it is now. */
    public static FileStamp of(Path file) {
        try {
            return new FileStamp(Files.getLastModifiedTime(file), Files.size(file));
        } catch (IOException e) {
            return NONE;
        }
    }
}
