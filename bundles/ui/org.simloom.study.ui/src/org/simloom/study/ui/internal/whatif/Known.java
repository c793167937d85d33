package org.simloom.study.ui.internal.whatif;

import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.simloom.sampling.Dimension;
import org.simloom.sampling.Space;
import org.simloom.study.Sample;

/** What real runs have given. */
record Known(Space space, List<Sample> samples) {
    /** A slider is moved in steps; nearer than this share of its range is the same point. */
    private static final double SAME = 1e-6;

    /** Ends of a response over all samples. */
    record Range(double lower, double upper) {
    }

    /** The ends of a response; none where no sample has it. */
    Optional<Range> range(int response) {
        DoubleSummaryStatistics values = samples.stream().mapToDouble(sample -> sample.responses()[response]).filter(Double::isFinite).summaryStatistics();
        return values.getCount() == 0 ? Optional.empty() : Optional.of(new Range(values.getMin(), values.getMax()));
    }

    /** What the last real run at a point has given; none where there was none. */
    OptionalDouble at(double[] point, int response) {
        return samples.stream().filter(sample -> isAt(sample.point(), point)).mapToDouble(sample -> sample.responses()[response])
                .filter(Double::isFinite).reduce((earlier, later) -> later);
    }

    private boolean isAt(double[] sample, double[] point) {
        for (int i = 0; i < point.length; i++) {
            Dimension dimension = space.dimensions().get(i);
            double scale = dimension.bounded() ? dimension.upper() - dimension.lower() : Math.max(1, Math.abs(point[i]));
            if (!(Math.abs(sample[i] - point[i]) <= SAME * scale)) {
                return false;
            }
        }
        return true;
    }
}
