package org.simloom.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.google.gson.JsonObject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.simloom.base.problem.Problem;
import org.simloom.base.problem.ProblemException;
import org.simloom.bench.Figure.Aim;

class BenchTest {
    @TempDir
    Path folder;

    private BenchContext context(Path where) {
        return new BenchContext(where, Map.of("PATH", System.getenv("PATH")), 2, false, 0);
    }

    @Test
    void measuresWhatIsAskedForAndClearsUp() throws InterruptedException {
        List<String> told = new ArrayList<>();
        List<Figure> figures = new Bench().run(List.of("noop"), context(folder.resolve("bench")), told::add);
        assertEquals(List.of("noop"), told);
        Figure rate = figures.get(0);
        assertEquals("rate", rate.name());
        assertTrue(rate.value() > 0);
        assertEquals(rate.value() >= 1_000, rate.isMet());
        assertEquals(0, folder.resolve("bench").toFile().list().length);
    }

    @Test
    void anUnknownMeasureIsSaidBeforeAnythingIsMeasured() {
        List<String> told = new ArrayList<>();
        Problem problem = assertThrows(ProblemException.class,
                () -> new Bench().run(List.of("noop", "nop"), context(folder), told::add)).problem();
        assertEquals("bench.unknown", problem.code());
        assertTrue(problem.advice().contains("noop, processes, rerun, frd, study, ui"), problem.toString());
        assertEquals(List.of(), told);
    }

    @Test
    void aFolderThatCannotBeUsedIsSaid() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));
        assertEquals("bench.folder", assertThrows(ProblemException.class,
                () -> new Bench().run(List.of("noop"), context(file.resolve("x")), name -> {
                })).problem().code());
    }

    @Test
    void aMachineThatHasMuchElseToDoIsBusyAndMachinesAreToldHowMuch() {
        assertFalse(context(folder).isBusy());
        BenchContext busy = new BenchContext(folder, Map.of(), 2, false, 1.5);
        assertTrue(busy.isBusy());
        assertEquals(1.5, BenchReport.json(List.of(), busy, 0.25).get("load").getAsDouble());
        BenchContext silent = new BenchContext(folder, Map.of(), 2, false, -1);
        assertFalse(silent.isBusy());
        assertEquals(0.25, BenchReport.json(List.of(), busy, 0.25).get("stolen").getAsDouble());
        JsonObject untold = BenchReport.json(List.of(), silent, Double.NaN);
        assertTrue(untold.get("load").isJsonNull() && untold.get("stolen").isJsonNull());
    }

    @Test
    void machinesGetEveryFigureAndNoNumberThatIsNone() {
        Figure measured = new Figure("m", "a", "A", 2.5, "ms", "B", 5, new Aim(3, false), "");
        Figure left = new Figure("m", "b", "B", Double.NaN, "ms", "", Double.NaN, null, "make is not installed");
        JsonObject json = BenchReport.json(List.of(measured, left), context(folder), 0);
        JsonObject first = json.getAsJsonArray("figures").get(0).getAsJsonObject();
        assertTrue(first.get("met").getAsBoolean());
        assertEquals(5, first.get("ratio").getAsDouble());
        JsonObject second = json.getAsJsonArray("figures").get(1).getAsJsonObject();
        assertTrue(second.get("value").isJsonNull() && second.get("ratio").isJsonNull());
        assertFalse(second.has("met"));
        assertEquals("make is not installed", second.get("skipped").getAsString());
        assertNull(left.isMet());
    }
}
