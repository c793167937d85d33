package org.simloom.optimization.internal;

import java.util.Comparator;
import java.util.List;

/**
 * The rules with a violation that is tolerated and shrinks to nothing: the ε level of T. Takahama and S. Sakai (IEEE
 * CEC 2006), used with CMA-ES by M. Hellwig and H.-G. Beyer (IEEE CEC 2018). Without it a population that meets the
 * constraints early crowds at their border before it knows where the objective falls.
 */
final class Relaxed implements Comparator<Trial> {
    private static final double POWER = 5;
    private static final double SHARE = 0.2;

    private final Rules rules;
    private final int generations;
    private double first = Double.NaN;
    private double level;

    Relaxed(Rules rules, int generations) {
        this.rules = rules;
        this.generations = generations;
    }

    void next(List<Trial> population, int generation) {
        if (Double.isNaN(first)) {
            double[] violations = population.stream().filter(Trial::valid).mapToDouble(rules::violation).sorted().toArray();
            if (violations.length > 0) {
                first = violations[(int) (SHARE * violations.length)];
            }
        }
        level = Double.isNaN(first) || generation >= generations ? 0
                : first * Math.pow(1 - (double) generation / generations, POWER);
    }

    /** Whether constraints count in full. */
    boolean strict() {
        return level == 0;
    }

    @Override
    public int compare(Trial one, Trial other) {
        double a = rules.violation(one);
        double b = rules.violation(other);
        int order = Double.compare(a <= level ? 0 : a, b <= level ? 0 : b);
        return order != 0 || !one.valid() ? order : Double.compare(one.objective(), other.objective());
    }
}
