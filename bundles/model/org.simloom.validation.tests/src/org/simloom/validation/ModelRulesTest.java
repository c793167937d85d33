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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            id="a1"            | id="a2"                | model.id.duplicate   | tool solver / argument 2
            id="a1"            | id="a 1"               | model.id.illegal     | tool solver / argument 1
            name="exe" minimum | minimum                | model.name.missing   | tool solver / executable 1
            name="exe"         | name="e-x"             | model.name.illegal   | tool solver / executable e-x
            id="results" name="results" | id="results" name="stress" | model.name.duplicate | tool solver / output stress
            """)
    void oneMistakeIsFound(String right, String wrong, String code, String path) {
        new Sample(folder, "solver.simtool").with(right, wrong).finds(code, path);
    }
}
