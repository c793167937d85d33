package org.simloom.reliability.internal.learning;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.simloom.reliability.internal.model.Model;
import org.simloom.reliability.internal.subset.Population;

/** How sure a model is of the sign of a margin at the points of a population. */
final class Uncertainty {
    private final Population population;
    private final double[] means;
    private final double[] deviations;

    Uncertainty(Model model, Population population) {
        this.population = population;
        double[][] predicted = model.predict(population.points());
        means = predicted[0];
        double inflation = model.inflation();
        deviations = Arrays.stream(predicted[1]).map(sd -> sd * inflation).toArray();
    }

    /** So many points whose sign is least sure. */
    Stream<double[]> unsure(int count) {
        return IntStream.range(0, means.length).boxed().sorted(Comparator.comparingDouble(this::sureness)).limit(count)
                .map(population.points()::get);
    }

    /** Function U: 2 means a wrong sign with a probability of 2.3 %. */
    private double sureness(int point) {
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

    /** How many points have a sign less sure than that. */
    int doubtful(double sureness) {
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
