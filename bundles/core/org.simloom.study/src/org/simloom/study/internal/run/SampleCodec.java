package org.simloom.study.internal.run;

import java.util.Arrays;
import java.util.List;

import org.simloom.base.problem.KeptProblems;
import org.simloom.store.SampleRecord;
import org.simloom.study.Sample;
import org.simloom.study.SampleState;
import org.simloom.study.internal.Problems;

/** Samples as rows of the store. */
public final class SampleCodec {
    private SampleCodec() {
    }

    static SampleRecord record(Sample sample) {
        boolean answered = sample.state() == SampleState.SUCCEEDED;
        return new SampleRecord(sample.index(), PointText.of(sample.point()), sample.run(), sample.state().name(),
                answered ? PointText.of(sample.responses()) : null, sample.cached(), sample.problem() == null ? null : KeptProblems.write(sample.problem()));
    }

    /**
     * The sample of a row.
     *
     * @param responses how many responses the study has
     */
    public static Sample sample(SampleRecord row, int responses) {
        return new Sample(row.number(), PointText.read(row.point()), row.answers() == null ? none(responses)
                : PointText.read(row.answers()), SampleState.valueOf(row.state()), row.run(), row.cached(),
                Problems.kept().read(row.problem()), false);
    }

    /** The samples of rows. */
    public static List<Sample> samples(List<SampleRecord> rows, int responses) {
        return rows.stream().map(row -> sample(row, responses)).toList();
    }

    static double[] none(int responses) {
        double[] none = new double[responses];
        Arrays.fill(none, Double.NaN);
        return none;
    }
}
