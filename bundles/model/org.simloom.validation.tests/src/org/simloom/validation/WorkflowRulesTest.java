package org.simloom.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkflowRulesTest {
    @TempDir
    Path folder;

    private Sample plate() {
        return new Sample(folder, "plate.simflow");
    }

    @Test
    void aGoodWorkflowHasNoFindings() {
        assertEquals(List.of(), plate().findings());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            id="w12" source="sub.half"         | id="w12"                             | workflow.connection.source
            id="w12" source="sub.half"         | id="w12" source="sub.length"         | workflow.connection.from
            id="w12" source="sub.half"         | id="w12" source="scan.calc.s"        | workflow.connection.level
            id="w12" source="sub.half"         | id="w12" source="factor.half"        | model.fit.unitless
            id="w12" source="sub.half"         | id="w12" source="solve.stress"       | model.fit.unit
            id="w14" source="note.text"        | id="w14" source="solve.deck"         | workflow.connection.from
            id="w14" source="note.text"        | id="w14" source="diameter"           | model.fit.type
            target="choice"/>                  | target="choice"/><connections id="w15" source="factor.half" target="ratio"/> | workflow.connection.double
            """)
    void connectionsAreRight(String right, String wrong, String code) {
        assertEquals(true, plate().with(right, wrong).findings().stream().anyMatch(f -> f.startsWith(code + " @ workflow plate / connection ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <connections id="w1" source="diameter" target="solve.size"/> | `` | workflow.input.unfed | workflow plate / task solve / input size
            <connections id="w2" source="solve.stress" target="stress"/> | `` | workflow.output.unfed | workflow plate / output stress
            <connections id="w5" source="sizes" target="scan.h"/> | <connections id="w5" source="scan.s" target="scan.h"/> | workflow.cycle | workflow plate / loop scan
            """)
    void everyPortIsFed(String right, String wrong, String code, String path) {
        assertEquals(code + " @ " + path, plate().with(right, wrong).findings().get(0));
    }
}
