package org.simloom.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.function.ToDoubleFunction;

import org.hipparchus.special.Gamma;
import org.junit.jupiter.api.Test;

/** Distributions as studies write them, against their moments (Johnson, Kotz and Balakrishnan, Continuous Univariate Distributions). */
class ScatterTest extends StudyFixture {
    private static final int SAMPLES = 2000;

    private static String scatter(String name, String port, String distribution) {
        return "<variables id=\"v." + name + "\" name=\"" + name + "\"><port xsi:type=\"base:InputPort\" href=\"beam.simflow#"
                + port + "\"/><distribution xsi:type=\"base:" + distribution + " id=\"d." + name + "\"/></variables>\n";
    }

    private StudyReport scattered(String first, String second, String correlation) throws IOException {
        return run(study("scattered", "beam", 0, scatter("width", "w", first) + scatter("height", "h", second)
                + response("beam", "mass", "m", "role=\"observed\"") + correlation
                + method("monteCarlo", "samples=" + SAMPLES)));
    }

    private static double mean(StudyReport report, ToDoubleFunction<Sample> of) {
        return report.samples().stream().mapToDouble(of).average().orElseThrow();
    }

    private static void moments(StudyReport report, int variable, double mean, double sd) {
        double found = mean(report, s -> s.point()[variable]);
        assertEquals(mean, found, 4 * sd / Math.sqrt(SAMPLES));
        assertEquals(sd, Math.sqrt(mean(report, s -> Math.pow(s.point()[variable] - found, 2))), 0.05 * sd);
    }

    private static double correlation(StudyReport report) {
        double[] means = {mean(report, s -> s.point()[0]), mean(report, s -> s.point()[1])};
        return mean(report, s -> (s.point()[0] - means[0]) * (s.point()[1] - means[1]))
                / Math.sqrt(mean(report, s -> Math.pow(s.point()[0] - means[0], 2))
                        * mean(report, s -> Math.pow(s.point()[1] - means[1], 2)));
    }

    @Test
    void normalAndLognormalValuesHaveTheMomentsAndTheCorrelationThatTheStudyGives() throws IOException {
        StudyReport report = scattered("NormalDistribution\" mean=\"20\" standardDeviation=\"2\"",
                "LognormalDistribution\" mean=\"40\" standardDeviation=\"8\"",
                "<correlations id=\"c\" first=\"v.width\" second=\"v.height\" coefficient=\"0.6\"/>");
        moments(report, 0, 20, 2);
        moments(report, 1, 40, 8);
        assertEquals(0.6, correlation(report), 0.06);
        assertTrue(report.samples().stream().allMatch(s -> s.point()[1] > 0));
        // the mean of a product of correlated factors: mass = 7.85e-3 w h
        assertEquals(7.85e-3 * (20 * 40 + 0.6 * 2 * 8), mean(report, s -> s.responses()[0]), 0.1);
    }

    @Test
    void uniformAndTriangularValuesHaveTheirMomentsAndEnds() throws IOException {
        StudyReport report = scattered("UniformDistribution\" lower=\"10\" upper=\"16\"",
                "TriangularDistribution\" lower=\"10\" mode=\"20\" upper=\"50\"", "");
        moments(report, 0, 13, 6 / Math.sqrt(12));
        moments(report, 1, 80 / 3.0, Math.sqrt((100 + 400 + 2500 - 200 - 500 - 1000) / 18.0));
        assertEquals(0, correlation(report), 0.06);
        assertTrue(report.samples().stream().allMatch(s -> s.point()[0] >= 10 && s.point()[0] <= 16
                && s.point()[1] >= 10 && s.point()[1] <= 50));
    }

    @Test
    void weibullValuesAndACutNormalDistributionHaveTheirMoments() throws IOException {
        StudyReport report = scattered("WeibullDistribution\" shape=\"2\" scale=\"20\" location=\"1\"",
                "NormalDistribution\" mean=\"40\" standardDeviation=\"4\" lower=\"40\"", "");
        assertTrue(report.samples().stream().allMatch(s -> s.point()[0] >= 1 && s.point()[1] >= 40));
        // half of a normal distribution: sqrt(2/π) above its middle
        moments(report, 1, 40 + 4 * Math.sqrt(2 / Math.PI), 4 * Math.sqrt(1 - 2 / Math.PI));
        moments(report, 0, 1 + 20 * Gamma.gamma(1.5), 20 * Math.sqrt(Gamma.gamma(2) - Math.pow(Gamma.gamma(1.5), 2)));
    }
}
