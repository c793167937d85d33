package org.simloom.mesh.query;

import org.simloom.mesh.frd.FrdBlock;
import org.simloom.mesh.frd.FrdKind;

/**
 * A state of the analysis: an increment or a mode.
 *
 * @param step      from 1
 * @param increment from 1; 0 where the file does not say
 * @param mode      from 1; 0 where there is none
 * @param time      total time, frequency or buckling factor, after {@code kind}
 * @param kind      sort of analysis
 */
public record ResultState(int step, int increment, int mode, double time, FrdKind kind) {
    /** The state of a block. */
    public static ResultState of(FrdBlock block) {
        return new ResultState(block.step(), block.increment(), block.mode(), block.time(), block.kind());
    }
}
