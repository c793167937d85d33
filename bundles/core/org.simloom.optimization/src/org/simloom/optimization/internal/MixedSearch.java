package org.simloom.optimization.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.simloom.sampling.Dimension;
import org.simloom.sampling.Space;
import org.simloom.sampling.VariableType;

/**
 * Searches from one start. The real variables are left to a {@link BoxSearch}, at first not to the last digit, while
 * whole numbers and choices stand still; then their neighbours are asked, and the search goes on from a better one.
 * Where none is better as it stands, the most promising get a search of their own: the extended poll of C. Audet and
 * J. E. Dennis, Pattern search algorithms for mixed variable programming, SIAM J. Optim. 11 (2001) 573-594.
 */
public final class MixedSearch {
    private static final int EXTENDED = 2;
    private static final double COARSE = 0.01;

    private final Space space;
    private final Rules rules;
    private final Asker asker;
    private final RealSearch coarse;
    private final RealSearch fine;
    private final int[] discrete;
    private final Set<List<Double>> searched = new HashSet<>();

    public MixedSearch(Ledger ledger, Asker asker, BoxSearch search, double step, double tolerance) {
        space = ledger.problem().space();
        rules = ledger.rules();
        this.asker = asker;
        fine = new RealSearch(space, rules, asker, search, step, tolerance);
        coarse = new RealSearch(space, rules, asker, search, step, Math.max(tolerance, COARSE * step));
        discrete = IntStream.range(0, space.size())
                .filter(i -> space.dimensions().get(i).type() != VariableType.CONTINUOUS).toArray();
    }

    /** Searches from a valid trial until no neighbour is better. */
    public void run(Trial start) {
        if (discrete.length == 0) {
            fine.run(start);
            return;
        }
        Trial best = refine(start);
        for (Trial next = poll(best); next != null; next = poll(best)) {
            best = next;
        }
        if (fine.any()) {
            fine.run(best);
        }
    }

    /** A better trial with other whole numbers or choices; {@code null} where there is none. */
    private Trial poll(Trial centre) {
        List<Trial> near = new ArrayList<>(asker.ask(neighbours(centre.point())));
        near.removeIf(trial -> !trial.valid());
        near.sort(rules);
        if (!near.isEmpty() && rules.compare(near.get(0), centre) < 0) {
            return refine(near.get(0));
        }
        if (!coarse.any()) {
            return null;
        }
        near.removeIf(trial -> searched.contains(combination(trial)));
        for (Trial trial : near.subList(0, Math.min(EXTENDED, near.size()))) {
            Trial refined = refine(trial);
            if (rules.compare(refined, centre) < 0) {
                return refined;
            }
        }
        return null;
    }

    private Trial refine(Trial trial) {
        searched.add(combination(trial));
        return coarse.any() ? coarse.run(trial) : trial;
    }

    private List<Double> combination(Trial trial) {
        return Arrays.stream(discrete).mapToObj(i -> trial.point()[i]).toList();
    }

    private List<double[]> neighbours(double[] centre) {
        List<double[]> near = new ArrayList<>();
        for (int i : discrete) {
            Dimension dimension = space.dimensions().get(i);
            for (double value = dimension.lower(); value <= dimension.upper(); value++) {
                boolean next = dimension.type() == VariableType.CHOICE || Math.abs(value - centre[i]) == 1;
                if (next && value != centre[i]) {
                    double[] point = centre.clone();
                    point[i] = value;
                    near.add(point);
                }
            }
        }
        return near;
    }
}
