package org.simloom.mesh.frd;

import java.util.List;

/**
 * A block of results in figures.
 *
 * @param block     its head
 * @param values    number of nodes with values, as counted
 * @param ranges    one a component
 * @param nonFinite number of values that are NaN, infinite or printed as asterisks
 */
public record BlockSummary(FrdBlock block, long values, List<ComponentRange> ranges, long nonFinite) {
    public BlockSummary {
        ranges = List.copyOf(ranges);
    }
}
