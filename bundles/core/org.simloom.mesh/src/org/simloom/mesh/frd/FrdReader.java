package org.simloom.mesh.frd;

import java.io.IOException;
import java.nio.file.Path;

import org.simloom.base.problem.ProblemException;
import org.simloom.mesh.internal.frd.FrdFiles;

/**
 * Reads .frd result files of CalculiX, as text or binary, one piece after the other: memory does not
 * grow with the file. Stateless.
 *
 * <p>CalculiX expands plane elements, shells and beams to solids in this file unless the deck asks for
 * {@code OUTPUT=2D}, so node numbers need not be those of the deck.
 */
public final class FrdReader {
    private FrdReader() {
    }

    /**
     * Hands a file to a visitor.
     *
     * @return whether the closing line is there; without it the solver did not end as it should, though
     *         all blocks handed over are whole
     * @throws ProblemException where the file is damaged or ends within a block
     * @throws IOException      where it cannot be read
     */
    public static boolean read(Path file, FrdVisitor visitor) throws IOException {
        return FrdFiles.read(file, visitor);
    }
}
