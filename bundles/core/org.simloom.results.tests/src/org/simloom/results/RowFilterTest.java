package org.simloom.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.simloom.base.problem.Problem;
import org.simloom.base.problem.ProblemException;

/** Runs 1 to 4 have diameters 10, 20, 30 and -1; the last one failed. Areas are twice the diameters. */
class RowFilterTest {
    @TempDir
    static Path folder;

    private static ResultTable table;

    @BeforeAll
    static void run() throws Exception {
        Shaft shaft = new Shaft(folder.resolve("project"));
        shaft.write("mm", "mm^2", "<inputs id='hard' name='hard' type='boolean' value='false'/>"
                + "<inputs id='at' name='at' type='vector' unit='mm' value='[1, 2, 3] mm'/>"
                + "<inputs id='share' name='share' unit='%' value='5 %'/>");
        shaft.run("diameter=10");
        shaft.run("diameter=20", "grade=S355 J2", "hard=true");
        shaft.run("diameter=30", "share=8 %");
        shaft.run("diameter=-1");
        table = shaft.table();
    }

    private static String wanted(String filter) {
        RowFilter parsed = RowFilter.parse(filter, table.columns());
        return table.rows().stream().filter(parsed::test).map(row -> Long.toString(row.run()))
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "diameter > 15; 2 3",
        "diameter > 15 and diameter <= 20; 2",
        "diameter > 1.5 cm; 2 3",
        "1.5cm<diameter; 2 3",
        "15 < diameter < 25; 2",
        "diameter >= 0.02 m && diameter <= 20 mm; 2",
        "area >= 0.4 cm^2 or diameter < 0; 2 3 4",
        "area > 0 or diameter < 0; 1 2 3 4",
        "not (diameter > 15); 1 4",
        "not area > 40; 1 2",
        "(diameter + area) / 3 > 10; 2 3",
        "(diameter > 15 or hard) and (area < 50); 2",
        "abs(diameter) = 1; 4",
        "diameter <> 10; 2 3 4",
        "area / diameter == 2; 1 2 3",
        "state == 'failed'; 4",
        "state = \"succeeded\" and run != 1; 2 3",
        "grade ~ 's355'; 2",
        "grade ~ J2 or run = 1; 1 2",
        "problem ~ 'ln'; 4",
        "hard; 2",
        "not hard; 1 3 4",
        "share < 6 %; 1 2 4",
        "share<6% and run>1; 2 4",
        "run % 2 == 0; 2 4",
        "at[0] < 2 mm; 1 2 3 4",
        "S355; 2",
        "s235 done; 1 3",
        "failed; 4",
        "nowhere; ''",
        "' '; 1 2 3 4"})
    void wantsWhatItSays(String filter, String runs) {
        assertEquals(runs, wanted(filter));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "diamter > 3; results.filter.name",
        "dia > 3; results.filter.nearest",
        "diameter > 3 MPa; results.filter.mismatch",
        "diameter > 3 furlongs; results.filter.unit",
        "diameter >; expression.syntax",
        "diameter > 3 and; results.filter.end",
        "(diameter > 3; results.filter.end",
        "diameter > 3); results.filter.unexpected",
        "diameter > 3 # 4; results.filter.unexpected",
        "diameter and area > 3; results.filter.condition",
        "diameter ~; results.filter.condition",
        "log(diameter) > 1; expression.function"})
    void saysWhatIsWrong(String filter, String code) {
        Problem problem = assertThrows(ProblemException.class, () -> RowFilter.parse(filter, table.columns())).problem();
        assertEquals(code, problem.code(), problem::toString);
        assertFalse(problem.message().isBlank());
        assertFalse(problem.advice().isBlank());
    }

    @Test
    void ordersNumbersByValueAndEmptyCellsLast() {
        Column area = table.columns().stream().filter(c -> c.name().equals("area")).findFirst().orElseThrow();
        List<Row> sorted = table.rows().stream().sorted(area.order()).toList();
        assertEquals(List.of(1L, 2L, 3L, 4L), sorted.stream().map(Row::run).toList());
        Column problem = table.columns().stream().filter(c -> c.name().equals("problem")).findFirst().orElseThrow();
        assertEquals(4, table.rows().stream().sorted(problem.order()).toList().get(0).run());
    }
}
