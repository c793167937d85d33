package org.simloom.reliability.internal.learning;

import org.simloom.reliability.internal.model.Model;
import org.simloom.reliability.internal.subset.Population;

/** How sure a model is of the sign of a margin at the points of a population. */
final class Uncertainty {
    private static final double SURE = 2;

    private final Population population;
    private final double[] means;
    private final double[] deviations;

    Uncertainty(Model model, Population population) {
        this.population = population;
        double[][] predicted = model.predict(population.points());
        means = predicted[0];
        deviations = predicted[1];
    }

    Population population() {
        return population;
    }

    /** Function U: 2 means a wrong sign with a probability of 2.3 %. */
    double sureness(int point) {
        return Math.abs(means[point]) / deviations[point];
    }

    /** The probability of a negative mean. */
    double middle() {
        return probability(0);
    }

    /** The probability where every doubt of so many standard deviations is for safety. */
    double low(double factor) {
        return probability(factor);
    }

    /** The probability where every doubt of so many standard deviations is against it. */
    double high(double factor) {
        return probability(-factor);
    }

    /** Whether doubts change the probability by no more than a part of it. */
    boolean within(double accuracy) {
        return middle() > 0 && high(SURE) - low(SURE) <= 2 * accuracy * middle();
    }

    /** How many points have a sign less sure than that. */
    int unsure(double sureness) {
        int count = 0;
        for (int i = 0; i < means.length; i++) {
            count += sureness(i) < sureness ? 1 : 0;
        }
        return count;
    }

    private double probability(double factor) {
        double sum = 0;
        for (int i = 0; i < means.length; i++) {
            sum += means[i] + factor * deviations[i] < 0 ? population.weight(i) : 0;
        }
        return sum;
    }
}
