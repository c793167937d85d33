package org.simloom.mesh.vtu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SkinWriterTest {
    private static final double[] POINTS = {0, 0, 0, 1, 0, 0, 1, 2, 0, 0, 2, 3};
    private static final int[] TRIANGLES = {0, 1, 2, 0, 2, 3};

    @TempDir
    Path folder;

    private static SkinWriter writer() {
        return new SkinWriter(POINTS, TRIANGLES).values("STRESS_MISES", new double[] {1, 2, 3, 4.5});
    }

    @Test
    void trianglesAndTheirValuesCanBeReadBack() throws Exception {
        Path file = folder.resolve("새 폴더/skin.vtu");
        writer().fact("unit", "°C").fact("Q<2>", 0.5).values("\"sd\" & more", new double[4]).write(file);
        Vtu vtu = new Vtu(file);
        assertEquals(3, vtu.array("Points").getDouble(8 * 11));
        for (int i = 0; i < TRIANGLES.length; i++) {
            assertEquals(TRIANGLES[i], vtu.array("connectivity").getInt(4 * i));
        }
        assertEquals(3, vtu.array("offsets").getLong(0));
        assertEquals(6, vtu.array("offsets").getLong(8));
        assertEquals(5, vtu.array("types").get(1));
        assertEquals(4.5, vtu.array("STRESS_MISES").getDouble(24));
        assertEquals(32, vtu.array("\"sd\" & more").capacity());
        assertEquals("194 176 67 0", vtu.text("unit"));
        assertEquals("0.5", vtu.text("Q<2>"));
    }

    @Test
    void whatWasThereBeforeStaysWhereItCannotBeWritten() throws IOException {
        Path file = Files.createDirectory(folder.resolve("skin.vtu"));
        Files.writeString(file.resolve("kept"), "x");
        assertThrows(IOException.class, () -> writer().write(file));
        assertTrue(Files.exists(file.resolve("kept")));
        try (var all = Files.list(folder)) {
            assertEquals(List.of(file), all.toList());
        }
    }

    @Test
    void valuesAreOneANode() {
        assertThrows(IllegalArgumentException.class, () -> writer().values("few", new double[3]));
    }
}
