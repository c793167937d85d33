package org.simloom.optimization.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.hipparchus.random.RandomGenerator;
import org.hipparchus.random.Well19937c;
import org.simloom.optimization.LocalSettings;
import org.simloom.optimization.OptimizationProblem;
import org.simloom.optimization.OptimizationResult;
import org.simloom.optimization.StopReason;
import org.simloom.sampling.BudgetSpentException;
import org.simloom.sampling.Evaluator;
import org.simloom.sampling.Space;

/** Local searches from several starts. */
public final class LocalMethod {
    private static final int ROUNDS = 5;

    private final LocalSettings settings;
    private final BoxSearch search;

    public LocalMethod(LocalSettings settings, BoxSearch search) {
        Checks.setting(settings.starts() >= 1, "starts", "≥ 1", settings.starts());
        Checks.setting(settings.step() > 0 && settings.step() <= 0.5, "step", "0 … 0.5", settings.step());
        Checks.setting(settings.tolerance() > 0 && settings.tolerance() < settings.step(), "tolerance", "> 0, < step",
                settings.tolerance());
        Checks.setting(settings.evaluations() >= 1, "evaluations", "≥ 1", settings.evaluations());
        this.settings = settings;
        this.search = search;
    }

    /** Runs all searches. */
    public OptimizationResult minimize(OptimizationProblem problem, Evaluator evaluator, long seed) {
        Checks.single(problem);
        Checks.start(problem, settings.start());
        Ledger ledger = new Ledger(problem, evaluator, settings.evaluations());
        StopReason reason = StopReason.CONVERGED;
        try {
            List<Consumer<Asker>> searches = new ArrayList<>();
            for (Trial start : starts(ledger, new Well19937c(seed))) {
                searches.add(asker -> new MixedSearch(ledger, asker, search, settings.step(), settings.tolerance())
                        .run(start));
            }
            Interleaving.run(ledger, searches);
        } catch (BudgetSpentException spent) {
            reason = StopReason.BUDGET;
        }
        return Results.of(ledger, reason);
    }

    /** Valid trials to begin at: a start that fails is replaced by others. */
    private List<Trial> starts(Ledger ledger, RandomGenerator random) {
        Space space = ledger.problem().space();
        List<double[]> wanted = new ArrayList<>();
        double[] middle = new double[space.size()];
        Arrays.fill(middle, 0.5);
        double[] first = settings.start() == null ? space.at(middle) : space.nearest(settings.start());
        if (space.allowed().test(first.clone())) {
            wanted.add(first);
        }
        List<Trial> starts = new ArrayList<>();
        int asked = -1;
        for (int round = 0; starts.size() < settings.starts(); round++) {
            boolean nothingNew = ledger.trials().size() == asked;
            if (round > 0 && (nothingNew || !starts.isEmpty() && round >= ROUNDS)) {
                break; // a space of few points, or one that mostly fails
            }
            asked = ledger.trials().size();
            int missing = settings.starts() - starts.size() - wanted.size();
            if (missing > 0) {
                wanted.addAll(Designs.latin(space, missing, random));
            }
            for (Trial trial : ledger.ask(wanted)) {
                if (trial.valid() && starts.stream().noneMatch(other -> other == trial)) {
                    starts.add(trial);
                }
            }
            wanted.clear();
        }
        return starts;
    }
}
