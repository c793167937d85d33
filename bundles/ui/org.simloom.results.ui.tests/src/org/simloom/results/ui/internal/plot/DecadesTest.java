package org.simloom.results.ui.internal.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swtchart.Range;
import org.junit.jupiter.api.Test;

class DecadesTest {
    @Test
    void manyDecadesAreMarkedByTheirPowersAlone() {
        Decades decades = Decades.of(new Range(1e-12, 1e3), 200);
        assertEquals(16, decades.marks().size());
        assertTrue(decades.marks().stream().allMatch(Decades.Mark::power));
        assertEquals(200 / 15.0, decades.pixels(), 1e-9);
    }

    @Test
    void fewHaveAllNineSteps() {
        List<Decades.Mark> marks = Decades.of(new Range(1e-3, 1e2), 300).marks();
        assertEquals(5 * 9 + 1, marks.size());
        assertEquals(6, marks.stream().filter(Decades.Mark::power).count());
        assertEquals(2e-3, marks.get(1).value(), 1e-15);
    }

    @Test
    void noneIsOutsideWhatIsSeen() {
        for (int pixels : new int[] {30, 400}) {
            List<Decades.Mark> marks = Decades.of(new Range(3.5e-4, 70), pixels).marks();
            assertEquals(5, marks.stream().filter(Decades.Mark::power).count());
            assertTrue(marks.stream().allMatch(mark -> mark.value() >= 3.5e-4 && mark.value() <= 70.000001), marks::toString);
        }
    }
}
