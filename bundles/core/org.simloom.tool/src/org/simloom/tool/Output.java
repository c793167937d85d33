package org.simloom.tool;

import java.nio.file.Path;

import org.simloom.base.values.Value;

/** An output as it was read: a value, or a file or folder that is still to be kept. */
public sealed interface Output {
    /** A value. */
    record Plain(Value value) implements Output {
    }

    /** A file in the attempt's folder. */
    record OfFile(Path file) implements Output {
    }

    /** A folder in the attempt's folder. */
    record OfDirectory(Path folder) implements Output {
    }
}
