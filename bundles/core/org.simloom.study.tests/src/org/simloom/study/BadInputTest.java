package org.simloom.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.simloom.base.problem.Problem;
import org.simloom.engine.ProblemsException;
import org.simloom.model.study.MethodKind;

/** What nobody can be right about is said before anything runs, or in one plain note after it. */
class BadInputTest extends StudyFixture {
    private static final String MASS = response("beam", "mass", "m", "role=\"objective\"");

    private Path beam(double lower, double upper, String responses, String method) throws IOException {
        return study("bad", "beam", 12, variable("beam", "width", "w", lower, upper) + variable("beam", "height", "h", 10, 60)
                + responses + method);
    }

    private List<String> refused(Path file) {
        ProblemsException e = assertThrows(ProblemsException.class, () -> run(file));
        assertTrue(Files.notExists(folder.resolve(".simloom")), "something ran");
        e.problems().forEach(problem -> assertFalse(problem.advice().isBlank(), problem::toString));
        return e.problems().stream().map(Problem::code).toList();
    }

    private static List<String> codes(StudyReport report) {
        return report.outcome().notes().stream().map(Problem::code).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bayesian", "cmaEs", "latinHypercube", "fullFactorial", "worstCase", "morris"})
    void anEmptyRangeIsToldOnceWhateverTheMethod(String kind) throws IOException {
        String limited = response("beam", "stress", "s", "role=\"constraint\" limit=\"150\"");
        assertEquals(List.of("study.variable.order"), refused(beam(20, 20, MASS + limited, method(kind))));
    }

    @Test
    void whatIsUnknownOfAStudyKeepsItFromBeingRun() throws IOException {
        Path file = beam(10, 60, MASS, method("nelderMead"));
        Files.writeString(file, Files.readString(file).replace("<variables ", "<!-- new -->\n<variables drift=\"1\" "));
        ProblemsException e = assertThrows(ProblemsException.class, () -> run(file));
        assertEquals("model.unknown.content", e.problems().get(0).code());
        assertTrue(e.problems().get(0).location().line() > 2, e::toString);
        assertTrue(Files.notExists(folder.resolve(".simloom")), "something ran");
    }

    /** A normal distribution has no ends: nothing can be spread evenly between them, but it can follow the distribution. */
    @ParameterizedTest
    @ValueSource(strings = {"latinHypercube", "sobolSequence", "haltonSequence"})
    void samplesOfAnEndlessVariableNeedItsProbability(String kind) throws IOException {
        String endless = "<variables id=\"v\" name=\"force\"><port xsi:type=\"base:InputPort\" href=\"beam.simflow#f\"/>"
                + "<distribution xsi:type=\"base:NormalDistribution\" id=\"d\" mean=\"1000\" standardDeviation=\"50\"/></variables>\n";
        Path file = study("endless", "beam", 0, endless + MASS + method(kind, "samples=8"));
        ProblemsException e = assertThrows(ProblemsException.class, () -> run(file));
        assertEquals(List.of("study.range.endless"), e.problems().stream().map(Problem::code).toList());
        assertTrue(e.problem().advice().contains("measure=probability"), e.problem().advice());
        assertTrue(Files.notExists(folder.resolve(".simloom")), "something ran");
        assertEquals(8, run(study("endless", "beam", 0, endless + MASS + method(kind, "samples=8", "measure=probability")))
                .samples().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"fullFactorial", "centralComposite", "worstCase", "bayesian"})
    void methodsOfABoxSayWhatAnEndlessVariableLacks(String kind) throws IOException {
        String limited = response("beam", "stress", "s", "role=\"constraint\" limit=\"150\"");
        assertEquals(List.of("study.range.open"), refused(study("endless", "beam", 9, "<variables id=\"v\" name=\"force\">"
                + "<port xsi:type=\"base:InputPort\" href=\"beam.simflow#f\"/><distribution xsi:type=\"base:LognormalDistribution\" "
                + "id=\"d\" mean=\"1000\" standardDeviation=\"50\"/></variables>\n"
                + variable("beam", "width", "w", 10, 60) + MASS + limited + method(kind))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bayesian", "nelderMead", "nsgaIi"})
    void aSearchForNothingIsRefused(String kind) throws IOException {
        assertEquals(List.of("study.method.objective"), refused(beam(10, 60, response("beam", "mass", "m", "role=\"observed\""), method(kind))));
    }

    @Test
    void aFrontOfOneObjectiveIsRefused() throws IOException {
        assertEquals(List.of("study.objective.single"), refused(beam(10, 60, MASS, method("nsgaIii"))));
    }

    @Test
    void aWorstCaseWithoutALimitIsRefused() throws IOException {
        assertEquals(List.of("study.worst.limit"), refused(beam(10, 60, MASS, method("worstCase"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bayesian", "cmaEs", "nelderMead"})
    void limitsThatNoSampleKeepsAreToldOnce(String kind) throws IOException {
        String never = response("beam", "stress", "s", "role=\"constraint\" limit=\"0.001\"");
        StudyReport report = run(beam(10, 60, MASS + never, method(kind)));
        assertEquals(1, codes(report).stream().filter(code -> code.endsWith("infeasible")).count(), () -> codes(report).toString());
        assertTrue(codes(report).contains("study.infeasible"));
    }

    private StudyReport scripted(String text, String method) throws IOException {
        script(text);
        return run(study("scripted", "script", 12, variable("script", "x", "x", 1, 10)
                + response("script", "y", "y", "role=\"objective\"") + method));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bayesian", "latinHypercube", "morris"})
    void aWorkflowThatFailsEverywhereIsToldOnceWithItsCause(String kind) throws IOException {
        StudyReport report = scripted("echo it broke >&2; exit 1", method(kind));
        assertEquals(StudyState.FAILED, report.state());
        assertTrue(codes(report).contains("study.failed.all"), () -> codes(report).toString());
        assertFalse(codes(report).contains("optimization.allFailed"), () -> codes(report).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"bayesian", "latinHypercube", "cmaEs"})
    void anObjectiveThatNeverChangesIsToldOnceByItsName(String kind) throws IOException {
        StudyReport report = scripted("echo y=1", method(kind));
        List<Problem> told = report.outcome().notes().stream().filter(note -> note.code().endsWith("constant")).toList();
        assertEquals(1, told.size(), () -> codes(report).toString());
        assertTrue(told.get(0).message().contains("y"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bayesian", "latinHypercube"})
    void aResponseThatIsNoNumberFailsItsSamplesWithThatCause(String kind) throws IOException {
        StudyReport report = scripted("echo y=NaN", method(kind));
        assertEquals(StudyState.FAILED, report.state(), () -> report.samples() + " " + codes(report));
        assertTrue(report.outcome().notes().get(0).message().contains("NaN"), () -> report.outcome().notes().toString());
    }

    @Test
    void tooFewSamplesForPolynomialChaosAreTold() throws IOException {
        StudyReport report = run(study("few", "beam", 0, variable("beam", "width", "w", 10, 60).replace("</variables>",
                "<distribution xsi:type=\"base:UniformDistribution\" id=\"d\" lower=\"10\" upper=\"60\"/></variables>") + MASS
                + method("polynomialChaos", "samples=2")));
        assertFalse(report.outcome().notes().isEmpty());
        assertTrue(report.outcome().notes().stream().allMatch(note -> !note.advice().isBlank()));
    }

    /** Whatever the method: a budget of three runs is refused, or what came of it is said, with what to do. */
    @ParameterizedTest
    @EnumSource(value = MethodKind.class, mode = EnumSource.Mode.EXCLUDE, names = {"TABLE", "LATIN_HYPERCUBE", "SOBOL_SEQUENCE",
        "HALTON_SEQUENCE"})
    void tooFewSamplesForAnyMethodAreSaid(MethodKind kind) throws IOException {
        String variables = variable("beam", "width", "w", 10, 60) + variable("beam", "height", "h", 10, 60)
                + variable("beam", "force", "f", 500, 1500);
        String scattering = variables.replace("/></variables>", "/><distribution xsi:type=\"base:UniformDistribution\" id=\"d\" "
                + "lower=\"10\" upper=\"60\"/></variables>");
        int[] next = new int[1];
        StringBuilder all = new StringBuilder();
        scattering.lines().forEach(line -> all.append(line.replace("id=\"d\"", "id=\"d" + next[0]++ + "\"")).append('\n'));
        Path file = study("few", "beam", 3, all + MASS + response("beam", "deflection", "d", "role=\"objective\"")
                + response("beam", "stress", "s", "role=\"constraint\" limit=\"150\"") + method(kind.getLiteral()));
        List<Problem> said;
        try {
            StudyReport report = run(file);
            assertTrue(report.samples().size() <= 3, () -> "samples " + report.samples().size());
            said = report.outcome().notes();
        } catch (ProblemsException e) {
            said = e.problems();
        }
        assertFalse(said.isEmpty(), "nothing is said");
        said.forEach(problem -> assertFalse(problem.message().isBlank() || problem.advice().isBlank(), problem::toString));
    }

    @Test
    void samplesWithinTheirLimitsAreCountedWithTheSafetyFactorOnThem() throws IOException {
        StudyReport report = run(study("limits", "beam", 0, variable("beam", "width", "w", 10, 60) + response("beam", "stress", "s",
                "role=\"constraint\" limit=\"150\"") + response("beam", "mass", "m", "role=\"constraint\" limit=\"10\"")
                + table("width\n20\n30\n40\n")));
        // stress = 6 F L / (w 40²) = 3750 / w, mass = 0.314 w
        ResultTable limits = report.outcome().table("limits").orElseThrow();
        int within = limits.column("within");
        assertEquals(List.of(2, 2, 1), limits.rows().stream().map(row -> row.get(within)).toList());
        assertEquals(187.5, (double) limits.rows().get(0).get(limits.column("extreme")), 1e-9);
        Goal factored = new Goal("s", "s", "s", "MPa", org.simloom.model.study.ResponseRole.CONSTRAINT, false,
                org.simloom.model.base.ComparisonOperator.AT_MOST, 260, 1, 1.3);
        assertEquals(200, factored.allowed(), 1e-12);
        assertEquals(26.8, factored.margin(173.2), 1e-9);
        assertTrue(factored.holds(199.9) && !factored.holds(200.1));
    }
}
