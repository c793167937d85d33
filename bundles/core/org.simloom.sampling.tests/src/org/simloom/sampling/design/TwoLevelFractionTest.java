package org.simloom.sampling.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.simloom.base.problem.ProblemException;

class TwoLevelFractionTest {
    /** NIST/SEMATECH e-Handbook, table 3.17 (after Box, Hunter and Hunter): resolution and runs of k factors. */
    @ParameterizedTest
    @CsvSource({"3,3,4", "4,4,8", "5,5,16", "5,3,8", "6,6,32", "6,4,16", "6,3,8", "7,7,64", "7,4,16", "7,3,8", "8,5,64",
        "8,4,16", "9,6,128", "9,4,32", "9,3,16", "10,5,128", "10,4,32", "10,3,16", "11,5,128", "11,4,32", "11,3,16",
        "15,3,16", "31,3,32", "13,4,32", "16,4,32"})
    void hasTheRunsOfTheHandbook(int factors, int resolution, int runs) {
        TwoLevelFraction fraction = new FractionalFactorial(resolution).fraction(factors);
        assertEquals(runs, fraction.runs(), () -> fraction.toString());
        assertTrue(fraction.resolution() >= resolution);
    }

    /** Largest number of factors of resolution 5: Montgomery, Design and Analysis of Experiments; Sanchez and Sanchez 2005. */
    @ParameterizedTest
    @CsvSource({"17,256", "23,512"})
    void largeDesignsOfResolutionFiveStaySmall(int factors, int runs) {
        TwoLevelFraction fraction = new FractionalFactorial(5).fraction(factors);
        assertTrue(fraction.runs() <= 2 * runs, () -> fraction.toString());
        assertTrue(fraction.resolution() >= 5);
    }

    /**
     * Word length patterns of minimum-aberration designs: Fries and Hunter, Technometrics 22 (1980); Chen, Sun and Wu, A
     * catalogue of two-level and three-level fractional factorial designs, International Statistical Review 61 (1993).
     */
    @ParameterizedTest
    @CsvSource({"5,3,2 1 0", "6,4,0 3 0 0", "6,3,4 3 0 0", "7,4,0 7 0 0 0", "7,3,7 7 0 0 1", "8,5,0 0 2 1 0 0",
        "8,4,0 14 0 0 0 1", "9,4,0 6 8 0 0 1 0", "9,3,4 14 8 0 4 1 0", "10,5,0 0 3 3 1 0 0 0", "10,4,0 10 16 0 0 5 0 0",
        "10,3,8 18 16 8 8 5 0 0", "11,4,0 25 0 27 0 10 0 1 0", "11,3,12 26 28 24 20 13 4 0 0"})
    void tabulatedDesignsHaveMinimumAberration(int factors, int resolution, String pattern) {
        int[] lengths = new FractionalFactorial(resolution).fraction(factors).wordLengths();
        int[] fromThree = Arrays.copyOfRange(lengths, 3, lengths.length);
        assertEquals(pattern, String.join(" ", Arrays.stream(fromThree).mapToObj(String::valueOf).toList()));
        assertEquals(0, lengths[1] + lengths[2]);
    }

    /** Montgomery, 2^(6-2) with E=ABC, F=BCD: I = ABCE = BCDF = ADEF and its aliases (table 8.8). */
    @Test
    void aliasesAreThoseOfMontgomery() {
        TwoLevelFraction fraction = new FractionalFactorial(4).fraction(6);
        assertEquals(List.of(word("ABCE"), word("ADEF"), word("BCDF")), fraction.words().stream().sorted()
                .toList().stream().sorted((a, b) -> text(a).compareTo(text(b))).toList());
        assertEquals(List.of("CE"), texts(fraction.aliases(word("AB"), 2)));
        assertEquals(List.of("BC", "DF"), texts(fraction.aliases(word("AE"), 2)));
        assertEquals(List.of("BCE", "DEF"), texts(fraction.aliases(word("A"), 3)));
    }

    @Test
    void aWordOfTheDefiningRelationIsOneInEveryRun() {
        for (int factors = 5; factors <= 11; factors++) {
            TwoLevelFraction fraction = new FractionalFactorial(3).fraction(factors);
            double[][] signs = fraction.signs();
            int shortest = Integer.MAX_VALUE;
            for (long word : fraction.words()) {
                shortest = Math.min(shortest, Long.bitCount(word));
                for (double[] run : signs) {
                    double product = 1;
                    for (int i = 0; i < factors; i++) {
                        product *= (word >> i & 1) == 1 ? run[i] : 1;
                    }
                    assertEquals(1, product);
                }
            }
            assertEquals(shortest, fraction.resolution());
        }
    }

    @Test
    void resolutionIsThatOfTheShortestWordForAnyGenerators() {
        java.util.Random random = new java.util.Random(5);
        for (int i = 0; i < 300; i++) {
            int base = 3 + random.nextInt(4);
            List<Integer> generators = random.ints(1 + random.nextInt(6), 1, 1 << base).boxed().toList();
            TwoLevelFraction fraction = new TwoLevelFraction(base, generators);
            assertEquals(fraction.words().stream().mapToInt(Long::bitCount).min().getAsInt(), fraction.resolution());
        }
    }

    @Test
    void theHalfFractionOfMontgomeryIsMadeRunByRun() {
        // Montgomery, 2^(3-1) with C=AB, table 8.1, in standard order of A and B.
        double[][] expected = {{-1, -1, 1}, {1, -1, -1}, {-1, 1, -1}, {1, 1, 1}};
        assertTrue(Arrays.deepEquals(expected, new FractionalFactorial(3).fraction(3).signs()));
    }

    @Test
    void impossibleResolutionsAreSaid() {
        assertEquals("sampling.design.resolution", code(4, 5));
        assertEquals("sampling.design.resolution", code(4, 2));
        assertEquals("sampling.design.variables", code(2, 3));
        assertEquals("sampling.design.variables", code(40, 30));
    }

    private static String code(int factors, int resolution) {
        return assertThrows(ProblemException.class, () -> new FractionalFactorial(resolution).fraction(factors)).problem()
                .code();
    }

    private static long word(String letters) {
        return letters.chars().mapToLong(c -> 1L << c - 'A').sum();
    }

    private static List<String> texts(List<Long> words) {
        return words.stream().map(TwoLevelFractionTest::text).sorted().toList();
    }

    private static String text(long word) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 26; i++) {
            text.append((word >> i & 1) == 1 ? String.valueOf((char) ('A' + i)) : "");
        }
        return text.toString();
    }
}
