package org.simloom.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.simloom.base.values.ValueType;
import org.simloom.store.RunState;
import org.simloom.store.Store;

class ResultTableTest {
    @TempDir
    Path folder;

    private Shaft shaft;

    @BeforeEach
    void build() throws IOException {
        shaft = new Shaft(folder.resolve("project"));
    }

    private static List<Double> numbers(ResultTable table, String column) {
        return table.rows().stream().map(row -> Shaft.column(table, column).number(row)).toList();
    }

    @Test
    void aRowForEveryRunWithItsInputsAndOutputs() {
        shaft.run("diameter=20");
        shaft.run("diameter=3 cm", "grade=S355");
        shaft.run("diameter=20");
        ResultTable table = shaft.table();
        assertEquals("Shaft", table.label());
        assertEquals(List.of("run", "state", "started", "duration [s]", "executed", "cached", "problem", "diameter [mm]",
                "grade", "area [mm^2]"), table.columns().stream().map(Column::heading).toList());
        assertEquals("Durchmesser [mm]", Shaft.column(table, "diameter").title());
        assertEquals(List.of(1.0, 2.0, 3.0), numbers(table, "run"));
        assertEquals(List.of(20.0, 30.0, 20.0), numbers(table, "diameter"));
        assertEquals(List.of(40.0, 60.0, 40.0), numbers(table, "area"));
        assertEquals(List.of(1.0, 1.0, 0.0), numbers(table, "executed"));
        assertEquals(List.of(0.0, 0.0, 1.0), numbers(table, "cached"));
        assertEquals("S355", Shaft.column(table, "grade").text(table.rows().get(1)));
        assertEquals(List.of(Shaft.FILE), ResultTable.workflows(shaft.project()));
    }

    @Test
    void aFailedRunHasNoOutputsButAReason() {
        shaft.run("diameter=-1");
        ResultTable table = shaft.table();
        Row row = table.rows().get(0);
        assertEquals(RunState.FAILED, row.state());
        assertNull(row.value(Shaft.column(table, "area")));
        assertFalse(Shaft.column(table, "problem").text(row).isBlank());
    }

    @Test
    void nothingHasEverRun() {
        ResultTable table = shaft.table();
        assertEquals(List.of(), table.rows());
        assertEquals(10, table.columns().size());
        assertEquals(List.of(), ResultTable.workflows(shaft.project()));
        assertFalse(shaft.project().hasStore());
    }

    @Test
    void readsOnlyWhatIsNew() {
        shaft.run("diameter=20");
        ResultTable table = shaft.table();
        Row first = table.rows().get(0);
        assertFalse(table.refresh());
        shaft.run("diameter=30");
        assertTrue(table.refresh());
        assertEquals(2, table.rows().size());
        assertSame(first, table.rows().get(0));
    }

    @Test
    void runsOfOlderVersionsShareTheTable() throws IOException {
        shaft.run("diameter=20");
        ResultTable table = shaft.table();
        shaft.write("m", "cm^2", "<inputs id='load' name='load' unit='N' value='5 N'/>");
        shaft.run("diameter=0.03");
        assertTrue(table.refresh());
        assertEquals(List.of(0.02, 0.03), numbers(table, "diameter"));
        assertEquals(0.4, numbers(table, "area").get(0), 1e-12);
        assertEquals("m", Shaft.column(table, "diameter").unit());
        assertEquals(List.of(Double.NaN, 5.0), numbers(table, "load"));
        shaft.write("m", "cm^2", "<inputs id='load' name='load' type='text' value='much'/>");
        shaft.run("diameter=0.03");
        table.refresh();
        assertEquals("much", Shaft.column(table, "load").text(table.rows().get(2)));
        assertEquals("", Shaft.column(table, "load").text(table.rows().get(1)));
        assertEquals(5.0, numbers(table, "load_2").get(1));
        assertEquals(ValueType.REAL, Shaft.column(table, "load_2").type());
    }

    @Test
    void portsMayHaveTheNamesOfColumnsOfTheRun() throws IOException {
        shaft.write("mm", "mm^2", "<inputs id='state' name='state' type='text' value='new'/>");
        shaft.run("diameter=20");
        ResultTable table = shaft.table();
        assertEquals("new", Shaft.column(table, "state").text(table.rows().get(0)));
        assertEquals(Column.Kind.RUN, Shaft.column(table, "state_of_run").kind());
    }

    @Test
    void aRunThatGoesOnIsReadAgain() {
        try (Store store = shaft.project().openStore()) {
            long run = store.runs().begin(Shaft.FILE, "{\"diameter\":{\"real\":20.0,\"unit\":\"mm\"}}", "h").id();
            ResultTable table = shaft.table();
            assertEquals(RunState.RUNNING, table.rows().get(0).state());
            assertTrue(Double.isNaN(numbers(table, "area").get(0)));
            store.runs().end(run, RunState.SUCCEEDED, "{\"area\":{\"real\":40.0,\"unit\":\"mm^2\"}}", null);
            assertTrue(table.refresh());
            assertEquals(RunState.SUCCEEDED, table.rows().get(0).state());
            assertEquals(List.of(40.0), numbers(table, "area"));
        }
    }

    @Test
    void aNewDatabaseBeginsANewTable() {
        shaft.run("diameter=20");
        shaft.run("diameter=30");
        ResultTable table = shaft.table();
        Store.repair(shaft.project().folder());
        shaft.run("diameter=40");
        assertTrue(table.refresh());
        assertEquals(List.of(40.0), numbers(table, "diameter"));
    }

    @Test
    void aHundredThousandRunsAreReadOnce() throws Exception {
        Store.open(shaft.project().folder()).close();
        try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + shaft.project().folder()
                .resolve(Store.FOLDER).resolve("store.db"))) {
            database.setAutoCommit(false);
            PreparedStatement insert = database.prepareStatement("INSERT INTO run (id, workflow, inputs, inputs_hash, "
                    + "state, started, ended, host, pid, pid_started, outputs, cancel) VALUES (?, ?, ?, 'h', "
                    + "'SUCCEEDED', 1000, 2000, 'h', 1, 1, ?, 0)");
            for (int i = 1; i <= 100_000; i++) {
                insert.setInt(1, i);
                insert.setString(2, Shaft.FILE);
                insert.setString(3, "{\"diameter\":{\"real\":" + i + ".5,\"unit\":\"mm\"},\"grade\":{\"text\":\"S235\"}}");
                insert.setString(4, "{\"area\":{\"real\":" + 2 * i + ".0,\"unit\":\"mm^2\"}}");
                insert.addBatch();
            }
            insert.executeBatch();
            database.commit();
        }
        ResultTable table = shaft.table();
        assertEquals(100_000, table.rows().size());
        assertEquals(200_000, Shaft.column(table, "area").number(table.rows().getLast()));
        assertFalse(table.refresh());
        Row first = table.rows().get(0);
        shaft.run("diameter=1");
        assertTrue(table.refresh());
        assertSame(first, table.rows().get(0));
        assertEquals(100_001, table.rows().getLast().run());
        RowFilter filter = RowFilter.parse("diameter > 5 cm and area <= 200", table.columns());
        assertEquals(51, table.rows().stream().filter(filter::test).count());
    }
}
