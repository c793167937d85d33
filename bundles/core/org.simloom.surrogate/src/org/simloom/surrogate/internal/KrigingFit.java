package org.simloom.surrogate.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.hipparchus.random.RandomGenerator;
import org.hipparchus.random.Well19937c;

/**
 * Finds the length scales and the nugget of greatest likelihood: from several places, with few of the samples where
 * there are many, and then from the best with all.
 */
public final class KrigingFit {
    /** Least nugget: what rounding and the solver's own tolerance need. */
    public static final double LEAST_NUGGET = 1e-10;
    private static final double SHORTEST = 0.02;
    private static final double LONGEST = 50;
    private static final double MOST_NUGGET = 2;
    private static final int FEW = 150;
    private static final int ITERATIONS = 60;
    private static final int POLISHING = 20;

    private final KrigingData data;
    private final boolean noisy;
    private final long seed;

    public KrigingFit(KrigingData data, boolean noisy, long seed) {
        this.data = data;
        this.noisy = noisy;
        this.seed = seed;
    }

    /** The best of so many starts. */
    public Kriging best(int starts) {
        RandomGenerator random = new Well19937c(seed);
        List<double[]> places = places(random, starts);
        boolean many = data.size() > 2 * FEW;
        KrigingData first = many ? data.rows(some(random)) : data;
        List<BoxMinimizer.Minimum> found = new ArrayList<>(IntStream.range(0, places.size()).parallel()
                .mapToObj(k -> climb(first, places.get(k), ITERATIONS)).toList());
        BoxMinimizer.Minimum best = found.stream().min(Comparator.comparingDouble(BoxMinimizer.Minimum::value)).get();
        return at(many ? climb(data, best.x(), POLISHING).x() : best.x());
    }

    /** The best next to another: climbs from its length scales and nugget only. */
    public Kriging near(KrigingModel other) {
        double[] lengths = other.lengths();
        double[] start = new double[data.scales() + (noisy ? 1 : 0)];
        for (int k = 0; k < data.scales(); k++) {
            start[k] = Math.log(Math.min(Math.max(lengths[k], SHORTEST), LONGEST));
        }
        if (noisy) {
            start[data.scales()] = Math.log(Math.min(Math.max(other.nugget(), LEAST_NUGGET), MOST_NUGGET));
        }
        return at(climb(data, start, POLISHING).x());
    }

    /** The process with these logarithms of length scales (and nugget). */
    private Kriging at(double[] logs) {
        int scales = data.scales();
        double[] lengths = new double[scales];
        for (int k = 0; k < scales; k++) {
            lengths[k] = Math.exp(logs[k]);
        }
        return Kriging.robust(data, lengths, noisy ? Math.exp(logs[scales]) : LEAST_NUGGET);
    }

    private BoxMinimizer.Minimum climb(KrigingData with, double[] start, int iterations) {
        double[] lower = new double[start.length];
        double[] upper = new double[start.length];
        for (int k = 0; k < start.length; k++) {
            boolean length = k < data.scales();
            lower[k] = Math.log(length ? SHORTEST : LEAST_NUGGET);
            upper[k] = Math.log(length ? LONGEST : MOST_NUGGET);
        }
        return new BoxMinimizer(new KrigingLikelihood(with, noisy, LEAST_NUGGET), lower, upper)
                .minimize(start, iterations, 1e-3);
    }

    private List<double[]> places(RandomGenerator random, int starts) {
        int scales = data.scales();
        List<double[]> places = new ArrayList<>();
        for (int s = 0; s < Math.max(1, starts); s++) {
            double[] place = new double[scales + (noisy ? 1 : 0)];
            // the first where distances across the whole range are about one length, the others around it
            double middle = Math.log(0.4 * Math.sqrt(scales)) + (s == 0 ? 0 : random.nextDouble() * 3 - 1.5);
            for (int k = 0; k < scales; k++) {
                place[k] = middle + (s == 0 ? 0 : random.nextDouble() * 2 - 1);
            }
            if (noisy) {
                place[scales] = Math.log(s % 2 == 0 ? 1e-6 : 1e-2);
            }
            places.add(place);
        }
        return places;
    }

    private int[] some(RandomGenerator random) {
        int[] all = IntStream.range(0, data.size()).toArray();
        for (int i = 0; i < FEW; i++) {
            int other = i + random.nextInt(all.length - i);
            int kept = all[i];
            all[i] = all[other];
            all[other] = kept;
        }
        return IntStream.of(all).limit(FEW).sorted().toArray();
    }
}
