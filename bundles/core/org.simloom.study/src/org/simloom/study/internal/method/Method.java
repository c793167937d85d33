package org.simloom.study.internal.method;

import java.util.List;

import org.simloom.base.problem.Problem;
import org.simloom.study.StudyDefinition;

/** How samples are chosen and what is made of them: a method of another bundle with a study's settings and tables. */
public interface Method {
    /** What settings it has. */
    List<Setting> settings();

    /** How many samples it will ask for; 0 where that is not known. */
    default int planned(StudyDefinition definition, Settings settings) {
        return settings.known().stream().anyMatch(setting -> setting.name().equals(Methods.SAMPLES))
                ? settings.count(Methods.SAMPLES) : 0;
    }

    /** What keeps it from being applied to a study, beside its settings. */
    default List<Problem> check(StudyDefinition definition, Settings settings) {
        return List.of();
    }

    /**
     * Asks for samples until it knows enough.
     *
     * @throws org.simloom.base.problem.ProblemException       where it cannot be applied
     * @throws org.simloom.sampling.BudgetSpentException       where the samples so far are all there is
     * @throws java.util.concurrent.CancellationException     where the user wants no more
     */
    Findings run(MethodContext context);
}
