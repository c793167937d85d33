package org.simloom.study.internal.surrogate;

import java.util.List;
import java.util.Optional;

import org.simloom.sampling.Dimension;
import org.simloom.study.Prediction;
import org.simloom.study.Predictor;
import org.simloom.study.Sample;
import org.simloom.study.SampleState;
import org.simloom.study.StudyReport;
import org.simloom.surrogate.Domain;

/** Predicts by surrogates, and says where that is a guess, by the domain of the samples. */
public final class SurrogatePredictor implements Predictor {
    /** Quantile of the standard normal distribution for 95 % between both ends. */
    public static final double NORMAL_95 = 1.959964;

    private final LearntResponses set;
    private final Domain domain;
    private final double[] lower;
    private final double[] upper;

    public SurrogatePredictor(LearntResponses set, StudyReport report) {
        List<Dimension> dimensions = report.definition().space().dimensions();
        List<Sample> samples = report.samples();
        this.set = set;
        this.domain = StandAlone.domain(report, set.fits());
        this.lower = new double[dimensions.size()];
        this.upper = new double[dimensions.size()];
        for (int i = 0; i < lower.length; i++) {
            int variable = i;
            double[] values = samples.stream().filter(s -> s.state() == SampleState.SUCCEEDED)
                    .mapToDouble(s -> s.point()[variable]).sorted().toArray();
            lower[i] = values.length == 0 ? Double.NaN : values[0];
            upper[i] = values.length == 0 ? Double.NaN : values[values.length - 1];
        }
    }

    /** Of the samples of a study; empty where nothing could be learnt. */
    public static Optional<Predictor> of(StudyReport report) {
        LearntResponses set = KeptSurrogates.of(report);
        return set.fits().stream().allMatch(Optional::isEmpty) ? Optional.empty() : Optional.of(
                new SurrogatePredictor(set, report));
    }

    /** What was learnt of the responses of a study, in the order of the goals. */
    public static List<Optional<LearntResponses.Fit>> fits(StudyReport report) {
        return KeptSurrogates.of(report).fits();
    }

    /** Smallest value that a variable has in the samples. */
    public double lower(int variable) {
        return lower[variable];
    }

    /** Largest value that a variable has in the samples. */
    public double upper(int variable) {
        return upper[variable];
    }

    @Override
    public List<Prediction> predict(double[] point) {
        List<String> doubts = doubts(point);
        return set.fits().stream().map(fit -> fit.map(known -> predict(known, point, doubts)).orElse(null)).toList();
    }

    /** Whether there is a surrogate of a response. */
    public boolean predicts(int response) {
        return set.fits().get(response).isPresent();
    }

    /** Predicts one response at a point without looking for doubts; there is a surrogate of it. */
    public Prediction predict(int response, double[] point) {
        return predict(set.fits().get(response).orElseThrow(), point, List.of());
    }

    @Override
    public List<String> doubts(double[] point) {
        return domain.judge(point).reasons();
    }

    private static Prediction predict(LearntResponses.Fit fit, double[] point, List<String> doubts) {
        double mean = fit.surrogate().mean(point);
        double own = fit.surrogate().standardDeviation(point);
        double deviation = NORMAL_95 * (Double.isFinite(own) ? own : fit.rmse());
        return new Prediction(mean, mean - deviation, mean + deviation, doubts);
    }
}
