package org.simloom.mesh.frd;

import java.util.List;

/**
 * The head of a block of nodal results. Values have no unit: a result file knows none, so the unit is
 * that of the port the values go to.
 *
 * @param field      name such as {@code DISP}, {@code STRESS}, {@code NDTEMP}, {@code FORC}
 * @param components columns that are in the file; those a post-processor would compute are left out
 * @param state      number of the state; blocks written together share it
 * @param step       step of the analysis, from 1
 * @param increment  increment of the step, from 1; 0 where the file does not say
 * @param mode       number of the mode, from 1; 0 where there is none
 * @param time       total time, frequency or buckling factor, after {@code kind}
 * @param kind       sort of analysis
 * @param count      number of nodes with values, as announced by the file
 */
public record FrdBlock(String field, List<FrdComponent> components, int state, int step, int increment, int mode,
        double time, FrdKind kind, long count) {
    public FrdBlock {
        components = List.copyOf(components);
    }

    /** Names of the components in order. */
    public List<String> componentNames() {
        return components.stream().map(FrdComponent::name).toList();
    }
}
