package org.simloom.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.simloom.base.problem.Problem;

/** Methods through studies, on the cantilever, whose answers beam theory gives in closed form. */
class MethodsTest extends StudyFixture {
    private static String scatter(String name, String port, double mean, double sd) {
        return "<variables id=\"v." + name + "\" name=\"" + name + "\"><port xsi:type=\"base:InputPort\" href=\"beam.simflow#"
                + port + "\"/><distribution xsi:type=\"base:NormalDistribution\" id=\"d." + name + "\" mean=\"" + mean
                + "\" standardDeviation=\"" + sd + "\"/></variables>\n";
    }

    private Path sizing(String method, int budget) throws IOException {
        return study("sizing", "beam", budget, variable("beam", "width", "w", 10, 60) + variable("beam", "height", "h", 10, 60)
                + response("beam", "mass", "m", "role=\"objective\"")
                + response("beam", "stress", "s", "role=\"constraint\" limit=\"150\"") + method);
    }

    private Path scattering(String method) throws IOException {
        return study("scattering", "beam", 0, scatter("force", "f", 1000, 100) + scatter("height", "h", 40, 0.4)
                + response("beam", "stress", "s", "role=\"constraint\" limit=\"250\"") + method);
    }

    private static double cell(ResultTable table, int row, String column) {
        return ((Number) table.rows().get(row).get(table.column(column))).doubleValue();
    }

    @ParameterizedTest
    @CsvSource({"nelderMead,220", "bobyqa,220", "cmaEs,400", "bayesian,40"})
    void theLightestBeamWithinItsStressIsFound(String kind, int budget) throws IOException {
        StudyReport report = run(sizing(method(kind), budget));
        assertEquals(StudyState.SUCCEEDED, report.state(), () -> report.outcome().notes().toString());
        // as high as may be, as wide as the stress asks for: w = 6 F L / (σ h²)
        double width = 6 * 1000 * 1000 / (150.0 * 60 * 60);
        Sample best = sample(report, report.outcome().best().get(0));
        assertEquals(7.85e-6 * width * 60 * 1000, best.responses()[0], 0.02 * 7.85e-6 * width * 60 * 1000);
        assertTrue(best.responses()[1] <= 150);
        ResultTable history = report.outcome().table("history").orElseThrow();
        assertEquals(best.responses()[0], cell(history, history.rows().size() - 1, "best"), 1e-12);
    }

    @Test
    void aFrontOfMassAgainstDeflectionIsFound() throws IOException {
        Path file = study("front", "beam", 100, variable("beam", "width", "w", 10, 60) + variable("beam", "height", "h", 10, 60)
                + response("beam", "mass", "m", "role=\"objective\"") + response("beam", "deflection", "d", "role=\"objective\"")
                + method("nsgaIi", "population=20"));
        StudyReport report = run(file);
        assertEquals(100, report.samples().size());
        List<Sample> front = report.outcome().best().stream().map(i -> sample(report, i)).toList();
        assertTrue(front.size() > 5, () -> "" + front.size());
        for (Sample one : front) {
            assertTrue(report.samples().stream().noneMatch(s -> s.responses()[0] < one.responses()[0]
                    && s.responses()[1] < one.responses()[1]));
        }
        assertEquals(front.size(), report.outcome().table("pareto").orElseThrow().rows().size());
    }

    @Test
    void scatterGivesTheProbabilityOfBreakingALimit() throws IOException {
        StudyReport report = run(scattering(method("monteCarlo", "samples=4000")));
        ResultTable violation = report.outcome().table("violation").orElseThrow();
        // stress = 187.5 (F / 1000) (40 / h)²: by first order a deviation of sqrt(0.1² + 0.02²)
        double index = (250.0 / 187.5 - 1) / Math.hypot(0.1, 0.02);
        double expected = 0.5 * Math.exp(-index * index / 2) / index * 0.75;
        assertTrue(cell(violation, 0, "probability") < 0.005, violation::toString);
        assertTrue(cell(violation, 0, "upper") > expected / 4, violation::toString);
        ResultTable statistics = report.outcome().table("statistics").orElseThrow();
        assertEquals(187.5, cell(statistics, 0, "mean"), 1.5);
        assertEquals(187.5 * Math.hypot(0.1, 0.02), cell(statistics, 0, "sd"), 1);
        quantiles(report, 0.06);
    }

    /** Of a nearly normal response: mean and so many deviations, within intervals that are not idle. */
    private static void quantiles(StudyReport report, double width) {
        ResultTable table = report.outcome().table("quantiles").orElseThrow();
        double[] normal = {-2.3263, -1.6449, 0, 1.6449, 2.3263};
        assertEquals(5, table.rows().size());
        assertEquals("99 %", table.rows().get(4).get(table.column("quantile")));
        for (int i = 0; i < 5; i++) {
            double exact = 187.5 * (1 + normal[i] * Math.hypot(0.1, 0.02));
            assertEquals(exact, cell(table, i, "value"), 0.02 * exact);
            assertTrue(cell(table, i, "low") <= cell(table, i, "value") && cell(table, i, "value") <= cell(table, i, "high"));
            assertTrue(cell(table, i, "high") - cell(table, i, "low") < width * exact, table::toString);
        }
    }

    @Test
    void formAndSubsetSimulationAgree() throws IOException {
        StudyReport form = run(scattering(method("form")));
        StudyReport subset = run(scattering(method("subsetSimulation", "samples=500")));
        ResultTable first = form.outcome().table("reliability").orElseThrow();
        ResultTable second = subset.outcome().table("reliability").orElseThrow();
        assertEquals((250.0 / 187.5 - 1) / Math.hypot(0.1, 0.02), cell(first, 0, "beta"), 0.1);
        assertEquals(cell(first, 0, "beta"), cell(second, 0, "beta"), 0.15);
        ResultTable point = form.outcome().table("designPoint").orElseThrow();
        assertEquals(2, point.rows().size());
        assertTrue(cell(point, 0, "value") > 1000);
    }

    @Test
    void theVariableThatMattersIsFound() throws IOException {
        StudyReport sobol = run(scattering(method("sobolIndices", "samples=64")));
        ResultTable indices = sobol.outcome().table("sobolIndices").orElseThrow();
        // of the variance 0.1² + 0.02² the force has 0.1²
        assertEquals(0.01 / 0.0104, cell(indices, 0, "first"), 0.05);
        StudyReport morris = run(sizing(method("morris"), 0));
        ResultTable effects = morris.outcome().table("morris").orElseThrow();
        assertEquals(4, effects.rows().size());
        assertFalse(morris.samples().isEmpty());
    }

    /** stress = 6 F L / (w h²) is worst at the corner of most force and least section: there is nothing to guess. */
    @Test
    void theWorstCornerOfTheTolerancesIsFoundAndConfirmed() throws IOException {
        StudyReport report = run(study("tolerances", "beam", 60, variable("beam", "width", "w", 19, 21)
                + variable("beam", "height", "h", 39, 41) + variable("beam", "force", "f", 900, 1100)
                + response("beam", "stress", "s", "role=\"constraint\" limit=\"250\"") + method("worstCase")));
        assertEquals(StudyState.SUCCEEDED, report.state(), () -> report.outcome().notes().toString());
        ResultTable worst = report.outcome().table("worstCase").orElseThrow();
        double exact = 1100 * 6e3 / (19.0 * 39 * 39);
        assertEquals(exact, cell(worst, 0, "worst"), 1e-9 * exact);
        assertEquals(250 - exact, cell(worst, 0, "margin"), 1e-9 * exact);
        assertEquals(250 - 187.5, cell(worst, 0, "nominal"), 1e-9);
        assertEquals(true, worst.rows().get(0).get(worst.column("confirmed")));
        assertEquals(1100, cell(worst, 0, "force"));
        assertEquals(19, cell(worst, 0, "width"));
        assertEquals(39, cell(worst, 0, "height"));
        assertTrue(report.samples().size() <= 60);
    }

    /** A peak of 100 inside the tolerances, while no corner is above 0.5: corners alone would say that all is well. */
    @Test
    void theWorstCaseInsideTheTolerancesIsFoundAndConfirmed() throws IOException {
        Path workflow = folder.resolve("beam.simflow");
        Files.writeString(workflow, Files.readString(workflow).replace("force * 1000 * 6 / (width * height^2)",
                "100 * exp(-((width - 20.3) / 0.6)^2 - ((height - 39.8) / 0.5)^2)"));
        StudyReport report = run(study("inside", "beam", 80, variable("beam", "width", "w", 19, 21)
                + variable("beam", "height", "h", 39, 41) + response("beam", "stress", "s", "role=\"constraint\" limit=\"50\"")
                + method("worstCase")));
        ResultTable worst = report.outcome().table("worstCase").orElseThrow();
        assertEquals(100, cell(worst, 0, "worst"), 1);
        assertEquals(20.3, cell(worst, 0, "width"), 0.06);
        assertEquals(39.8, cell(worst, 0, "height"), 0.05);
        assertEquals(true, worst.rows().get(0).get(worst.column("confirmed")));
        assertTrue(cell(worst, 0, "bound") <= -50, worst::toString);
        assertTrue(cell(worst, 0, "bound") > -55, worst::toString);
    }

    /** By first order, as in the Monte Carlo study above, but from a hundredth of the samples. */
    @Test
    void polynomialChaosGivesTheMomentsFromFewSamples() throws IOException {
        StudyReport report = run(scattering(method("polynomialChaos", "samples=40")));
        assertEquals(40, report.samples().size());
        ResultTable moments = report.outcome().table("moments").orElseThrow();
        // E[h⁻²] = (1 + 3 · 0.01²) / 40² to second order
        assertEquals(187.5 * 1.0003, cell(moments, 0, "mean"), 0.01);
        assertEquals(187.5 * Math.hypot(0.1, 0.02), cell(moments, 0, "sd"), 0.05);
        assertTrue(cell(moments, 0, "q2") > 0.999);
        ResultTable indices = report.outcome().table("sobolIndices").orElseThrow();
        assertEquals(0.01 / 0.0104, cell(indices, 0, "first"), 0.002);
        quantiles(report, 0.01);
    }

    /** A response of noise: what is chosen from very many terms explains it, and predicts nothing. */
    @Test
    void polynomialChaosDoesNotBelieveItself() throws IOException {
        Path workflow = folder.resolve("beam.simflow");
        Files.writeString(workflow, Files.readString(workflow).replace("force * 1000 * 6 / (width * height^2)",
                "abs(sin(1e4 * force) + sin(3e4 * height))"));
        StudyReport report = run(scattering(method("polynomialChaos", "samples=40")));
        Problem note = report.outcome().notes().stream().filter(n -> n.code().equals("study.chaos.rough")).findFirst().orElseThrow();
        assertTrue(note.message().contains("40"), note.message());
        assertTrue(cell(report.outcome().table("moments").orElseThrow(), 0, "q2") < 0.5);
    }
}
