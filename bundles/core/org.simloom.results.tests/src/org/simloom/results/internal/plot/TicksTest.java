package org.simloom.results.internal.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.simloom.results.internal.plot.Ticks.Tick;
import org.simloom.results.plot.Extent;

class TicksTest {

    private static List<String> labels(double low, double high, boolean log) {
        return Ticks.of(new Extent(low, high, log), 8).stream().map(Tick::label).toList();
    }

    @Test
    void stepsAreRoundAndTheirLabelsHaveNoMoreDigitsThanNeeded() {
        assertEquals(List.of("0", "5", "10", "15", "20", "25", "30"), labels(0, 31, false));
        assertEquals(List.of("-0.2", "-0.1", "0", "0.1", "0.2", "0.3"), labels(-0.25, 0.35, false));
        assertEquals(List.of("1000.05", "1000.10", "1000.15", "1000.20", "1000.25", "1000.30", "1000.35", "1000.40", "1000.45"),
                labels(1000.05, 1000.45, false));
    }

    @Test
    void largeAndSmallNumbersAreWrittenWithAPowerOfTen() {
        assertEquals(List.of("2.00e11", "2.02e11", "2.04e11", "2.06e11", "2.08e11", "2.10e11"), labels(2e11, 2.1e11, false));
        assertEquals("5e-6", labels(0, 4e-5, false).get(1));
    }

    @Test
    void aLogarithmicAxisHasPowersOfTenAndEvenStepsWithinOne() {
        assertEquals(List.of("0.01", "0.1", "1", "10", "100"), labels(0.01, 100, true));
        assertEquals(List.of("1e-12", "1e-10", "1e-8", "1e-6", "1e-4", "0.01", "1", "100"), labels(1e-12, 1e3, true));
        assertEquals(List.of("2.0", "2.5", "3.0", "3.5", "4.0", "4.5", "5.0"), labels(1.9, 5.2, true));
    }
}
