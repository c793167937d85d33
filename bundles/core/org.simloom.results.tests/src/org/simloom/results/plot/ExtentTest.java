package org.simloom.results.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class ExtentTest {
    private static Extent of(double... numbers) {
        return Extent.of(List.of(numbers), false);
    }

    @Test
    void numbersHaveAMarginAboutThem() {
        assertEquals(new Extent(9.5, 20.5, false), of(10, 20));
        assertEquals(new Extent(-0.05, 1.05, false), Extent.of(List.of(), false));
    }

    @Test
    void whatIsCountedHasWholeNumbersAboutIt() {
        assertEquals(new Extent(0, 2, false), of(1, 1));
        assertEquals(new Extent(-1, 1, false), of(0));
    }

    @Test
    void anyOtherOnlyNumberHasAPartOfItselfAboutIt() {
        assertEquals(3.17 * 0.95, of(3.17).low(), 1e-12);
        assertEquals(210_000 * 1.05, of(210_000).high(), 1e-6);
    }

    @Test
    void logarithmsGoFromPowerToPower() {
        assertEquals(new Extent(10, 1_000, true), Extent.of(List.of(new double[] {20, 300}), true));
    }
}
