package org.simloom.study.internal.surrogate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.simloom.base.problem.ProblemException;
import org.simloom.study.Goal;
import org.simloom.study.ResultTable;
import org.simloom.study.Sample;
import org.simloom.study.StudyDefinition;
import org.simloom.study.internal.outcome.TableBuilder;
import org.simloom.surrogate.LeaveOneOut;
import org.simloom.surrogate.Surrogates;
import org.simloom.surrogate.Suspect;
import org.simloom.surrogate.Suspicion;

/** What surrogates are worth, and which samples do not fit to all others. */
public final class SurrogateTables {
    private SurrogateTables() {
    }

    /** The tables; empty where nothing was learnt. */
    public static List<ResultTable> of(StudyDefinition definition, List<Sample> samples, LearntResponses set) {
        TableBuilder surrogates = new TableBuilder("surrogates").texts("response", "model").numbers("q2", "rmse", "n")
                .texts("kind");
        TableBuilder predictions = new TableBuilder("looPredictions").texts("response").numbers("actual", "predicted", "sd",
                "sample");
        TableBuilder suspicious = new TableBuilder("suspicious").texts("response").numbers("sample", "actual", "predicted", "sd");
        boolean any = false;
        boolean odd = false;
        for (int i = 0; i < definition.goals().size(); i++) {
            Optional<LearntResponses.Fit> fit = set.fits().get(i);
            if (fit.isPresent()) {
                any = true;
                Goal goal = definition.goals().get(i);
                surrogates.row(goal.name(), Surrogates.label(fit.get().surrogate().kind()), fit.get().q2(), fit.get().rmse(),
                        fit.get().index().length, fit.get().surrogate().kind().name());
                add(goal, fit.get(), predictions);
                odd |= add(definition, samples, i, suspicious);
            }
        }
        List<ResultTable> tables = new ArrayList<>();
        if (any) {
            tables.add(surrogates.table());
            tables.add(predictions.table());
        }
        if (odd) {
            tables.add(suspicious.table());
        }
        return tables;
    }

    private static void add(Goal goal, LearntResponses.Fit fit, TableBuilder predictions) {
        LeaveOneOut out = LearntResponses.leftOut(fit);
        for (int i = 0; i < out.actual().length; i++) {
            predictions.row(goal.name(), out.actual()[i], out.mean()[i], out.sd()[i], i < fit.index().length
                    ? (Object) fit.index()[i] : null);
        }
    }

    /** By all samples, also where a surrogate has learnt from some of them. */
    private static boolean add(StudyDefinition definition, List<Sample> samples, int response, TableBuilder suspicious) {
        List<Sample> usable = LearntResponses.usable(samples, response);
        try {
            List<Suspect> suspects = Suspicion.check(LearntResponses.samples(definition, usable, response), definition.seed());
            suspects.forEach(one -> suspicious.row(definition.goals().get(response).name(), usable.get(one.sample()).index(),
                    one.actual(), one.predicted(), one.sd()));
            return !suspects.isEmpty();
        } catch (ProblemException e) {
            return false; // too few to tell
        }
    }
}
