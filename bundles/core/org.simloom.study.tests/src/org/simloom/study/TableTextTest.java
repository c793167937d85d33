package org.simloom.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

/** Numbers, units and names in tables of findings. */
class TableTextTest extends StudyFixture {
    @Test
    void unitsAreWrittenAsPeopleWriteThemAndNamesAreLabels() throws IOException {
        Path workflow = folder.resolve("beam.simflow");
        Files.writeString(workflow, Files.readString(workflow).replace("name=\"stress\" unit=\"MPa\"", "name=\"stress\" unit=\"N/mm^2\""));
        StudyReport report = run(study("texts", "beam", 0, variable("beam", "width", "w", 20, 60).replace("name=\"width\"",
                "name=\"width\" label=\"Width of the arm\"") + response("beam", "stress", "s",
                        "label=\"Stress at the wall\" role=\"constraint\" limit=\"150\"") + table("width\n20\n30\n40\n")));
        TableText statistics = TableText.of(report.definition(), report.outcome().table("statistics").orElseThrow());
        assertEquals(List.of("Response", "n", "Mean"), statistics.heads().stream().limit(3).map(TableText.Head::text).toList());
        // 3750 / w, three times: the mean to six digits
        assertEquals(List.of("Stress at the wall [N/mm²]", "3", "135.417"), statistics.rows().get(0).subList(0, 3));
        TableText effects = TableText.of(report.definition(), report.outcome().table("effects").orElseThrow());
        assertEquals(List.of("Stress at the wall", "Width of the arm"), effects.rows().get(0).subList(0, 2));
        for (ResultTable table : report.outcome().tables()) {
            TableText text = TableText.of(report.definition(), table);
            assertFalse(text.heads().stream().anyMatch(head -> head.text().contains("^")), text::toString);
            text.rows().forEach(row -> {
                assertEquals(text.heads().size(), row.size());
                assertFalse(row.contains("N/mm^2") || row.contains("null") || row.contains("NaN"), row::toString);
            });
        }
        TableText best = TableText.of(report.definition(), report.outcome().table("limits").orElseThrow());
        assertTrue(best.rows().get(0).get(0).endsWith("[N/mm²]"), best::toString);
    }

    @Test
    void aNumberHasSixDigitsAndNothingWhereItIsNone() {
        assertEquals("0.333333", TableText.number(1 / 3.0));
        assertEquals("1234.57", TableText.number(1234.5678));
        assertEquals("", TableText.number(Double.NaN));
    }
}
