package org.simloom.surrogate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Sets of terms of a polynomial chaos: degrees of the variables with (Σ αᵢ^q)^(1/q) ≤ p (Blatman & Sudret 2011, eq. 12). */
final class ChaosTerms {
    private final int[] most;
    private final double norm;
    private final int limit;
    private final List<int[]> found = new ArrayList<>();

    private ChaosTerms(int[] most, double norm, int limit) {
        this.most = most;
        this.norm = norm;
        this.limit = limit;
    }

    /**
     * All terms, those of low degree first.
     *
     * @param most  highest degree of each variable
     * @param limit so many are too many
     * @return {@code null} where there would be too many
     */
    static List<int[]> hyperbolic(int[] most, int degree, double norm, int limit) {
        ChaosTerms terms = new ChaosTerms(most, norm, limit);
        terms.extend(new int[most.length], 0, Math.pow(degree, norm) * (1 + 1e-12), degree);
        if (terms.found.size() > limit) {
            return null;
        }
        terms.found.sort(Comparator.comparingInt(ChaosTerms::sum));
        return terms.found;
    }

    private void extend(int[] term, int from, double left, int degree) {
        if (found.size() > limit) {
            return;
        }
        found.add(term.clone());
        for (int i = from; i < term.length; i++) {
            for (int k = 1; k <= Math.min(most[i], degree) && Math.pow(k, norm) <= left; k++) {
                term[i] = k;
                extend(term, i + 1, left - Math.pow(k, norm), degree);
            }
            term[i] = 0;
        }
    }

    private static int sum(int[] term) {
        int sum = 0;
        for (int degree : term) {
            sum += degree;
        }
        return sum;
    }
}
