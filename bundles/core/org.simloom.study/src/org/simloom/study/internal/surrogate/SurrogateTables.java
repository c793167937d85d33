package org.simloom.study.internal.surrogate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.simloom.study.Goal;
import org.simloom.study.ResultTable;
import org.simloom.study.StudyDefinition;
import org.simloom.study.internal.outcome.TableBuilder;
import org.simloom.surrogate.LeaveOneOut;
import org.simloom.surrogate.Surrogates;

/** What surrogates are worth, and which samples do not fit to all others. */
public final class SurrogateTables {
    /** A sample that is left out is far off where its error is so many times that of most. */
    private static final double FAR = 8;
    /** Median of the sizes of normal errors by their standard deviation. */
    private static final double MEDIAN_OF_NORMAL = 0.6745;
    private static final double TRUSTED_Q2 = 0.8;
    private static final int FEWEST = 15;

    private SurrogateTables() {
    }

    /** The tables; empty where nothing was learnt. */
    public static List<ResultTable> of(StudyDefinition definition, SurrogateSet set) {
        TableBuilder surrogates = new TableBuilder("surrogates").texts("response", "model").numbers("q2", "rmse", "n")
                .texts("kind");
        TableBuilder predictions = new TableBuilder("looPredictions").texts("response").numbers("actual", "predicted", "sd",
                "sample");
        TableBuilder suspicious = new TableBuilder("suspicious").texts("response").numbers("sample", "actual", "predicted");
        boolean any = false;
        boolean odd = false;
        for (int i = 0; i < definition.goals().size(); i++) {
            Optional<SurrogateSet.Fit> fit = set.fits().get(i);
            if (fit.isPresent()) {
                any = true;
                Goal goal = definition.goals().get(i);
                surrogates.row(goal.name(), Surrogates.label(fit.get().surrogate().kind()), fit.get().q2(), fit.get().rmse(),
                        fit.get().index().length, fit.get().surrogate().kind().name());
                odd |= add(goal, fit.get(), predictions, suspicious);
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

    private static boolean add(Goal goal, SurrogateSet.Fit fit, TableBuilder predictions, TableBuilder suspicious) {
        LeaveOneOut out = SurrogateSet.leftOut(fit);
        double[] errors = new double[out.actual().length];
        for (int i = 0; i < errors.length; i++) {
            errors[i] = Math.abs(out.actual()[i] - out.mean()[i]);
            predictions.row(goal.name(), out.actual()[i], out.mean()[i], out.sd()[i], i < fit.index().length
                    ? (Object) fit.index()[i] : null);
        }
        double usual = Arrays.stream(errors).sorted().skip(errors.length / 2).findFirst().orElse(0) / MEDIAN_OF_NORMAL;
        boolean odd = false;
        if (errors.length >= FEWEST && errors.length == fit.index().length) {
            double spread = spread(out.actual());
            for (int i = 0; i < errors.length; i++) {
                boolean trusted = robustQ2(out, i) > TRUSTED_Q2;
                if (trusted && errors[i] > FAR * usual && errors[i] > 0.1 * spread) {
                    suspicious.row(goal.name(), fit.index()[i], out.actual()[i], out.mean()[i]);
                    odd = true;
                }
            }
        }
        return odd;
    }

    /** From the first to the third quarter of the values. */
    private static double spread(double[] values) {
        double[] sorted = Arrays.stream(values).sorted().toArray();
        return sorted[3 * sorted.length / 4] - sorted[sorted.length / 4];
    }

    /** Q² of all samples but one: what is odd must not speak for itself. */
    private static double robustQ2(LeaveOneOut out, int without) {
        double[] actual = new double[out.actual().length - 1];
        double[] mean = new double[actual.length];
        for (int i = 0, k = 0; i < out.actual().length; i++) {
            if (i != without) {
                actual[k] = out.actual()[i];
                mean[k++] = out.mean()[i];
            }
        }
        return LeaveOneOut.q2(actual, mean);
    }
}
