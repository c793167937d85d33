package org.simloom.mesh.internal.frd;

import java.io.IOException;
import java.nio.file.Path;

import org.simloom.mesh.frd.FrdVisitor;

/** The way in for the public packages. */
public final class FrdFiles {
    private FrdFiles() {
    }

    /** See {@link org.simloom.mesh.frd.FrdReader#read}. */
    public static boolean read(Path file, FrdVisitor visitor) throws IOException {
        try (ByteWindow window = new ByteWindow(file)) {
            return new FrdParser(window, visitor).run();
        }
    }
}
