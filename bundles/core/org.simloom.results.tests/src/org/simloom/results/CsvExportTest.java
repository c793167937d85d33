package org.simloom.results;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.simloom.base.problem.ProblemException;

class CsvExportTest {
    @TempDir
    Path folder;

    private ResultTable table() throws Exception {
        Shaft shaft = new Shaft(folder.resolve("project"));
        shaft.write("mm", "mm^2", "<inputs id='at' name='at' type='vector' unit='mm' value='[1, 2.5] mm'/>");
        shaft.run("diameter=0.125", "grade=S235, \"raw\"\nhot");
        shaft.run("diameter=-1", "grade=강");
        return shaft.table();
    }

    private static List<Column> ports(ResultTable table) {
        return table.columns().stream().filter(column -> column.kind() != Column.Kind.RUN).toList();
    }

    @Test
    void writesByTheStandardWhateverTheLanguage() throws Exception {
        ResultTable table = table();
        Path file = folder.resolve("table.csv");
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            CsvExport.write(file, ports(table), table.rows(), false);
        } finally {
            Locale.setDefault(before);
        }
        assertEquals("diameter [mm],grade,at [mm],area [mm^2]\r\n0.125,\"S235, \"\"raw\"\"\nhot\",1 2.5,0.25\r\n"
                + "-1,강,1 2.5,\r\n", Files.readString(file));
    }

    @Test
    void marksTheFileForExcel() throws Exception {
        Path file = folder.resolve("table.csv");
        ResultTable table = table();
        CsvExport.write(file, ports(table), table.rows(), true);
        byte[] bytes = Files.readAllBytes(file);
        assertArrayEquals(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, Arrays.copyOf(bytes, 3));
        assertTrue(new String(bytes, StandardCharsets.UTF_8).contains("강"));
    }

    @Test
    void anOldFileStaysWhereTheNewOneCannotBeWritten() throws Exception {
        Path file = Files.createDirectories(folder.resolve("table.csv"));
        Files.createFile(file.resolve("occupied"));
        ResultTable table = table();
        ProblemException e = assertThrows(ProblemException.class,
                () -> CsvExport.write(file, ports(table), table.rows(), false));
        assertEquals("results.csv", e.problem().code());
        assertTrue(Files.exists(file.resolve("occupied")));
        try (var left = Files.list(folder)) {
            assertEquals(List.of("project", "table.csv"), left.map(f -> f.getFileName().toString()).sorted().toList());
        }
        assertThrows(ProblemException.class, () -> CsvExport.write(folder.resolve("no/table.csv"), ports(table),
                table.rows(), false));
    }
}
