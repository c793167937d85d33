package org.simloom.optimization.internal;

import java.util.ArrayList;
import java.util.List;

/** Points that no other dominates. */
final class Fronts {
    private Fronts() {
    }

    /** The front of the feasible points; where none is feasible, the one that violates least. */
    static List<Trial> of(List<Trial> trials, Rules rules) {
        List<Trial> feasible = trials.stream().filter(Trial::feasible).sorted(Results.BY_OBJECTIVE).toList();
        if (feasible.isEmpty()) {
            return List.of(trials.stream().min(rules).orElseThrow());
        }
        List<Trial> front = new ArrayList<>();
        for (Trial trial : feasible) { // by rising first objective: only earlier ones can dominate, or later equal ones
            if (front.stream().noneMatch(other -> covers(other, trial))) {
                front.removeIf(other -> covers(trial, other));
                front.add(trial);
            }
        }
        return front;
    }

    /** Nearest the ideal point, each objective scaled by its range in the front. */
    static Trial nearestIdeal(List<Trial> front) {
        int objectives = front.get(0).objectives().length;
        double[] squares = new double[front.size()];
        for (int m = 0; m < objectives; m++) {
            int objective = m;
            double low = front.stream().mapToDouble(trial -> trial.objectives()[objective]).min().orElseThrow();
            double high = front.stream().mapToDouble(trial -> trial.objectives()[objective]).max().orElseThrow();
            for (int i = 0; i < squares.length; i++) {
                double share = high > low ? (front.get(i).objectives()[m] - low) / (high - low) : 0;
                squares[i] += share * share;
            }
        }
        int nearest = 0;
        for (int i = 1; i < squares.length; i++) {
            if (squares[i] < squares[nearest]) {
                nearest = i;
            }
        }
        return front.get(nearest);
    }

    /** Whether no objective is larger. */
    private static boolean covers(Trial first, Trial second) {
        for (int m = 0; m < first.objectives().length; m++) {
            if (first.objectives()[m] > second.objectives()[m]) {
                return false;
            }
        }
        return true;
    }
}
