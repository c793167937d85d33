package org.simloom.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelRulesTest {
    @TempDir
    Path folder;

    @Test
    void aGoodModelHasNoFindings() {
        assertEquals(List.of(), new Sample(folder, "solver.simtool").findings());
    }

    @Test
    void twoSiblingsOfOneNameAreFound() {
        Sample twins = new Sample(folder, "solver.simtool").with("id=\"results\" name=\"results\"", "id=\"results\" name=\"stress\"")
                .cut("<extractors id=\"x2\"", "</extractors>");
        twins.finds("model.name.duplicate", "tool solver / output stress");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            id="a1"            | id="a2"                | model.id.duplicate   | tool solver / argument 2
            id="a1"            | id="a 1"               | model.id.illegal     | tool solver / argument 1
            name="exe" minimum | minimum                | model.name.missing   | tool solver / executable 1
            name="exe"         | name="e-x"             | model.name.illegal   | tool solver / executable e-x
            value="1 mm"       | value="20 mm"          | model.value.high     | tool solver / input size
            value="1 mm"       | value="10 um"          | model.value.low      | tool solver / input size
            value="1 mm"       | value="1 s"            | value.unit           | tool solver / input size
            value="1 mm"       | value="one"            | value.number         | tool solver / input size
            value="fast"       | value="slow"           | model.value.choice   | tool solver / input mode
            name="size" unit="mm" | name="size" unit="furlong" | unit.unknown | tool solver / input size
            maximum="10" value="1 mm" | maximum="0.01"  | model.port.bounds    | tool solver / input size
            type="text"        | type="text" unit="mm"  | model.port.unit      | tool solver / input mode
            type="text"        | type="text" minimum="1" | model.port.boundless | tool solver / input mode
            id="limits"        | id="limits" cores="0"  | model.resources.cores | tool solver / resources
            wallTime="60"      | wallTime="-1"          | model.resources.negative | tool solver / resources
            """)
    void oneMistakeIsFound(String right, String wrong, String code, String path) {
        new Sample(folder, "solver.simtool").with(right, wrong).finds(code, path);
    }
}
