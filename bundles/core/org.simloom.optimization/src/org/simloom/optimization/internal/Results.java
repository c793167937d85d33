package org.simloom.optimization.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.simloom.base.problem.Problem;
import org.simloom.optimization.Candidate;
import org.simloom.optimization.HistoryEntry;
import org.simloom.optimization.OptimizationResult;
import org.simloom.optimization.StopReason;

/** Makes results of what was asked. */
public final class Results {
    private Results() {
    }

    /** The result of all that a ledger holds. */
    public static OptimizationResult of(Ledger ledger, StopReason reason) {
        if (ledger.best() == null) {
            throw Problems.allFailed(ledger.trials().size());
        }
        Rules rules = ledger.rules();
        Trial best = ledger.trials().stream().min(rules).orElseThrow();
        List<Trial> front = ledger.problem().objectives() == 1 ? List.of(best) : Fronts.of(ledger.trials(), rules);
        Trial chosen = front.size() == 1 ? front.get(0) : Fronts.nearestIdeal(front);
        return new OptimizationResult(candidate(chosen, rules),
                front.stream().map(trial -> candidate(trial, rules)).toList(), history(ledger), reason,
                ledger.trials().size(), ledger.failures(), notes(ledger, chosen));
    }

    private static Candidate candidate(Trial trial, Rules rules) {
        return new Candidate(trial.point().clone(), trial.objectives(), trial.margins(), rules.violation(trial),
                trial.evaluation());
    }

    private static List<HistoryEntry> history(Ledger ledger) {
        List<HistoryEntry> history = new ArrayList<>();
        double best = Double.NaN;
        double violation = Double.NaN;
        for (Trial trial : ledger.trials()) {
            if (trial.valid()) {
                double missed = ledger.rules().violation(trial);
                violation = Double.isNaN(violation) ? missed : Math.min(violation, missed);
                if (trial.feasible() && !(trial.objective() >= best)) {
                    best = trial.objective();
                }
            }
            history.add(new HistoryEntry(trial.evaluation(), best, violation));
        }
        return history;
    }

    private static List<Problem> notes(Ledger ledger, Trial chosen) {
        List<Problem> notes = new ArrayList<>();
        if (!chosen.feasible()) {
            notes.add(Problems.warning("infeasible"));
        }
        List<Trial> valid = ledger.trials().stream().filter(Trial::valid).toList();
        Trial first = valid.get(0);
        if (valid.size() > 1 && valid.stream().allMatch(trial -> trial.objective() == first.objective())) {
            notes.add(Problems.warning("constant", first.objective()));
        }
        if (ledger.failures() > 0) {
            notes.add(Problems.warning("someFailed", ledger.failures(), ledger.trials().size()));
        }
        return notes;
    }

    /** By rising first objective, then by when they were asked. */
    static final Comparator<Trial> BY_OBJECTIVE =
            Comparator.comparingDouble(Trial::objective).thenComparingInt(Trial::evaluation);
}
