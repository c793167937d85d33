package org.simloom.calculix.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.simloom.base.l10n.MessagesAudit;
import org.simloom.model.base.PortType;
import org.simloom.tool.Evidence;
import org.simloom.tool.ToolOutcome;

/** What CalculiX gets wrong, with an exit code or without, is found before it runs, and in its results. */
class VerdictTest {
    @TempDir
    Path folder;

    /** Decks at which CalculiX 2.20 ends with 0 although its results are worthless. */
    enum Lie {
        MISSING_INCLUDE(Decks.cube("*NSET, NSET=TOP", "*INCLUDE, INPUT=mesh.inp\n*NSET, NSET=TOP"),
                "deck.include.missing", "mesh.inp"),
        NO_STEP(Decks.MODEL, "step", "step"),
        NO_END(Decks.cube("*END STEP\n", ""), "*END STEP", "step"),
        NOTHING_HELD(Decks.cube("*BOUNDARY\n1, 1, 3\n2, 2, 3\n4, 3, 3\n4, 1, 1\n3, 3, 3\n", ""), "moving along x",
                "held by nothing"),
        HELD_IN_X_AND_Y(Decks.cube("1, 1, 3\n2, 2, 3\n4, 3, 3\n4, 1, 1\n3, 3, 3", "ALL, 1, 2"), "moving along z",
                "held by nothing"),
        UNDEFINED_ELEMENT(Decks.cube("*CLOAD\nTOP, 3, 25", "*DLOAD\n3, P2, -100").replace("\n1, 1, 2, 3, 4, 5, 6",
                "\n5, 1, 2, 3, 4, 5, 6"), "element 3", "nothing moves"),
        UNDEFINED_NODE(Decks.cube("TOP, 3, 25", "12, 3, 25").replace("*NSET, NSET=TOP", "99, 0, 0, 0\n*NSET, NSET=TOP"),
                "node 12", "nothing moves");

        final String deck;
        private final String before;
        private final String after;

        Lie(String deck, String before, String after) {
            this.deck = deck;
            this.before = before;
            this.after = after;
        }
    }

    private static List<Evidence> violations(ToolOutcome outcome, String check) {
        return outcome.verdict().evidence().stream()
                .filter(e -> e.check().equals(check) && e.result() == Evidence.Result.VIOLATED).toList();
    }

    private static String texts(List<Evidence> evidence) {
        return String.join("\n", evidence.stream().map(e -> e.source() + " " + e.text()).toList());
    }

    @Test
    void speaksEnglishAndKorean() {
        assertEquals(List.of(), MessagesAudit.audit(Texts.class));
    }

    @ParameterizedTest
    @EnumSource(Lie.class)
    void aLieIsFoundBeforeTheSolverRuns(Lie lie) throws Exception {
        ToolOutcome outcome = new Bench(folder).solve(lie.deck);
        assertEquals(ToolOutcome.State.FAILED, outcome.state());
        assertEquals(null, outcome.execution());
        List<Evidence> found = violations(outcome, "calculix.deck");
        assertTrue(texts(found).contains(lie.before) || lie.before.startsWith("deck.")
                && texts(found).contains("mesh.inp"), () -> outcome.verdict().toJson());
        assertTrue(found.get(0).source().equals("job.inp"), found::toString);
    }

    @ParameterizedTest
    @EnumSource(Lie.class)
    void aLieIsFoundInTheResultsAlone(Lie lie) throws Exception {
        ToolOutcome outcome = new Bench(folder).unexamined().solve(lie.deck);
        assertEquals(0, outcome.execution().exitCode());
        assertEquals(ToolOutcome.State.FAILED, outcome.state());
        assertTrue(texts(violations(outcome, "calculix.results")).contains(lie.after), () -> outcome.verdict().toJson());
        assertNotNull(outcome.problem());
    }

    @Test
    void aGoodDeckIsTrusted() throws Exception {
        ToolOutcome outcome = new Bench(folder).output("u", PortType.REAL, "mm", "calculix.frd", "field", "DISP",
                "component", "D3").solve(Decks.CUBE);
        assertEquals(ToolOutcome.State.SUCCEEDED, outcome.state(), () -> outcome.verdict().toJson());
    }

    @Test
    void aLineAndFileAreNamed() throws Exception {
        ToolOutcome outcome = new Bench(folder).mesh("*NODE, NSET=MORE\n9, 0, 0, two\n").solve(Decks.cube(
                "*NSET, NSET=TOP", "*INCLUDE, INPUT=mesh.inp\n*NSET, NSET=TOP"));
        Evidence first = violations(outcome, "calculix.deck").get(0);
        assertEquals("mesh.inp", first.source());
        assertTrue(first.text().startsWith("mesh.inp:2: "), first.text());
    }

    @Test
    void whatTheSolverSaysIsPassedOnWithTheLine() throws Exception {
        ToolOutcome outcome = new Bench(folder).unexamined().solve(Decks.cube("TOP, 3, 25", "TOP, 3, much"));
        assertEquals(201, outcome.execution().exitCode());
        assertEquals("tool.failed", outcome.problem().code());
        assertTrue(outcome.problem().message().contains("job.inp:29: reading *CLOAD. Card image: TOP,3,MUCH"),
                outcome.problem().message());
    }

    @Test
    void aSkippedKeywordIsAWarning() throws Exception {
        ToolOutcome outcome = new Bench(folder).solve(Decks.cube("*STEP\n", "*SURPRISE, A=B\n*STEP\n"));
        assertEquals(ToolOutcome.State.SUCCEEDED, outcome.state());
        List<String> warned = outcome.verdict().evidence().stream().filter(e -> e.result() == Evidence.Result.WARNED)
                .map(Evidence::check).toList();
        assertEquals(List.of("calculix.deck", "calculix.results"), warned);
    }

    @Test
    void aDistortedElementIsExplained() throws Exception {
        ToolOutcome outcome = new Bench(folder).solve(Decks.cube("1, 1, 2, 3, 4, 5, 6, 7, 8", "1, 5, 6, 7, 8, 1, 2, 3, 4"));
        assertDiagnosed(outcome, "Jacobian");
        assertTrue(texts(violations(outcome, "calculix.results")).contains("element 1"), () -> outcome.verdict().toJson());
    }

    @Test
    void noConvergenceIsExplained() throws Exception {
        ToolOutcome outcome = new Bench(folder).solve(Decks.cube("210000, 0.3", "210000, 0.3\n*PLASTIC\n100, 0")
                .replace("*STEP", "*STEP, NLGEOM").replace("TOP, 3, 25", "TOP, 3, 100").replace("3, 3, 3\n", ""));
        assertDiagnosed(outcome, "converge");
        assertTrue(texts(violations(outcome, "calculix.results")).contains("instead of 1"), () -> outcome.verdict().toJson());
    }

    @Test
    void equilibriumInsideOutIsNoResult() throws Exception {
        // ideally plastic and loaded with four times what it can bear: the iteration ends with a pulled cube upside down
        ToolOutcome outcome = new Bench(folder).solve(Decks.cube("210000, 0.3", "210000, 0.3\n*PLASTIC\n100, 0")
                .replace("*STEP", "*STEP, NLGEOM").replace("TOP, 3, 25", "TOP, 3, 100"));
        assertEquals(0, outcome.execution().exitCode());
        assertEquals(ToolOutcome.State.FAILED, outcome.state());
        assertTrue(texts(violations(outcome, "calculix.results")).contains("inside out"), () -> outcome.verdict().toJson());
    }

    @Test
    void usedUpIncrementsAreExplained() throws Exception {
        ToolOutcome outcome = new Bench(folder).solve(Decks.cube("*STEP\n*STATIC", "*STEP, NLGEOM, INC=2\n*STATIC, DIRECT\n0.1, 1"));
        assertDiagnosed(outcome, "increments");
        assertTrue(texts(violations(outcome, "calculix.results")).contains("time 0.2 instead of 1"),
                () -> outcome.verdict().toJson());
    }

    private static void assertDiagnosed(ToolOutcome outcome, String word) {
        assertEquals(ToolOutcome.State.FAILED, outcome.state());
        assertEquals(201, outcome.execution().exitCode());
        assertEquals("tool.diagnosed", outcome.problem().code());
        assertTrue(outcome.problem().message().contains(word), outcome.problem().message());
    }

    @Test
    void modesThatWereNotComputedAreNoResult() throws Exception {
        // more modes than there are free displacements: exit code 0 and zeros
        ToolOutcome outcome = new Bench(folder).solve(Decks.cube("*STATIC", "*FREQUENCY\n40"));
        assertEquals(ToolOutcome.State.FAILED, outcome.state(), () -> outcome.verdict().toJson());
    }

    @Test
    void aLoosePartShowsInTheFrequencies() throws Exception {
        ToolOutcome outcome = new Bench(folder).solve(Decks.cube("*STATIC", "*FREQUENCY\n3").replace("3, 3, 3\n", "")
                .replace("4, 3, 3\n", "").replace("2, 2, 3", "2, 2, 2"));
        assertEquals(ToolOutcome.State.SUCCEEDED, outcome.state(), () -> outcome.verdict().toJson());
        assertTrue(outcome.verdict().evidence().stream().anyMatch(e -> e.result() == Evidence.Result.WARNED
                && e.text().contains("loose")), () -> outcome.verdict().toJson());
    }
}
