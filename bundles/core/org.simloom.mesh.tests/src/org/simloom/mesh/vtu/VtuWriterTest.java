package org.simloom.mesh.vtu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.simloom.mesh.Ccx;
import org.simloom.mesh.Decks;

class VtuWriterTest {
    @TempDir
    Path folder;

    @Test
    void aBarCanBeReadBack() throws Exception {
        VtuWriter.writeLast(Ccx.solve(folder, "bar", Decks.BAR), folder.resolve("bar.vtu"));
        Vtu vtu = new Vtu(folder.resolve("bar.vtu"));
        ByteBuffer points = vtu.array("Points");
        assertEquals(8 * 24, points.capacity());
        assertEquals(1, points.getDouble(24));
        ByteBuffer connectivity = vtu.array("connectivity");
        for (int i = 0; i < 8; i++) {
            assertEquals(i, connectivity.getInt(4 * i));
        }
        assertEquals(8, vtu.array("offsets").getLong(0));
        assertEquals(12, vtu.array("types").get(0));
        assertEquals(100.0 / 210000, vtu.array("DISP").getDouble(24), 1e-9);
        assertEquals(100, vtu.array("STRESS").getDouble(0), 1e-2);
        assertEquals(100, vtu.array("STRESS_MISES").getDouble(7 * 8), 1e-2);
    }

    @Test
    void allStatesAreListedWithTheirTimes() throws Exception {
        String deck = Decks.BAR.replace("*STATIC", "*STATIC, DIRECT\n0.5, 1").replace("*STEP", "*STEP, NLGEOM");
        VtuWriter.writeAll(Ccx.solve(folder, "bar", deck), folder, "out");
        String list = Files.readString(folder.resolve("out.pvd"));
        assertTrue(list.contains("timestep=\"0.5\" part=\"0\" file=\"out_1.vtu\""), list);
        assertTrue(list.contains("timestep=\"1.0\" part=\"0\" file=\"out_2.vtu\""), list);
        double half = new Vtu(folder.resolve("out_1.vtu")).array("DISP").getDouble(24);
        double whole = new Vtu(folder.resolve("out_2.vtu")).array("DISP").getDouble(24);
        assertEquals(0.5, half / whole, 1e-2);
    }
}
