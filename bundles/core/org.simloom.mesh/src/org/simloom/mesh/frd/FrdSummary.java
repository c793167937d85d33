package org.simloom.mesh.frd;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.simloom.base.problem.Problem;
import org.simloom.base.problem.ProblemException;
import org.simloom.mesh.internal.frd.SummaryVisitor;

/**
 * What a result file holds, read in one pass.
 *
 * @param nodes    number of nodes
 * @param elements number of elements
 * @param blocks   whole blocks of results in the file's order
 * @param complete whether the file is undamaged and has its closing line
 * @param damage   where and why reading stopped early
 */
public record FrdSummary(long nodes, long elements, List<BlockSummary> blocks, boolean complete,
        Optional<Problem> damage) {
    public FrdSummary {
        blocks = List.copyOf(blocks);
    }

    /**
     * Reads a file. A damaged file gives what comes before the damage.
     *
     * @throws IOException where the file cannot be read
     */
    public static FrdSummary read(Path file) throws IOException {
        SummaryVisitor visitor = new SummaryVisitor();
        try {
            boolean complete = FrdReader.read(file, visitor);
            return visitor.summary(complete, Optional.empty());
        } catch (ProblemException e) {
            return visitor.summary(false, Optional.of(e.problem()));
        }
    }

    /** Whether there are no results at all, as CalculiX leaves it after a deck without a step. */
    public boolean isEmpty() {
        return blocks.isEmpty();
    }

    /** Number of values in all blocks that are not finite. */
    public long nonFinite() {
        return blocks.stream().mapToLong(BlockSummary::nonFinite).sum();
    }
}
