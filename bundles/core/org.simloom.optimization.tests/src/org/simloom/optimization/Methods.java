package org.simloom.optimization;

import java.util.stream.Stream;

/** Every method, small enough for a test. */
enum Methods {
    NELDER_MEAD(new NelderMead(LocalSettings.standard().withStarts(3))),
    BOBYQA(new Bobyqa(LocalSettings.standard().withStarts(3))),
    CMA_ES(new CmaEs(CmaEsSettings.standard())),
    NSGA2(new Nsga2(NsgaSettings.standard().withPopulation(12).withGenerations(40))),
    NSGA3(new Nsga3(NsgaSettings.standard().withDivisions(11).withGenerations(40))),
    BAYESIAN(new BayesianOptimization(BayesianSettings.standard().withBatch(3)));

    final Optimizer optimizer;

    Methods(Optimizer optimizer) {
        this.optimizer = optimizer;
    }

    int objectives() {
        return this == NSGA3 ? 2 : 1;
    }

    static Stream<Methods> single() {
        return Stream.of(values()).filter(method -> method != NSGA3);
    }
}
