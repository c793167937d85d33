package org.simloom.diagram;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.simloom.diagram.bench.DiagramBench;

class DiagramBenchTest {
    @Test
    void everythingThatIsMeasuredWorksAndAStateCarriesNothingOfTheModel() throws InterruptedException {
        Map<String, Double> figures = new DiagramBench().measure();
        assertTrue(figures.keySet().containsAll(List.of("open.500", "open.2000", "state.2000", "edit.2000", "arrange.500")));
        assertTrue(figures.get("state.2000.bytes") < 300, figures.toString());
        assertTrue(figures.get("open.2000.bytes") > 1_000_000, figures.toString());
        System.out.println(figures);
    }
}
