package org.simloom.optimization.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.hipparchus.random.RandomGenerator;
import org.simloom.optimization.NsgaSettings;
import org.simloom.optimization.OptimizationResult;
import org.simloom.optimization.StopReason;
import org.simloom.sampling.BudgetSpentException;
import org.simloom.sampling.Space;
import org.uma.jmetal.solution.doublesolution.DoubleSolution;

/** Generations of parents and children; each is asked at once. */
public final class GeneticMethod {
    private static final int IDLE = 20;

    private final Ledger ledger;
    private final Space space;
    private final NsgaSettings settings;
    private final int population;
    private final RandomGenerator random;
    private final Survival survival;
    private final Variation variation;

    private GeneticMethod(Ledger ledger, NsgaSettings settings, int population, RandomGenerator random, Survival survival) {
        this.ledger = ledger;
        this.settings = settings;
        this.population = population + population % 2;
        this.random = random;
        this.survival = survival;
        space = ledger.problem().space();
        variation = new Variation(space, settings, random);
    }

    /** NSGA-II. */
    public static GeneticMethod crowding(Ledger ledger, NsgaSettings settings, RandomGenerator random) {
        return new GeneticMethod(ledger, settings, settings.population() > 0 ? settings.population() : 40, random,
                new CrowdingSurvival());
    }

    /** NSGA-III. */
    public static GeneticMethod niches(Ledger ledger, NsgaSettings settings, RandomGenerator random) {
        int objectives = ledger.problem().objectives();
        int divisions = settings.divisions() > 0 ? settings.divisions() : ReferencePoints.divisions(objectives, 100);
        double[][] references = ReferencePoints.of(objectives, divisions);
        return new GeneticMethod(ledger, settings, settings.population() > 0 ? settings.population() : Math.max(4, references.length),
                random, new NicheSurvival(references, random));
    }

    /** Refuses settings that make no sense. */
    public static void check(NsgaSettings settings) {
        Checks.setting(settings.population() == 0 || settings.population() >= 4, "population", "0, ≥ 4", settings.population());
        Checks.setting(settings.divisions() >= 0, "divisions", "≥ 0", settings.divisions());
        Checks.setting(settings.crossover() >= 0 && settings.crossover() <= 1, "crossover", "0 … 1", settings.crossover());
        Checks.setting(settings.crossoverIndex() >= 0, "crossoverIndex", "≥ 0", settings.crossoverIndex());
        Checks.setting(settings.mutation() >= 0 && settings.mutation() <= 1, "mutation", "0 … 1", settings.mutation());
        Checks.setting(settings.mutationIndex() >= 0, "mutationIndex", "≥ 0", settings.mutationIndex());
        Checks.setting(settings.generations() >= 1, "generations", "≥ 1", settings.generations());
        Checks.setting(settings.evaluations() >= 1, "evaluations", "≥ 1", settings.evaluations());
    }

    /** Runs all generations. */
    public OptimizationResult run() {
        try {
            return Results.of(ledger, generations());
        } catch (BudgetSpentException spent) {
            return Results.of(ledger, StopReason.BUDGET);
        }
    }

    private StopReason generations() {
        List<DoubleSolution> living = new ArrayList<>();
        for (double[] point : Designs.latin(space, population, random)) {
            living.add(Individual.of(space, point, ledger.problem().objectives()));
        }
        ask(living);
        int idle = 0;
        for (int generation = 1; generation < settings.generations(); generation++) {
            int before = ledger.trials().size();
            List<DoubleSolution> children = variation.children(parents(living));
            ask(children);
            idle = ledger.trials().size() == before ? idle + 1 : 0;
            if (idle >= IDLE) {
                return StopReason.NO_NEW_POINTS;
            }
            List<DoubleSolution> all = new ArrayList<>(living);
            all.addAll(children);
            living = survival.survivors(all, population);
        }
        return StopReason.GENERATIONS;
    }

    private List<DoubleSolution> parents(List<DoubleSolution> living) {
        List<DoubleSolution> parents = new ArrayList<>(population);
        while (parents.size() < population) {
            DoubleSolution first = living.get(random.nextInt(living.size()));
            DoubleSolution second = living.get(random.nextInt(living.size()));
            int order = survival.compare(first, second);
            parents.add(order < 0 || order == 0 && random.nextBoolean() ? first : second);
        }
        return parents;
    }

    private void ask(List<DoubleSolution> solutions) {
        List<Trial> trials = ledger.ask(solutions.stream().map(solution -> Individual.point(space, solution)).toList());
        double[] worst = new double[ledger.problem().objectives()];
        Arrays.fill(worst, Double.NEGATIVE_INFINITY);
        for (Trial trial : ledger.trials()) {
            for (int m = 0; trial.valid() && m < worst.length; m++) {
                worst[m] = Math.max(worst[m], trial.objectives()[m]);
            }
        }
        for (int m = 0; m < worst.length; m++) {
            worst[m] = Double.isFinite(worst[m]) ? worst[m] : 0;
        }
        for (int i = 0; i < trials.size(); i++) {
            Individual.fill(solutions.get(i), trials.get(i), ledger.rules(), worst);
        }
    }
}
