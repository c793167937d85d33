package org.simloom.study.internal.method;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.simloom.base.problem.Location;
import org.simloom.base.problem.Problem;
import org.simloom.optimization.BayesianOptimization;
import org.simloom.optimization.BayesianSettings;
import org.simloom.optimization.Bobyqa;
import org.simloom.optimization.CmaEs;
import org.simloom.optimization.CmaEsSettings;
import org.simloom.optimization.HistoryEntry;
import org.simloom.optimization.LocalSettings;
import org.simloom.optimization.NelderMead;
import org.simloom.optimization.Nsga2;
import org.simloom.optimization.Nsga3;
import org.simloom.optimization.NsgaSettings;
import org.simloom.optimization.OptimizationProblem;
import org.simloom.optimization.OptimizationResult;
import org.simloom.optimization.Optimizer;
import org.simloom.optimization.StopReason;
import org.simloom.study.Goal;
import org.simloom.study.StudyDefinition;
import org.simloom.study.internal.Problems;
import org.simloom.study.internal.outcome.TableBuilder;

/** Optimisers; those for one objective are given the weighted sum of several. */
final class OptimizerMethod implements Method {
    private static final int RUNS_A_VARIABLE = 10;

    private final List<Setting> settings;
    private final Function<Settings, Optimizer> make;
    private final boolean several;

    private OptimizerMethod(boolean several, Function<Settings, Optimizer> make, Setting... settings) {
        this.several = several;
        this.make = make;
        this.settings = List.of(settings);
    }

    static Method nelderMead() {
        return local(settings -> new NelderMead(local(settings)));
    }

    static Method bobyqa() {
        return local(settings -> new Bobyqa(local(settings)));
    }

    private static Method local(Function<Settings, Optimizer> make) {
        LocalSettings usual = LocalSettings.standard();
        return new OptimizerMethod(false, make, Setting.of("starts", usual.starts()), Setting.of("step", usual.step()),
                Setting.of("tolerance", 1e-4));
    }

    private static LocalSettings local(Settings s) {
        return new LocalSettings(s.count("starts"), null, s.number("step"), s.number("tolerance"), Integer.MAX_VALUE);
    }

    static Method cmaEs() {
        CmaEsSettings usual = CmaEsSettings.standard();
        return new OptimizerMethod(false, s -> new CmaEs(new CmaEsSettings(s.count("population"), null, s.number("step"),
                s.number("tolerance"), s.count("restarts"), Integer.MAX_VALUE)),
                Setting.of("population", usual.population()), Setting.of("step", usual.step()),
                Setting.of("tolerance", 1e-4), Setting.of("restarts", usual.restarts()));
    }

    static Method bayesian() {
        BayesianSettings usual = BayesianSettings.standard();
        return new OptimizerMethod(false, s -> new BayesianOptimization(new BayesianSettings(s.count("initial"),
                s.count("batch"), s.number("tolerance"), usual.evaluations())), Setting.of("initial", usual.initial()),
                Setting.of("batch", usual.batch()), Setting.of("tolerance", usual.tolerance()));
    }

    static Method nsga(boolean third) {
        NsgaSettings usual = NsgaSettings.standard();
        return new OptimizerMethod(true, s -> {
            NsgaSettings own = new NsgaSettings(s.count("population"), s.count("divisions"), s.number("crossover"),
                    s.number("crossoverIndex"), s.number("mutation"), s.number("mutationIndex"), s.count("generations"),
                    Integer.MAX_VALUE);
            return third ? new Nsga3(own) : new Nsga2(own);
        }, Setting.of("population", usual.population()), Setting.of("divisions", usual.divisions()),
                Setting.of("crossover", usual.crossover()), Setting.of("crossoverIndex", usual.crossoverIndex()),
                Setting.of("mutation", usual.mutation()), Setting.of("mutationIndex", usual.mutationIndex()),
                Setting.of("generations", usual.generations()));
    }

    @Override
    public List<Setting> settings() {
        return settings;
    }

    @Override
    public List<Problem> check(StudyDefinition definition, Settings given) {
        long objectives = definition.goals().stream().filter(Goal::isObjective).count();
        return several && objectives == 1
                ? List.of(Problems.error("objective.single", Location.file(definition.file()))) : List.of();
    }

    @Override
    public int planned(StudyDefinition definition, Settings given) {
        return definition.budget();
    }

    @Override
    public Findings run(MethodContext context) {
        int objectives = several ? context.objectives().size() : 1;
        OptimizationResult result = make.apply(context.settings()).minimize(
                new OptimizationProblem(context.space(), objectives, context.constraints().size()),
                several ? context.separateLosses() : context.weightedLoss(), context.definition().seed());
        TableBuilder history = new TableBuilder("history").numbers("evaluation", "best", "violation");
        for (HistoryEntry entry : result.history()) {
            history.row(entry.evaluation(), entry.best(), entry.violation());
        }
        return new Findings(List.of(history.table()), notes(context, result));
    }

    /**
     * Ten runs a variable are what a search has learnt something from (Loeppky, Sacks and Welch, Choosing the sample size of
     * a computer experiment, Technometrics 51, 2009).
     */
    private static List<Problem> notes(MethodContext context, OptimizationResult result) {
        int wanted = RUNS_A_VARIABLE * context.space().size();
        List<Problem> notes = new ArrayList<>(result.notes());
        if (result.reason() == StopReason.BUDGET && result.evaluations() < wanted) {
            notes.add(Problems.warning("search.few", Location.file(context.definition().file()), result.evaluations(),
                    context.space().size(), wanted));
        }
        return notes;
    }
}
