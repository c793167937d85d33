package org.simloom.study;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.simloom.base.problem.Problem;
import org.simloom.engine.ProblemsException;
import org.simloom.tool.Cancellation;

/** Active learning by name: what each purpose finds, how accurately and with how many runs. */
class LearningTest extends StudyFixture {
    private static double cell(ResultTable table, String column) {
        return ((Number) table.rows().get(0).get(table.column(column))).doubleValue();
    }

    private static String scatter(String name, String port, String distribution) {
        return "<variables id=\"v." + name + "\" name=\"" + name + "\"><port xsi:type=\"base:InputPort\" href=\"beam.simflow#"
                + port + "\"/><distribution xsi:type=\"base:" + distribution + " id=\"d." + name + "\"/></variables>\n";
    }

    /** The beam's stress becomes the margin of the four branches; width and height are its standard normal variables. */
    private Path fourBranches(int budget, String... settings) throws IOException {
        Path workflow = folder.resolve("beam.simflow");
        String sum = "(width + height) / sqrt(2)";
        String square = "0.1 * (width - height)^2";
        Files.writeString(workflow, Files.readString(workflow).replace(" minimum=\"1\"", "").replace(" unit=\"mm\"", "")
                .replace("20 mm", "20").replace("40 mm", "40").replace("unit=\"MPa\"", "")
                .replace("force * 1000 * 6 / (width * height^2)", "min(min(3 + " + square + " - " + sum + ", 3 + " + square
                        + " + " + sum + "), min(width - height + 6 / sqrt(2), height - width + 6 / sqrt(2)))")
                .replace("force * 1000^3 / (3 * 210000 * width * height^3 / 12)", "force"));
        String normal = "NormalDistribution\" mean=\"0\" standardDeviation=\"1\"";
        return study("branches", "beam", budget, scatter("width", "w", normal) + scatter("height", "h", normal)
                + response("beam", "stress", "s", "role=\"constraint\" operator=\"atLeast\" limit=\"0\"")
                + method("activeLearning", settings));
    }

    /**
     * Series system of four branches, k = 6: Echard, Gayton and Lemaire, AK-MCS (Structural Safety 33, 2011), section 4.1:
     * 4.42e-3 by 10⁶ samples, and 126 runs with function U.
     */
    @Test
    void theProbabilityOfTheFourBranchesIsLearntToTheAccuracyAskedFor() throws IOException {
        StudyReport report = run(fourBranches(300, "purpose=limitState", "accuracy=0.05"));
        assertEquals(StudyState.SUCCEEDED, report.state(), () -> report.outcome().notes().toString());
        ResultTable found = report.outcome().table("reliability").orElseThrow();
        assertEquals(4.42e-3, cell(found, "probability"), 0.08 * 4.42e-3);
        assertTrue(cell(found, "low") < 4.42e-3 && cell(found, "high") > 4.42e-3, found::toString);
        assertEquals(2.6185, cell(found, "beta"), 0.03);
        assertEquals(true, found.rows().get(0).get(found.column("reached")));
        assertTrue(report.samples().size() <= 170, () -> "runs " + report.samples().size());
        assertEquals(List.of(), report.outcome().notes());
        assertTrue(report.outcome().table("statistics").isEmpty(), "samples gather where the sign is unsure: their mean says nothing");
    }

    @Test
    void aBudgetThatEndsItEarlyIsSaidWithTheIntervalThatIsLeft() throws IOException {
        Path file = fourBranches(40, "purpose=limitState");
        StudyReport report = run(file);
        ResultTable found = report.outcome().table("reliability").orElseThrow();
        assertEquals(false, found.rows().get(0).get(found.column("reached")));
        assertTrue(cell(found, "low") < 4.42e-3 && cell(found, "high") > 4.42e-3, found::toString);
        assertEquals(40, report.samples().size());
        StudyReport more = studies().run(new StudyRequest(file, 60, Map.of(), false), StudyListener.NONE, Cancellation.NEVER);
        assertEquals(60, more.samples().size());
        for (Sample sample : report.samples()) {
            assertArrayEquals(sample.point(), sample(more, sample.index()).point(), "the same sequence goes on");
        }
        assertTrue(report.outcome().notes().stream().map(Problem::code).toList().containsAll(
                List.of("reliability.spent", "reliability.learning.unsure")), () -> report.outcome().notes().toString());
    }

    private String sized(double lower, double upper) {
        return variable("beam", "width", "w", lower, upper) + variable("beam", "height", "h", 39, 60)
                + response("beam", "mass", "m", "role=\"objective\"") + response("beam", "stress", "s", "role=\"constraint\" limit=\"150\"");
    }

    /** As high as may be, as wide as the stress asks for: w = 6 F L / (σ h²). */
    @Test
    void theOptimumIsLearntUntilNothingIsToBeGainedAnyMore() throws IOException {
        StudyReport report = run(study("lightest", "beam", 80, sized(10, 60)
                + method("activeLearning", "purpose=optimum", "accuracy=0.001", "batch=2")));
        double width = 6 * 1000 * 1000 / (150.0 * 60 * 60);
        assertEquals(7.85e-6 * width * 60 * 1000, sample(report, report.outcome().best().get(0)).responses()[0], 0.06);
        assertTrue(report.outcome().table("history").isPresent());
        assertTrue(report.samples().size() < 80, () -> "it did not end by itself: " + report.samples().size());
    }

    /** Stress = 6 F L / (w h²) is worst where both are least. */
    @Test
    void theWorstCaseIsLearntAndConfirmed() throws IOException {
        StudyReport report = run(study("worst", "beam", 60, sized(19, 21)
                + method("activeLearning", "purpose=worstCase", "accuracy=0.01")));
        ResultTable worst = report.outcome().table("worstCase").orElseThrow();
        assertEquals(6e6 / (19.0 * 39 * 39), cell(worst, "worst"), 1e-9);
        assertEquals(true, worst.rows().get(0).get(worst.column("confirmed")));
        assertTrue(cell(worst, "bound") <= cell(worst, "margin"));
        assertTrue(report.outcome().table("statistics").isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"limitState, study.variable.distribution", "optimum, study.method.objective", "worstCase, study.worst.limit"})
    void whatAPurposeNeedsIsSaidBeforeAnythingRuns(String purpose, String code) throws IOException {
        Path file = study("needs", "beam", 30, variable("beam", "width", "w", 10, 60)
                + response("beam", "mass", "m", purpose.equals("limitState") ? "role=\"constraint\" limit=\"5\"" : "role=\"observed\"")
                + method("activeLearning", "purpose=" + purpose));
        assertEquals(List.of(code), assertThrows(ProblemsException.class, () -> run(file)).problems().stream().map(Problem::code).toList());
        assertTrue(Files.notExists(folder.resolve(".simloom")), "something ran");
    }

    /** Given where the study is run, the purpose is checked as one that stands in the file. */
    @ParameterizedTest
    @CsvSource({"limitState, study.learning.limit", "optimum, study.learning.objective", "worstCase, study.worst.limit"})
    void aPurposeThatARequestGivesIsCheckedToo(String purpose, String code) throws IOException {
        Path file = study("needs", "beam", 30, variable("beam", "width", "w", 10, 60)
                + response("beam", "mass", "m", "role=\"observed\"") + method("activeLearning"));
        List<Problem> problems = assertThrows(ProblemsException.class, () -> studies().run(new StudyRequest(file, null,
                Map.of("purpose", purpose), false), StudyListener.NONE, Cancellation.NEVER)).problems();
        assertTrue(problems.stream().map(Problem::code).toList().contains(code), problems::toString);
        assertTrue(problems.stream().noneMatch(problem -> problem.advice().isBlank()));
    }

    @Test
    void aSettingThatMeansNothingForThePurposeIsSaid() throws IOException {
        assertEquals("study.setting.purpose", assertThrows(ProblemsException.class, () -> run(study("field", "beam", 60,
                sized(19, 21) + method("activeLearning", "purpose=worstCase", "field=true")))).problem().code());
    }

    private Path twoLimits(String... settings) throws IOException {
        String uniform = "UniformDistribution\" lower=\"10\" upper=\"60\"";
        return study("limits", "beam", 60, scatter("width", "w", uniform) + scatter("height", "h", uniform)
                + response("beam", "mass", "m", "role=\"constraint\" limit=\"15\"")
                + response("beam", "stress", "s", "role=\"constraint\" limit=\"150\"") + method("activeLearning", settings));
    }

    private static List<Object> limits(StudyReport report) {
        return report.outcome().table("reliability").orElseThrow().rows().stream().map(row -> row.get(0)).toList();
    }

    @Test
    void ofSeveralLimitsThoseThatAreNamedAreLearnt() throws IOException {
        StudyReport all = run(twoLimits("purpose=limitState", "accuracy=0.3"));
        assertEquals(List.of("mass", "stress"), limits(all));
        StudyReport one = run(twoLimits("purpose=limitState", "accuracy=0.3", "limits=stress"));
        assertEquals(List.of("stress"), limits(one));
        assertEquals(List.of("mass", "stress"), limits(run(twoLimits("purpose=limitState", "accuracy=0.3", "limits=stress , mass"))),
                "in the order of the study");
        ResultTable found = one.outcome().table("reliability").orElseThrow();
        // P(w h² < 40000) for w, h uniform on [10, 60]: ∫ over h of (40000/h² - 10)/50 where that is in the range
        double low = Math.sqrt(40000.0 / 60);
        double exact = ((low - 10) * 50 + 40000 * (1 / low - 1 / 60.0) - 10 * (60 - low)) / 2500;
        assertEquals(exact, cell(found, "probability"), 0.1 * exact);
    }

    @Test
    void aLimitThatIsNotThereIsSaidWithThoseThereAre() throws IOException {
        Problem inFile = assertThrows(ProblemsException.class, () -> run(twoLimits("purpose=limitState", "limits=stress, strain"))).problem();
        assertEquals("study.setting.limits", inFile.code());
        assertTrue(inFile.message().contains("strain") && inFile.advice().contains("mass, stress"), inFile::toString);
        Path file = twoLimits("purpose=limitState");
        assertEquals(List.of("study.setting.limits"), assertThrows(ProblemsException.class, () -> studies().run(new StudyRequest(file,
                null, Map.of("limits", "strain"), false), StudyListener.NONE, Cancellation.NEVER)).problems().stream()
                .map(Problem::code).toList());
        assertEquals("study.setting.purpose", assertThrows(ProblemsException.class,
                () -> run(twoLimits("purpose=responses", "limits=stress"))).problem().code());
    }
}
