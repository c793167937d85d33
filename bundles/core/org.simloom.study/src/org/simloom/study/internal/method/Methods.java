package org.simloom.study.internal.method;

import java.util.List;

import org.simloom.base.problem.Problem;
import org.simloom.model.study.MethodKind;
import org.simloom.study.StudyDefinition;
import org.simloom.validation.study.MethodSettings;

/** Which method does what a study asks for. */
public final class Methods {
    /** The setting that says how many samples there are, wherever a method leaves that open. */
    public static final String SAMPLES = "samples";

    private Methods() {
    }

    /** The method of a kind. */
    public static Method of(MethodKind kind) {
        return switch (kind) {
            case TABLE -> new TableMethod();
            case FULL_FACTORIAL -> DesignMethod.fullFactorial();
            case FRACTIONAL_FACTORIAL -> DesignMethod.fractionalFactorial();
            case PLACKETT_BURMAN -> DesignMethod.plackettBurman();
            case CENTRAL_COMPOSITE -> DesignMethod.centralComposite();
            case BOX_BEHNKEN -> DesignMethod.boxBehnken();
            case LATIN_HYPERCUBE -> DesignMethod.latinHypercube();
            case SOBOL_SEQUENCE -> DesignMethod.sobolSequence();
            case HALTON_SEQUENCE -> DesignMethod.haltonSequence();
            case BAYESIAN -> OptimizerMethod.bayesian();
            case MONTE_CARLO -> new MonteCarloMethod();
            case NELDER_MEAD -> OptimizerMethod.nelderMead();
            case BOBYQA -> OptimizerMethod.bobyqa();
            case CMA_ES -> OptimizerMethod.cmaEs();
            case NSGA_II -> OptimizerMethod.nsga(false);
            case NSGA_III -> OptimizerMethod.nsga(true);
            case MORRIS -> new SensitivityMethods.MorrisMethod();
            case SOBOL_INDICES -> new SensitivityMethods.SobolMethod();
            case FORM -> new ReliabilityMethods.FormMethod();
            case SUBSET_SIMULATION -> new ReliabilityMethods.SubsetMethod();
            case WORST_CASE -> new WorstCaseMethod();
            case POLYNOMIAL_CHAOS -> new ChaosMethod();
            case ACTIVE_LEARNING -> new LearningMethod();
        };
    }

    /** The method whose question a study asks, and whose needs it has. */
    public static MethodKind question(StudyDefinition definition) {
        return MethodSettings.question(definition.method(), definition.settings());
    }

    /** The settings of a study. */
    public static Settings settings(StudyDefinition definition) {
        return new Settings(of(definition.method()).settings(), definition.settings());
    }

    /** Everything that keeps the method of a study from being applied. */
    public static List<Problem> check(StudyDefinition definition) {
        Settings settings = settings(definition);
        List<Problem> problems = settings.check(definition.method(), definition.file());
        return problems.isEmpty() ? of(definition.method()).check(definition, settings) : problems;
    }

    /** How many samples a study asks for; 0 where its method does not tell. */
    public static int planned(StudyDefinition definition) {
        return of(definition.method()).planned(definition, settings(definition));
    }
}
