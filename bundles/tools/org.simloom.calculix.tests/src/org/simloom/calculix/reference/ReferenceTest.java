package org.simloom.calculix.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.simloom.base.problem.Problem;
import org.simloom.base.problem.Severity;
import org.simloom.deck.lint.DeckLinter;

/**
 * The 355 decks of calculix-ccx-test, with results of CalculiX 2.11 as references. All are examined, some solved
 * and compared; with {@code -Dsimloom.decks=all} all are solved, which takes some four minutes.
 */
class ReferenceTest {
    /** References are printed with six digits, but iterative procedures stop at 0.5 % of the residual. */
    private static final double CLOSE = 1e-3;
    /** Beyond this the versions compute something else. */
    private static final double ALIKE = 1e-2;

    @TempDir
    static Path folder;
    private static ReferenceDecks decks;

    @BeforeAll
    static void unpack() throws IOException {
        decks = new ReferenceDecks(folder);
    }

    private static String difference(String deck, double tolerance) throws IOException {
        String dat = new DatComparison(tolerance).difference(decks.file(deck, "dat"), decks.file(deck, "dat.ref"));
        return !dat.isEmpty() || !Files.exists(decks.file(deck, "frd.ref")) ? dat
                : new FrdComparison(tolerance).difference(decks.file(deck, "frd"), decks.file(deck, "frd.ref"));
    }

    @Test
    void noDeckThatCanBeSolvedHasAnError() throws IOException {
        Map<String, List<String>> errors = new TreeMap<>();
        int count = 0;
        for (String deck : decks.names()) {
            count++;
            List<String> found = DeckLinter.lint(decks.file(deck, "inp")).stream()
                    .filter(p -> p.severity() == Severity.ERROR).map(Problem::code).distinct().toList();
            if (!found.isEmpty()) {
                errors.put(deck, found);
            }
        }
        assertEquals(355, count);
        // CalculiX 2.20 solves neither: one knows no GASPIPE ADIABATIC any more, one lacks a *STEP
        assertEquals(Map.of("gaspres", List.of("deck.lint.heatless"), "uprofile",
                List.of("deck.lint.step.outside", "deck.lint.step.end")), errors);
    }

    @ParameterizedTest
    @ValueSource(strings = {"beamp", "beam8b", "beam8f", "beampik", "oneel20fi", "planestress3", "b31", "contact11",
        "shell3", "ax6", "beamdy5", "beamth", "concretebeam", "scheibe2f2f"})
    void resultsAgreeWithTheReference(String deck) throws Exception {
        assertTrue(decks.solve(deck));
        assertEquals("", difference(deck, CLOSE));
    }

    @Test
    void allResultsAgreeButForThoseKnownToDiffer() throws Exception {
        assumeTrue("all".equals(System.getProperty("simloom.decks")));
        Map<String, String> known = KnownDifferences.read();
        Map<String, Integer> counts = new TreeMap<>();
        Map<String, String> surprises = new TreeMap<>();
        for (String deck : decks.names()) {
            String how = "not solved";
            if (decks.solve(deck)) {
                String close = difference(deck, CLOSE);
                String alike = close.isEmpty() ? "" : difference(deck, ALIKE);
                how = close.isEmpty() ? "agree to 0.1 %" : alike.isEmpty() ? "agree to 1 %" : "differ";
                if (!alike.isEmpty()) {
                    System.out.println(deck + ": " + alike);
                }
                if (alike.isEmpty() == known.containsKey(deck)) {
                    surprises.put(deck, how);
                }
            }
            counts.merge(how, 1, Integer::sum);
        }
        counts.forEach((how, count) -> System.out.printf("%-16s %4d decks%n", how, count));
        assertEquals(Map.of(), surprises);
    }
}
