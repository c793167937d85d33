package org.simloom.optimization.internal;

import org.hipparchus.random.RandomGenerator;
import org.simloom.optimization.CmaEsSettings;
import org.simloom.optimization.StopReason;
import org.simloom.sampling.VariableType;

/** Descents of CMA-ES one after the other, each with twice the population of the one before. */
public final class CmaDescents {
    private static final double POLISHING = 0.02;

    private final Ledger ledger;
    private final RandomGenerator random;
    private final CmaEsSettings settings;

    public CmaDescents(Ledger ledger, RandomGenerator random, CmaEsSettings settings) {
        this.ledger = ledger;
        this.random = random;
        this.settings = settings;
    }

    /** The first from a point, the others from random ones. */
    public StopReason run(double[] first) {
        int free = Generations.free(ledger.problem().space()).length;
        int population = settings.population() > 0 ? settings.population() : 4 + (int) (3 * Math.log(free));
        Designs.allowed(ledger.problem().space(), random); // says at once where nothing is allowed
        double[] start = first;
        StopReason reason = null;
        for (int descent = 0; descent <= settings.restarts(); descent++) {
            reason = new Generations(ledger, random, population << descent, settings.step(), settings.tolerance()).run(start);
            start = Designs.allowed(ledger.problem().space(), random);
        }
        polish();
        return reason;
    }

    /** Whole numbers may still stand beside their best values when the real variables have converged. */
    private void polish() {
        boolean discrete = ledger.problem().space().dimensions().stream()
                .anyMatch(dimension -> dimension.type() != VariableType.CONTINUOUS);
        if (discrete && ledger.best() != null) {
            new MixedSearch(ledger, ledger, new SimplexSearch(0), POLISHING, Math.min(settings.tolerance(), POLISHING / 10))
                    .run(ledger.best());
        }
    }
}
