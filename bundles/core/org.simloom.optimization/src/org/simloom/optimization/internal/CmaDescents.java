package org.simloom.optimization.internal;

import org.hipparchus.random.RandomGenerator;
import org.simloom.optimization.CmaEsSettings;
import org.simloom.optimization.StopReason;

/** Descents of CMA-ES one after the other, each with twice the population of the one before. */
public final class CmaDescents {
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
        return reason;
    }
}
