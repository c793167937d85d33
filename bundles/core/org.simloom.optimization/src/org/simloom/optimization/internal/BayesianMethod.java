package org.simloom.optimization.internal;

import java.util.ArrayList;
import java.util.List;

import org.hipparchus.random.RandomGenerator;
import org.hipparchus.random.Well19937c;
import org.simloom.optimization.BayesianSettings;
import org.simloom.optimization.OptimizationResult;
import org.simloom.optimization.StopReason;
import org.simloom.sampling.BudgetSpentException;
import org.simloom.sampling.Space;

/** Learns, asks where it promises most, and learns again. */
public final class BayesianMethod {
    private static final int SMALL_ENOUGH = 2;

    private final Ledger ledger;
    private final Space space;
    private final BayesianSettings settings;
    private final RandomGenerator random;
    private final Beliefs beliefs;
    private final AcquisitionSearch search;
    private int small;

    public BayesianMethod(Ledger ledger, BayesianSettings settings, long seed) {
        this.ledger = ledger;
        this.settings = settings;
        space = ledger.problem().space();
        random = new Well19937c(seed);
        beliefs = new Beliefs(ledger.problem(), seed);
        search = new AcquisitionSearch(ledger, random);
    }

    /** Runs to the end. */
    public OptimizationResult run() {
        try {
            return Results.of(ledger, improve());
        } catch (BudgetSpentException spent) {
            return Results.of(ledger, StopReason.BUDGET);
        }
    }

    private StopReason improve() {
        ledger.ask(Designs.latin(space, settings.initial() > 0 ? settings.initial() : Math.max(6, 2 * (space.size() + 1)), random));
        while (true) {
            List<double[]> batch = new ArrayList<>();
            boolean converged = false;
            if (ledger.trials().size() - ledger.failures() < ResponseModel.LEAST) {
                scatter(batch);
            } else {
                converged = propose(batch);
            }
            if (batch.isEmpty()) {
                return StopReason.NO_NEW_POINTS;
            }
            if (converged) {
                return StopReason.CONVERGED;
            }
            ledger.ask(batch);
        }
    }

    /** Too little is known to learn from: more of the space is seen. */
    private void scatter(List<double[]> batch) {
        for (int i = 0; i < 1000 && batch.size() < settings.batch(); i++) {
            double[] point = Designs.allowed(space, random);
            if (ledger.isNew(point) && batch.stream().noneMatch(other -> java.util.Arrays.equals(other, point))) {
                batch.add(point);
            }
        }
    }

    /** Fills a batch; whether nothing worth a run is left to gain. */
    private boolean propose(List<double[]> batch) {
        beliefs.learn(ledger.trials());
        while (batch.size() < settings.batch()) {
            AcquisitionSearch.Found found = search.best(beliefs.acquisition(batch), batch);
            if (found == null) {
                break;
            }
            if (batch.isEmpty()) {
                boolean little = found.value() < Math.log(settings.tolerance() * beliefs.range());
                small = little ? small + 1 : 0;
            }
            batch.add(found.point());
        }
        return small >= SMALL_ENOUGH;
    }
}
