package org.simloom.study.internal.method;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.simloom.base.problem.Location;
import org.simloom.base.problem.Problem;
import org.simloom.reliability.learning.ResponseSettings;
import org.simloom.sampling.Dimension;
import org.simloom.sampling.VariableType;
import org.simloom.study.Goal;
import org.simloom.study.StudyDefinition;
import org.simloom.study.internal.Problems;
import org.simloom.validation.study.LearningPurpose;
import org.simloom.validation.study.NamedLimits;

/** Samples where the answer is least known, until it is known accurately enough; what the answer is, is its purpose. */
final class LearningMethod implements Method {
    /** How accurately an answer that is a number shall be known; 0 for the usual. */
    static final String ACCURACY = "accuracy";

    private static final ResponseSettings USUAL = ResponseSettings.of(0);
    private static final double CONFIDENCE = 0.95;

    @Override
    public List<Setting> settings() {
        return List.of(Setting.of(LearningPurpose.SETTING, LearningPurpose.RESPONSES.word()),
                Setting.of(NamedLimits.SETTING, ""), Setting.of(ACCURACY, 0),
                Setting.of("quality", USUAL.quality()), Setting.of("field", false),
                Setting.of("initial", USUAL.initial()), Setting.of("batch", USUAL.batch()),
                Setting.of("iterations", USUAL.iterations()),
                Setting.of("confidence", CONFIDENCE));
    }

    @Override
    public int planned(StudyDefinition definition, Settings settings) {
        return definition.budget();
    }

    private static LearningPurpose purpose(Settings settings) {
        return LearningPurpose.of(settings.text(LearningPurpose.SETTING));
    }

    @Override
    public List<Problem> check(StudyDefinition definition, Settings settings) {
        List<Problem> problems = new ArrayList<>();
        switch (purpose(settings)) {
            case LIMIT_STATE -> limitState(definition, settings, problems);
            case OPTIMUM -> optimum(definition, problems);
            case WORST_CASE -> problems.addAll(new WorstCaseMethod().check(definition, worstCase(settings)));
            case RESPONSES -> {
                // any response can be learnt
            }
        }
        return problems;
    }

    private static void limitState(StudyDefinition definition, Settings settings, List<Problem> problems) {
        List<String> limits = definition.goals().stream().filter(Goal::isConstraint).map(Goal::name).toList();
        if (limits.isEmpty()) {
            problems.add(Problems.error("learning.limit", Location.file(definition.file())));
        } else {
            NamedLimits.fault(settings.text(NamedLimits.SETTING), limits, Location.file(definition.file())).ifPresent(problems::add);
        }
        for (Dimension dimension : definition.space().dimensions()) {
            Location where = Location.element(definition.file(), dimension.name());
            if (dimension.type() == VariableType.CHOICE) {
                problems.add(Problems.error("learning.choice", where, dimension.name()));
            } else if (dimension.distribution() == null) {
                problems.add(Problems.error("learning.distribution", where, dimension.name()));
            }
        }
    }

    private static void optimum(StudyDefinition definition, List<Problem> problems) {
        if (definition.goals().stream().noneMatch(Goal::isObjective)) {
            problems.add(Problems.error("learning.objective", Location.file(definition.file())));
        }
        definition.space().dimensions().stream().filter(dimension -> !dimension.bounded())
                .forEach(dimension -> problems.add(Problems.error("range.open",
                        Location.element(definition.file(), dimension.name()), dimension.name())));
    }

    @Override
    public Findings run(MethodContext context) {
        Settings s = context.settings();
        return switch (purpose(s)) {
            case RESPONSES -> new ResponseLearner(context).run();
            case LIMIT_STATE -> LimitStateLearner.run(context);
            case OPTIMUM -> OptimizerMethod.bayesian().run(context.with(optimum(s)));
            case WORST_CASE -> new WorstCaseMethod().run(context.with(worstCase(s)));
        };
    }

    private static Settings optimum(Settings settings) {
        return as(OptimizerMethod.bayesian(), settings, "initial", "batch");
    }

    private static Settings worstCase(Settings settings) {
        return as(new WorstCaseMethod(), settings, "initial", "batch", "iterations", "confidence");
    }

    /** The settings that the same purpose has as a method of its own. */
    private static Settings as(Method method, Settings settings, String... same) {
        Map<String, String> texts = new HashMap<>();
        for (String name : same) {
            texts.put(name, settings.text(name));
        }
        if (settings.number(ACCURACY) > 0) {
            texts.put("tolerance", settings.text(ACCURACY));
        }
        return new Settings(method.settings(), texts);
    }
}
