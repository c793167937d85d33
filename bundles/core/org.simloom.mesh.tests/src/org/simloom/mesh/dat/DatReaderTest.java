package org.simloom.mesh.dat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.simloom.mesh.Ccx;
import org.simloom.mesh.Decks;
import org.simloom.mesh.query.EigenMode;

class DatReaderTest {
    @TempDir
    Path folder;

    private static final class Collector implements DatVisitor {
        final List<DatTable> tables = new ArrayList<>();
        final List<List<double[]>> rows = new ArrayList<>();
        final List<String> labels = new ArrayList<>();

        @Override
        public boolean table(DatTable table) {
            tables.add(table);
            rows.add(new ArrayList<>());
            return true;
        }

        @Override
        public void row(String label, double[] values, int count) {
            labels.add(label);
            rows.get(rows.size() - 1).add(Arrays.copyOf(values, count));
        }
    }

    @Test
    void tablesOfABar() throws Exception {
        Ccx.solve(folder, "bar", Decks.BAR);
        Collector seen = new Collector();
        DatReader.read(folder.resolve("bar.dat"), seen);
        assertEquals(List.of("displacements", "forces", "total force", "stresses"),
                seen.tables.stream().map(DatTable::title).toList());
        DatTable displacements = seen.tables.get(0);
        assertEquals(List.of("vx", "vy", "vz"), displacements.columns());
        assertEquals("NALL", displacements.set());
        assertEquals(1, displacements.time().orElseThrow());
        assertEquals(8, seen.rows.get(0).size());
        assertEquals(100.0 / 210000, seen.rows.get(0).get(1)[1], 1e-9);
        assertEquals(8, seen.rows.get(3).size());
        assertEquals(List.of("elem", "integ.pnt.", "sxx", "syy", "szz", "sxy", "sxz", "syz"), seen.tables.get(3).columns());
        assertEquals(100, seen.rows.get(3).get(0)[2], 1e-3);
    }

    @Test
    void bucklingFactorsAndLabels() throws Exception {
        Path file = folder.resolve("b.dat");
        Files.writeString(file, """

                     B U C K L I N G   F A C T O R   O U T P U T

                 MODE NO       BUCKLING
                                FACTOR

                      1   0.5353338E+02
                      2   0.1123187-102

                     T O T A L   E F F E C T I V E   M A S S

                TOTAL   0.1E+01   0.2E+01
                """);
        assertEquals(List.of(new EigenMode(1, 1, 53.53338), new EigenMode(1, 2, 0.1123187e-102)), DatReader.modes(file));
        Collector seen = new Collector();
        DatReader.read(file, seen);
        assertEquals(List.of("", "", "TOTAL"), seen.labels);
        assertEquals("TOTAL EFFECTIVE MASS", seen.tables.get(1).title());
    }

    @Test
    void rowsMayEndWithTheSystemTheyReferTo() throws Exception {
        Path file = folder.resolve("c.dat");
        Files.writeString(file, """

                 displacements (vx,vy,vz) for set NALL and time  0.1000000E+01

                         1  1.113627E-07 -1.859003E-12 -8.812068E-09 L

                 heat flux (elem, integ.pnt.,qx,qy,qz) for setEALL and time  0.1000000E+01

                         1   8  1.062989E-01  1.683342E-02  1.512920E-02 _shell_0000000001
                """);
        Collector seen = new Collector();
        DatReader.read(file, seen);
        assertEquals(List.of("NALL", "EALL"), seen.tables.stream().map(DatTable::set).toList());
        assertEquals(4, seen.rows.get(0).get(0).length);
        assertEquals(1.51292e-2, seen.rows.get(1).get(0)[4]);
    }

    @Test
    void complexFrequenciesHaveNoEigenvalue() throws Exception {
        Path file = folder.resolve("d.dat");
        Files.writeString(file, """

                     E I G E N V A L U E   O U T P U T

                 MODE NO                     FREQUENCY
                                      REAL PART         IMAGINARY PART
                             (RAD/TIME)   (CYCLES/TIME)   (RAD/TIME)

                      1   0.4504251E+06   0.7168738E+05   0.1000000E+01
                """);
        assertEquals(List.of(new EigenMode(1, 1, 71687.38)), DatReader.modes(file));
    }
}
