package org.simloom.validation.internal.study;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.simloom.model.base.Setting;
import org.simloom.model.study.MethodKind;
import org.simloom.model.study.StudyMethod;
import org.simloom.validation.internal.Refs;
import org.simloom.validation.study.MethodSettings;

/** What methods need of a study. */
final class Needs {
    /** They make something better, and must know what. */
    static final Set<MethodKind> OBJECTIVE = EnumSet.of(MethodKind.NELDER_MEAD, MethodKind.BOBYQA, MethodKind.CMA_ES,
            MethodKind.NSGA_II, MethodKind.NSGA_III, MethodKind.BAYESIAN);
    /** They trade objectives against each other. */
    static final Set<MethodKind> SEVERAL_OBJECTIVES = EnumSet.of(MethodKind.NSGA_II, MethodKind.NSGA_III);
    /** They ask how probable it is that a limit is broken. */
    static final Set<MethodKind> LIMIT = EnumSet.of(MethodKind.FORM, MethodKind.SUBSET_SIMULATION);
    /** They follow the scatter of the variables. */
    static final Set<MethodKind> DISTRIBUTION = EnumSet.of(MethodKind.MONTE_CARLO, MethodKind.POLYNOMIAL_CHAOS,
            MethodKind.FORM, MethodKind.SUBSET_SIMULATION);
    /** They step between numbers, so that a choice between names makes no sense. */
    static final Set<MethodKind> NUMBERS = EnumSet.of(MethodKind.CENTRAL_COMPOSITE, MethodKind.BOX_BEHNKEN,
            MethodKind.NELDER_MEAD, MethodKind.BOBYQA, MethodKind.CMA_ES, MethodKind.POLYNOMIAL_CHAOS, MethodKind.FORM,
            MethodKind.SUBSET_SIMULATION);
    /** They use the levels of every variable. */
    static final Set<MethodKind> LEVELS = EnumSet.of(MethodKind.FULL_FACTORIAL);
    /** Samples are given: nothing is needed of the variables. */
    static final Set<MethodKind> NOTHING = EnumSet.of(MethodKind.TABLE);

    private static final int BOX_BEHNKEN_VARIABLES = 3;
    private static final int BOBYQA_VARIABLES = 2;

    private Needs() {
    }

    /** The settings of a method by name; the first where one is there twice. */
    static Map<String, String> settings(StudyMethod method) {
        Map<String, String> given = new HashMap<>();
        for (Setting setting : method.getSettings()) {
            given.putIfAbsent(setting.getName(), Refs.text(setting.getValue()));
        }
        return given;
    }

    /** The method whose needs a study has: of active learning, the one that answers the same question. */
    static MethodKind of(StudyMethod method) {
        return MethodSettings.question(method.getKind(), settings(method));
    }

    /** How many variables there must be at least: by construction of the design or of the quadratic model. */
    static int variables(MethodKind kind) {
        return switch (kind) {
            case BOX_BEHNKEN -> BOX_BEHNKEN_VARIABLES;
            case BOBYQA -> BOBYQA_VARIABLES;
            default -> 1;
        };
    }
}
