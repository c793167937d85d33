package org.simloom.mesh;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.simloom.mesh.query.Quantity;
import org.simloom.mesh.query.ResultFile;
import org.simloom.mesh.query.StateChoice;

/** Skins of a box of 1 × 2 × 3, whose surface is 22 and whose volume is 6, in the elements that CalculiX writes. */
class SkinTest {
    private static final String GEOMETRY = """
            Point(1) = {0, 0, 0}; Point(2) = {1, 0, 0}; Point(3) = {1, 2, 0}; Point(4) = {0, 2, 0};
            Line(1) = {1, 2}; Line(2) = {2, 3}; Line(3) = {3, 4}; Line(4) = {4, 1};
            Curve Loop(1) = {1:4}; Plane Surface(1) = {1};
            Transfinite Curve {1, 3} = 2; Transfinite Curve {2, 4} = 3; Transfinite Surface {1};
            %s
            Mesh.ElementOrder = %d; Mesh.SecondOrderIncomplete = 1;
            """;

    @TempDir
    Path folder;

    private ResultFile box(String how, int order, String dimension, String type) throws Exception {
        Files.writeString(folder.resolve("box.geo"), GEOMETRY.formatted(how, order));
        assertEquals(0, Ccx.run(folder, "gmsh", "-" + dimension, "-format", "inp", "-o", "mesh.inp", "box.geo"));
        return ResultFile.open(Ccx.solve(folder, "box", "*INCLUDE, INPUT=mesh.inp\n*MATERIAL, NAME=m\n*ELASTIC\n1000, 0\n"
                + "*SOLID SECTION, ELSET=box, MATERIAL=m\n1\n*NSET, NSET=all, GENERATE\n1, 4\n*BOUNDARY\nall, 1, 3\n*STEP\n*STATIC\n*CLOAD\n2, 1, 0\n"
                + "*NODE FILE" + (type.startsWith("CP") ? ", OUTPUT=2D" : "") + "\nU\n*END STEP\n"));
    }

    @ParameterizedTest
    @CsvSource({"C3D8, 1, Recombine, 22", "C3D20, 2, Recombine, 22", "C3D6, 1, , 26", "C3D15, 2, , 26"})
    void aBoxOfBricksOrWedgesHasItsOuterFacesOnly(String type, int order, String recombine, int faces) throws Exception {
        String text = recombine == null ? "" : recombine + " Surface{1};\n";
        ResultFile file = box(text + "v[] = Extrude {0, 0, 3} { Surface{1}; Layers{3}; Recombine; };\n"
                + "Physical Volume(\"box\") = {v[1]};", order, "3", type);
        assertSurface(file, faces, 22, 6);
    }

    @ParameterizedTest
    @CsvSource({"C3D4, 1", "C3D10, 2"})
    void aBoxOfTetrahedraIsClosed(String type, int order) throws Exception {
        ResultFile file = box("v[] = Extrude {0, 0, 3} { Surface{1}; Layers{3}; };\nPhysical Volume(\"box\") = {v[1]};", order,
                "3", type);
        assertSurface(file, 44, 22, 6);
    }

    @ParameterizedTest
    @CsvSource({"CPS4, 1, Recombine Surface{1};, 2", "CPS8, 2, Recombine Surface{1};, 2", "CPS3, 1, , 4", "CPS6, 2, , 4"})
    void plateElementsAreTheirOwnSkin(String type, int order, String recombine, int faces) throws Exception {
        ResultFile file = box((recombine == null ? "" : recombine) + "\nPhysical Surface(\"box\") = {1};", order, "2", type);
        assertSurface(file, faces, 2, 0);
    }

    /** The volume within is by the divergence theorem: positive only where all triangles are seen from outside. */
    private static void assertSurface(ResultFile file, int faces, double area, double volume) throws Exception {
        Skin skin = file.skin();
        assertEquals(faces, skin.faces());
        double[] p = file.coordinates(skin.nodes());
        double[] sums = new double[2];
        for (int t = 0; t < skin.triangles().length; t += 3) {
            double[][] c = new double[3][];
            for (int k = 0; k < 3; k++) {
                int place = 3 * skin.triangles()[t + k];
                c[k] = Arrays.copyOfRange(p, place, place + 3);
            }
            double[] n = normal(c);
            sums[0] += Math.sqrt(n[0] * n[0] + n[1] * n[1] + n[2] * n[2]) / 2;
            sums[1] += (n[0] * c[0][0] + n[1] * c[0][1] + n[2] * c[0][2]) / 6;
        }
        assertEquals(area, sums[0], 1e-4);
        assertEquals(volume, sums[1], 1e-4);
    }

    private static double[] normal(double[][] c) {
        double[] a = {c[1][0] - c[0][0], c[1][1] - c[0][1], c[1][2] - c[0][2]};
        double[] b = {c[2][0] - c[0][0], c[2][1] - c[0][1], c[2][2] - c[0][2]};
        return new double[] {a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]};
    }

    @Test
    void valuesComeInTheOrderAskedFor() throws Exception {
        ResultFile bar = ResultFile.open(Ccx.solve(folder, "bar", Decks.BAR));
        assertTrue(bar.scalars().containsAll(List.of(new Quantity("DISP", "MAGNITUDE"), new Quantity("STRESS", "MISES"))));
        double[] stretched = bar.values(new Quantity("DISP", "D1"), StateChoice.increments(), new int[] {7, 1, 2, 99});
        assertArrayEquals(new double[] {100.0 / 210000, 0, 100.0 / 210000, Double.NaN}, stretched, 1e-9);
        assertEquals(6, bar.skin().faces());
    }
}
