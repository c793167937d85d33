package org.simloom.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.simloom.base.values.TableValue;
import org.simloom.base.values.VectorValue;

/** Runs the examples as a user types them, with gmsh and CalculiX, and compares them with what is known. */
class ExamplesTest {
    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(folder.resolve("workspace"));
    }

    private void run(int code, String... arguments) {
        assertEquals(code, shell.type(arguments), shell::all);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bracket", "calculix-deck", "le1", "plate-with-hole", "press-fit", "quench", "t4"})
    void nothingIsWrongWithTheModels(String example) {
        run(0, "validate", "--strict", "example:" + example);
    }

    /** Source: Peterson's Stress Concentration Factors, chart 4.1; d/W = 0.2 gives 3.149. */
    @Test
    void plateWithHole() {
        run(0, "run", "example:plate-with-hole", "-i", "diameter=20", "--json");
        assertEquals(3.149, shell.real("kt_peterson"), 0.001);
        assertEquals(3.149, shell.real("kt"), 0.05);
        assertEquals(-25_000, shell.real("reaction"), 10, "100 MPa on 5 mm by 50 mm");
        assertEquals(3, shell.count("executed"));
        run(0, "run", "example:plate-with-hole", "-i", "diameter=2 cm", "--json");
        assertEquals(3, shell.count("cached"), "the same diameter in another unit");
        run(0, "explain", "example:plate-with-hole", "-i", "diameter=22");
        assertTrue(shell.out().contains("20 mm") && shell.out().contains("22 mm"), shell::all);
        run(0, "results", "example:plate-with-hole", "last");
        assertTrue(shell.out().contains("plate.geo") && shell.out().matches("(?s).*ccx = \\d+\\.\\d+.*"), shell::all);
    }

    /** Gmsh ends well with a mesh of something else where the hole is larger than the plate. */
    @Test
    void aHoleLargerThanThePlateIsNoResult() {
        run(1, "run", "example:plate-with-hole", "-i", "width=50", "-i", "diameter=60");
        assertTrue(shell.all().contains("plate.simflow"), shell::all);
        assertFalse(shell.out().contains("kt"), shell::all);
    }

    /** Source: The Standard NAFEMS Benchmarks, rev. 3, test LE1: 92.7 MPa. */
    @Test
    void le1() {
        run(0, "run", "example:le1", "--json");
        assertEquals(92.7, shell.real("stress_d"), 0.01 * 92.7);
    }

    /** Source: The Standard NAFEMS Benchmarks, rev. 3, test T4: 18.3 °C. */
    @Test
    void t4() {
        run(0, "run", "example:t4", "--json");
        assertEquals(18.3, shell.real("temperature_e"), 0.1);
        TableValue edge = (TableValue) shell.outputs().get("edge");
        assertEquals(51, edge.rows());
        assertEquals(100, (Double) edge.columns().get(4).cells().get(0), 1e-6, "the hot end");
    }

    /**
     * The deck that comes with the example. Deflection of a beam P L³ / 3 E I = 0.190 mm with 1 % for shear;
     * first frequency 1.875² / 2π √(E I / ρ A L⁴) = 835.6 Hz (Young and Budynas, Roark's Formulas for Stress and
     * Strain, 7th edition, tables 8.1 and 16.1).
     */
    @Test
    void theCantileverDeck() {
        run(0, "run", "example:calculix-deck", "--json");
        assertEquals(0.1905, shell.real("max_displacement"), 0.02 * 0.1905);
        assertEquals(835.6, ((VectorValue) shell.outputs().get("frequencies")).values()[0], 5);
        TableValue evidence = (TableValue) shell.outputs().get("evidence");
        assertTrue(evidence.rows() > 5, evidence::display);
    }

    @Test
    void aDeckWithoutStressOrModesIsFineToo() throws IOException {
        Path deck = Files.writeString(folder.resolve("bar.inp"), """
                *NODE
                1, 0, 0, 0
                2, 1, 0, 0
                3, 1, 1, 0
                4, 0, 1, 0
                5, 0, 0, 1
                6, 1, 0, 1
                7, 1, 1, 1
                8, 0, 1, 1
                *ELEMENT, TYPE=C3D8, ELSET=all
                1, 1, 2, 3, 4, 5, 6, 7, 8
                *MATERIAL, NAME=m
                *CONDUCTIVITY
                50
                *SOLID SECTION, ELSET=all, MATERIAL=m
                *STEP
                *HEAT TRANSFER, STEADY STATE
                *BOUNDARY
                1, 11, 11, 20
                4, 11, 11, 20
                5, 11, 11, 20
                8, 11, 11, 20
                2, 11, 11, 80
                *NODE FILE
                NT
                *END STEP
                """);
        run(0, "run", "example:calculix-deck", "-i", "deck=" + deck, "--json");
        assertFalse(shell.outputs().containsKey("max_stress"), shell::all);
        assertFalse(shell.outputs().containsKey("frequencies"), shell::all);
        assertTrue(shell.outputs().containsKey("evidence"), shell::all);
    }

    /** CalculiX ends with 0 where nothing holds the body. */
    @Test
    void aDeckThatNothingHoldsIsRefused() throws IOException {
        run(0, "run", "example:calculix-deck", "--json");
        String held = Files.readString(folder.resolve("workspace/calculix-deck/cantilever.inp"));
        Path deck = Files.writeString(folder.resolve("free.inp"), held.replace("fixed, 1, 3", "fixed, 1, 1"));
        run(1, "run", "example:calculix-deck", "-i", "deck=" + deck);
        assertFalse(shell.out().contains("max_stress"), shell::all);
    }

    /** One verification of product and process: both have what they ask for, and the mass is that of the drawing. */
    @Test
    void bracket() {
        run(0, "run", "example:bracket", "--json");
        double area = 6 * (60 + 80 - 6) + (1 - Math.PI / 4) * 64;
        assertEquals(area * 40 * 7.85e-6, shell.real("mass"), 0.002);
        assertTrue(1.5 * shell.real("max_stress") < 235, shell::all);
        assertTrue(shell.real("first_frequency") > 1800, shell::all);
        assertEquals(1.5 * shell.real("max_stress"), shell.real("overload_stress"), 1e-9, "900 N instead of 600 N");
        double nominal = shell.real("max_stress");
        run(0, "run", "example:bracket", "-i", "thickness=5.8", "-i", "load=900", "--json");
        assertTrue(shell.real("max_stress") > 1.5 * nominal, "more load on a thinner sheet");
    }
}
