package org.simloom.study.ui.internal.editor;

import java.util.List;

import org.simloom.model.study.MethodKind;

/** What methods are chosen for. */
enum Purpose {
    EXPLORE(MethodKind.LATIN_HYPERCUBE, MethodKind.ACTIVE_LEARNING, MethodKind.SOBOL_SEQUENCE, MethodKind.HALTON_SEQUENCE, MethodKind.FULL_FACTORIAL, MethodKind.FRACTIONAL_FACTORIAL,
            MethodKind.PLACKETT_BURMAN, MethodKind.CENTRAL_COMPOSITE, MethodKind.BOX_BEHNKEN, MethodKind.TABLE),
    OPTIMIZE(MethodKind.BAYESIAN, MethodKind.BOBYQA, MethodKind.NELDER_MEAD, MethodKind.CMA_ES, MethodKind.NSGA_II, MethodKind.NSGA_III),
    WORST(MethodKind.WORST_CASE),
    ROBUST(MethodKind.MONTE_CARLO, MethodKind.POLYNOMIAL_CHAOS, MethodKind.FORM, MethodKind.SUBSET_SIMULATION),
    SENSITIVITY(MethodKind.MORRIS, MethodKind.SOBOL_INDICES);

    private final List<MethodKind> methods;

    Purpose(MethodKind... methods) {
        this.methods = List.of(methods);
    }

    /** The usual one first. */
    List<MethodKind> methods() {
        return methods;
    }
}
