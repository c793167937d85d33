package org.simloom.mesh.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.simloom.base.problem.ProblemException;
import org.simloom.mesh.Ccx;
import org.simloom.mesh.Decks;
import org.simloom.mesh.ReferenceDecks;
import org.simloom.mesh.dat.DatReader;

class ResultFileTest {
    private static final Quantity SXX = new Quantity("STRESS", "SXX");
    private static final Quantity D1 = new Quantity("DISP", "D1");
    /** 100 N/mm² over E. */
    private static final double STRETCH = 100.0 / 210000;

    @TempDir
    static Path folder;
    private static ResultFile bar;

    @BeforeAll
    static void solve() throws Exception {
        bar = ResultFile.open(Ccx.solve(folder, "bar", Decks.BAR));
    }

    private static double value(Quantity quantity, Probe probe) throws Exception {
        return bar.read(quantity, StateChoice.last(), probe).value();
    }

    @Test
    void extremes() throws Exception {
        Reading max = bar.read(D1, StateChoice.last(), new Probe.Extreme(Measure.MAX, Ids.all()));
        assertEquals(STRETCH, max.value(), 1e-9);
        assertEquals(1, max.point().orElseThrow().x());
        assertEquals(1, max.state().step());
        assertEquals(0, value(D1, new Probe.Extreme(Measure.MIN, Ids.all())), 1e-15);
        assertEquals(-0.3 * STRETCH, value(new Quantity("disp", "d2"), new Probe.Extreme(Measure.ABSMAX, Ids.of(3, 7))),
                1e-9);
    }

    @Test
    void invariants() throws Exception {
        Probe at = new Probe.AtNode(7);
        assertEquals(100, value(new Quantity("STRESS", "MISES"), at), 1e-2);
        assertEquals(100, value(new Quantity("STRESS", "PRINCIPAL1"), at), 1e-2);
        assertEquals(0, value(new Quantity("STRESS", "PRINCIPAL3"), at), 1e-2);
        assertEquals(100, value(new Quantity("STRESS", "TRESCA"), at), 1e-2);
        // uniaxial: the equivalent strain is 2/3 (1 + nu) of the strain
        assertEquals(2.0 / 3 * 1.3 * STRETCH, value(new Quantity("TOSTRAIN", "MISES"), at), 1e-7);
        assertEquals(STRETCH * Math.sqrt(1 + 2 * 0.09), value(new Quantity("DISP", "MAGNITUDE"), at), 1e-8);
    }

    @Test
    void nearestNode() throws Exception {
        Reading reading = bar.read(D1, StateChoice.last(), new Probe.Nearest(new Point(0.9, 0.8, 1.2)));
        assertEquals(7, reading.node());
        assertEquals(STRETCH, reading.value(), 1e-9);
    }

    @Test
    void reactionsBalanceTheLoad() throws Exception {
        assertEquals(-100, value(new Quantity("FORC", "F1"), new Probe.Sum(Ids.of(1, 4, 5, 8))), 1e-3);
    }

    @Test
    void integralOverTheVolume() throws Exception {
        assertEquals(100, value(SXX, new Probe.Integral(Ids.all())), 1e-2);
        // the displacement is linear from 0
        assertEquals(STRETCH / 2, value(D1, new Probe.Integral(Ids.of(1))), 1e-9);
    }

    @Test
    void along() throws Exception {
        List<PathPoint> path = bar.along(D1, StateChoice.last(), new Point(0, 0.5, 0.5), new Point(1, 0.5, 0.5), 5);
        assertEquals(5, path.size());
        for (int i = 0; i < 5; i++) {
            assertEquals(i / 4.0, path.get(i).distance(), 1e-12);
            assertEquals(STRETCH * i / 4, path.get(i).value(), 1e-9);
        }
        ProblemException outside = assertThrows(ProblemException.class,
                () -> bar.along(D1, StateChoice.last(), new Point(0, 0, 0), new Point(3, 0, 0), 4));
        assertEquals("mesh.query.outside", outside.problem().code());
    }

    @Test
    void whatIsNotThereIsNamed() {
        Probe max = new Probe.Extreme(Measure.MAX, Ids.all());
        assertProblem("mesh.query.field", "STRESS", new Quantity("TEMP", "T"), max);
        assertProblem("mesh.query.component", "SXX", new Quantity("STRESS", "SQQ"), max);
        assertProblem("mesh.query.node", "1234", SXX, new Probe.AtNode(1234));
        ProblemException state = assertThrows(ProblemException.class, () -> bar.read(SXX, StateChoice.step(3), max));
        assertEquals("mesh.query.state", state.problem().code());
    }

    private static void assertProblem(String code, String named, Quantity quantity, Probe probe) {
        ProblemException e = assertThrows(ProblemException.class, () -> bar.read(quantity, StateChoice.last(), probe));
        assertEquals(code, e.problem().code());
        assertTrue(e.problem().message().contains(named), e.problem().message());
    }

    @Test
    void infiniteValuesAreNoAnswer() throws Exception {
        String text = Files.readString(folder.resolve("bar.frd"));
        int line = text.indexOf("\n -1", text.indexOf(" -4  STRESS"));
        Path broken = folder.resolve("broken.frd");
        Files.writeString(broken, text.substring(0, line + 14) + "         NaN" + text.substring(line + 26));
        ProblemException e = assertThrows(ProblemException.class, () -> ResultFile.open(broken).read(SXX,
                StateChoice.last(), new Probe.Extreme(Measure.MAX, Ids.all())));
        assertEquals("mesh.query.finite", e.problem().code());
    }

    @Test
    void modesOfAFrequencyStep() throws Exception {
        ReferenceDecks.copy("boxprofile.inp", folder);
        Ccx.run(folder, "ccx", "-i", "boxprofile");
        ResultFile modal = ResultFile.open(folder.resolve("boxprofile.frd"));
        List<EigenMode> modes = modal.modes();
        assertEquals(5, modes.size());
        assertTrue(0 < modes.get(0).value() && modes.get(0).value() <= modes.get(1).value());
        assertEquals(2, modal.read(D1, StateChoice.parse("mode 2"), new Probe.Extreme(Measure.ABSMAX, Ids.all()))
                .state().mode());
        ResultState loaded = modal.read(D1, StateChoice.parse("increments"), new Probe.Extreme(Measure.ABSMAX, Ids.all()))
                .state();
        assertEquals("1 STATIC", loaded.step() + " " + loaded.kind(), "the size of a mode means nothing");
        List<EigenMode> printed = DatReader.modes(folder.resolve("boxprofile.dat"));
        assertEquals(5, printed.size());
        assertEquals(modes.get(2).value(), printed.get(2).value(), 1e-4 * printed.get(2).value());
    }
}
