package org.simloom.study.internal.outcome;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.simloom.base.problem.Location;
import org.simloom.base.problem.Problem;
import org.simloom.model.study.MethodKind;
import org.simloom.study.Goal;
import org.simloom.study.Outcome;
import org.simloom.study.ResultTable;
import org.simloom.study.Sample;
import org.simloom.study.SampleState;
import org.simloom.study.StudyDefinition;
import org.simloom.study.internal.Problems;
import org.simloom.study.internal.method.Methods;
import org.simloom.study.internal.surrogate.LearntResponses;
import org.simloom.study.internal.surrogate.SurrogateTables;

/** Puts together what a study has found. */
public final class Outcomes {
    private static final Set<MethodKind> OPTIMIZERS = EnumSet.of(MethodKind.NELDER_MEAD, MethodKind.BOBYQA,
            MethodKind.CMA_ES, MethodKind.NSGA_II, MethodKind.NSGA_III, MethodKind.BAYESIAN);
    /** They look for where limits are broken. */
    private static final Set<MethodKind> LIMITS = EnumSet.of(MethodKind.FORM, MethodKind.SUBSET_SIMULATION,
            MethodKind.WORST_CASE);

    private static final Set<String> ALIKE = Set.of("optimization.infeasible", "optimization.constant",
            "optimization.someFailed");

    private final StudyDefinition definition;
    private final List<Sample> samples;

    /**
     * @param samples those that have their answers, by index
     */
    public Outcomes(StudyDefinition definition, List<Sample> samples) {
        this.definition = definition;
        this.samples = samples;
    }

    /** Whether there are samples, and none of them succeeded. */
    public boolean nothingSucceeded() {
        return !samples.isEmpty() && samples.stream().noneMatch(s -> s.state() == SampleState.SUCCEEDED);
    }

    /** The samples, those marked that an outcome finds suspicious. */
    public List<Sample> marked(Outcome outcome) {
        ResultTable table = outcome == null ? null : outcome.table("suspicious").orElse(null);
        if (table == null) {
            return samples;
        }
        Set<Object> odd = table.rows().stream().map(row -> row.get(table.column("sample"))).collect(Collectors.toSet());
        return samples.stream().map(s -> odd.contains(s.index()) ? s.suspicious(true) : s).toList();
    }

    /** Whether samples are to find what is best; then there is something to tell before the end. */
    public static boolean searches(StudyDefinition definition) {
        return OPTIMIZERS.contains(Methods.question(definition));
    }

    /** What a study has found before its end; quickly put together, nothing is learnt for it. */
    public Outcome soFar() {
        if (!searches(definition)) {
            return of(List.of(), List.of(), LearntResponses.none(definition.goals().size()));
        }
        List<Sample> best = BestSamples.of(definition.goals(), samples);
        List<ResultTable> tables = new ArrayList<>();
        if (!best.isEmpty()) {
            tables.add(new Summary(definition, samples).best(best));
        }
        if (definition.goals().stream().filter(Goal::isObjective).count() == 1) {
            tables.add(History.of(definition, samples));
        }
        return new Outcome(best.stream().map(Sample::index).toList(), tables, List.of());
    }

    /**
     * The outcome.
     *
     * @param own    tables of the method
     * @param notes  what there is to say already
     * @param learnt of the responses; of none where there is no time for it
     */
    public Outcome of(List<ResultTable> own, List<Problem> notes, LearntResponses learnt) {
        Summary summary = new Summary(definition, samples);
        List<ResultTable> tables = new ArrayList<>();
        List<Sample> best = BestSamples.of(definition.goals(), samples);
        if (!best.isEmpty()) {
            tables.add(summary.best(best));
        }
        tables.addAll(own);
        // samples of a search gather where the answer is: their mean says nothing
        if (!samples.isEmpty() && !searches(definition) && !LIMITS.contains(Methods.question(definition))) {
            tables.add(summary.statistics());
            ResultTable limits = summary.limits();
            if (!limits.rows().isEmpty()) {
                tables.add(limits);
            }
            ResultTable effects = new Effects(definition, samples).table();
            if (!effects.rows().isEmpty() && own.isEmpty()) {
                tables.add(effects);
            }
        }
        List<ResultTable> judged = SurrogateTables.of(definition, samples, learnt);
        tables.addAll(judged);
        List<Problem> all = new ArrayList<>(notes.stream().filter(note -> !saidHere(note.code())).toList());
        all.addAll(notes(best));
        judged.stream().filter(table -> table.kind().equals("suspicious")).findFirst().ifPresent(table -> all.add(
                Problems.warning("suspicious", Location.file(definition.file()), table.rows().size())));
        return new Outcome(best.stream().map(Sample::index).toList(), tables, all);
    }

    /** Of any method the same is said here, with the response or the cause by its name. */
    private boolean saidHere(String code) {
        return ALIKE.contains(code) || code.equals("optimization.allFailed") && nothingSucceeded();
    }

    private List<Problem> notes(List<Sample> best) {
        List<Problem> notes = new ArrayList<>();
        Location where = Location.file(definition.file());
        List<Sample> failed = samples.stream().filter(s -> s.state() == SampleState.FAILED).toList();
        if (samples.isEmpty()) {
            return notes;
        }
        if (nothingSucceeded()) {
            notes.add(failed.isEmpty() ? Problems.error("skipped.all", where, samples.size())
                    : Problems.error("failed.all", where, failed.size(), Problems.kept().message(failed.get(0).problem())));
            return notes;
        }
        if (!failed.isEmpty()) {
            notes.add(Problems.warning("failed.some", where, failed.size(), samples.size(), Problems.kept().message(failed.get(0).problem())));
        }
        for (int r = 0; r < definition.goals().size(); r++) {
            response(r, notes);
        }
        if (!best.isEmpty() && BestSamples.violation(definition.goals(), best.get(0).responses()) > 0) {
            notes.add(Problems.warning("infeasible", where));
        }
        return notes;
    }

    /** Of a response that never changes nothing can be learnt. */
    private void response(int response, List<Problem> notes) {
        Goal goal = definition.goals().get(response);
        Location where = Location.element(definition.file(), goal.name());
        List<Sample> succeeded = samples.stream().filter(s -> s.state() == SampleState.SUCCEEDED).toList();
        double[] values = succeeded.stream().mapToDouble(s -> s.responses()[response]).filter(Double::isFinite).toArray();
        if (values.length == 0) {
            notes.add(Problems.warning("response.missing", where, goal.label()));
        } else if (values.length < succeeded.size()) {
            notes.add(Problems.warning("response.gaps", where, goal.label(), succeeded.size() - values.length));
        }
        double first = values.length == 0 ? 0 : values[0];
        if (values.length > 2 && Arrays.stream(values).allMatch(v -> v == first)) {
            notes.add(Problems.warning("response.constant", where, goal.label(), first));
        }
    }
}
