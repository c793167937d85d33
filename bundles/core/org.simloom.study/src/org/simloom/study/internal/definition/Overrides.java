package org.simloom.study.internal.definition;

import java.util.LinkedHashMap;
import java.util.Map;

import org.simloom.base.problem.Location;
import org.simloom.study.StudyDefinition;
import org.simloom.study.StudyRequest;
import org.simloom.study.internal.Problems;
import org.simloom.study.internal.method.Methods;
import org.simloom.study.internal.method.Setting;

/** What a request changes of a study: its number of samples, its seed, its budget, settings of its method. */
public final class Overrides {
    private static final String SEED = "seed";
    private static final String BUDGET = "budget";

    private Overrides() {
    }

    /**
     * The study as a request wants it.
     *
     * @throws org.simloom.base.problem.ProblemException {@code study.setting.*}
     */
    public static StudyDefinition apply(StudyRequest request, StudyDefinition d) {
        Map<String, String> settings = new LinkedHashMap<>(d.settings());
        Map<String, String> given = new LinkedHashMap<>(request.overrides());
        String seed = given.remove(SEED);
        String budget = given.remove(BUDGET);
        settings.putAll(given);
        if (request.samples() != null) {
            boolean counts = Methods.of(d.method()).settings().stream().map(Setting::name).anyMatch(Methods.SAMPLES::equals);
            if (counts) {
                settings.put(Methods.SAMPLES, request.samples().toString());
            } else if (budget == null) {
                budget = request.samples().toString();
            }
        }
        return new StudyDefinition(d.file(), d.name(), d.workflow(), d.space(), d.labels(), d.inputs(), d.goals(), d.method(),
                d.table(), settings, seed == null ? d.seed() : number(d, SEED, seed),
                budget == null ? d.budget() : (int) Math.min(Integer.MAX_VALUE, number(d, BUDGET, budget)));
    }

    private static long number(StudyDefinition definition, String name, String text) {
        try {
            long number = Long.parseLong(text.strip());
            if (number >= 0 || name.equals(SEED)) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw Problems.of("setting.whole", Location.file(definition.file()), name, text);
    }
}
