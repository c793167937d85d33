package org.simloom.diagram;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.simloom.diagram.bench.DiagramBench;

class DiagramBenchTest {
    @Test
    void everythingThatIsMeasuredWorksAndAStateCarriesNothingOfTheModel() throws InterruptedException {
        Map<String, Double> figures = new DiagramBench(1, 20, 60).measure();
        assertTrue(figures.keySet().containsAll(List.of("open.20", "open.60", "state.60", "edit.60", "arrange.20")));
        assertTrue(figures.get("state.60.bytes") < 300, figures.toString());
        assertTrue(figures.get("open.60.bytes") > 30_000, figures.toString());
    }
}
