package org.simloom.study.internal.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;

import org.simloom.base.problem.Location;
import org.simloom.base.problem.Problem;
import org.simloom.base.problem.ProblemException;
import org.simloom.engine.Campaign;
import org.simloom.engine.ProblemsException;
import org.simloom.engine.Project;
import org.simloom.sampling.BudgetSpentException;
import org.simloom.sampling.Evaluator;
import org.simloom.store.Owner;
import org.simloom.store.RunState;
import org.simloom.store.StudyRecord;
import org.simloom.store.StudyRecords;
import org.simloom.study.Outcome;
import org.simloom.study.Sample;
import org.simloom.study.StudyDefinition;
import org.simloom.study.StudyListener;
import org.simloom.study.StudyReport;
import org.simloom.study.StudyState;
import org.simloom.study.internal.Problems;
import org.simloom.study.internal.method.Findings;
import org.simloom.study.internal.method.MethodContext;
import org.simloom.study.internal.method.Methods;
import org.simloom.study.internal.outcome.OutcomeCodec;
import org.simloom.study.internal.outcome.Outcomes;
import org.simloom.study.internal.surrogate.KeptSurrogates;
import org.simloom.tool.CancelSource;

/** One study from its record's beginning, or going on, to its end. */
public final class StudyRun {
    private final StudyDefinition definition;
    private final Campaign campaign;
    private final StudyRecords records;
    private final StudyListener listener;
    private final CancelSource cancel;
    private final SampleRunner runner;
    private final String name;

    /**
     * @param campaign the study's workflow, which {@code cancel} stops
     */
    public StudyRun(StudyDefinition definition, Campaign campaign, StudyListener listener, CancelSource cancel) {
        this.definition = definition;
        this.campaign = campaign;
        this.records = campaign.store().studies();
        this.listener = listener;
        this.cancel = cancel;
        this.runner = new SampleRunner(definition, campaign, cancel);
        this.name = name(definition);
    }

    /** The study's file as the store knows it. */
    public static String name(StudyDefinition definition) {
        return Project.open(definition.workflow()).nameOf(definition.file());
    }

    /** What ran the samples. */
    public SampleRunner runner() {
        return runner;
    }

    /**
     * Makes the study this process's.
     *
     * @throws ProblemException {@code study.running} where another has it
     */
    public StudyRecords.Begin begin(boolean fresh) {
        String digest = StudyDigest.of(definition, campaign, runner.inputs());
        StudyRecords.Begin begin = records.begin(name, digest, StudyDigest.shape(definition), fresh);
        if (!begin.begun()) {
            Owner owner = begin.study().owner();
            throw Problems.of("running", Location.file(definition.file()), definition.name(), Long.toString(owner.pid()),
                    owner.host(), Long.toString(begin.study().id()));
        }
        return begin;
    }

    /** Runs the study to its end. */
    public StudyReport run(boolean fresh) {
        StudyRecords.Begin begin = begin(fresh);
        StudyRecord study = begin.study();
        StudyState state = StudyState.FAILED;
        Outcome outcome = null;
        try (CancelWatch watch = new CancelWatch(records, study.id(), cancel)) {
            List<Sample> before = SampleCodec.samples(records.samples(study.id()), definition.goals().size());
            listener.started(new StudyReport(definition, study.id(), StudyState.RUNNING, before, null), begin.resumed());
            int planned = Methods.planned(definition);
            listener.planned(planned);
            List<Integer> stages = stages(study.stages(), planned);
            records.note(study.id(), text(stages), study.outcome());
            SampleEvaluator evaluator = new SampleEvaluator(definition.space(), definition.goals().size(), runner, records,
                    study.id(), before, definition.budget(), campaign.parallel(), listener, cancel);
            List<Problem> notes = new ArrayList<>();
            Findings findings = Findings.none();
            try {
                Evaluator asked = Outcomes.searches(definition) ? new LiveOutcome(definition, evaluator, evaluator::samples,
                        found -> tell(study.id(), text(stages), found), System::nanoTime) : evaluator;
                findings = Methods.of(definition.method()).run(new MethodContext(definition, Methods.settings(definition),
                        asked, stages, evaluator::samples, listener));
                state = StudyState.SUCCEEDED;
            } catch (BudgetSpentException e) {
                notes.add(Problems.warning("budget", Location.file(definition.file()), definition.budget()));
                state = StudyState.SUCCEEDED;
            } catch (CancellationException e) {
                state = StudyState.CANCELLED;
            } catch (ProblemException e) {
                if (e.problem().code().startsWith("store.")) {
                    throw e;
                }
                notes.addAll(ProblemsException.all(e));
            }
            List<Sample> samples = sorted(evaluator.samples());
            notes.addAll(findings.notes());
            Outcomes outcomes = new Outcomes(definition, samples);
            state = state == StudyState.SUCCEEDED && outcomes.nothingSucceeded() ? StudyState.FAILED : state;
            listener.progress(Problems.text("progress.outcome"), -1);
            outcome = outcomes.of(findings.tables(), notes,
                    KeptSurrogates.of(new StudyReport(definition, study.id(), state, samples, null)));
            outcome.notes().forEach(listener::problem);
            listener.outcome(outcome);
            return new StudyReport(definition, study.id(), state, outcomes.marked(outcome), outcome);
        } finally {
            records.end(study.id(), RunState.valueOf(state.name()), outcome == null ? null : OutcomeCodec.toJson(outcome));
        }
    }

    /** Who looks from another process is told by the record. */
    private void tell(long study, String stages, Outcome found) {
        records.note(study, stages, OutcomeCodec.toJson(found));
        listener.outcome(found);
    }

    private static List<Sample> sorted(List<Sample> samples) {
        return samples.stream().sorted(Comparator.comparingInt(Sample::index)).toList();
    }

    /** The numbers of samples asked for so far, and now; asking for as many again is no new stage. */
    static List<Integer> stages(String before, int planned) {
        List<Integer> stages = new ArrayList<>();
        Arrays.stream(before.split(" ")).filter(word -> !word.isEmpty()).map(Integer::valueOf).forEach(stages::add);
        stages.removeIf(stage -> stage >= planned);
        stages.add(planned);
        return stages;
    }

    private static String text(List<Integer> stages) {
        return stages.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }
}
