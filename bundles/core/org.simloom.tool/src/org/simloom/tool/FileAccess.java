package org.simloom.tool;

import java.nio.file.Path;

import org.simloom.base.values.DirectoryValue;
import org.simloom.base.values.FileValue;

/** Gives the content of values that stand for files. */
public interface FileAccess {
    /** A file with the content, to be read only. */
    Path read(FileValue file);

    /** Writes a copy that may be changed. */
    void copy(FileValue file, Path target);

    /** Writes a copy of a folder that may be changed. */
    void copy(DirectoryValue folder, Path target);
}
