package org.simloom.deck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.simloom.mesh.frd.BlockSummary;
import org.simloom.mesh.frd.ComponentRange;
import org.simloom.mesh.frd.FrdSummary;

/** Patch tests in CalculiX: pressure on the surfaces of a converted mesh gives the same stress everywhere. */
class PatchTest {
    /** CalculiX extrapolates stresses to nodes with coefficients of few digits. */
    private static final double NEAR = 0.02;

    private static final String MATERIAL = """
            *INCLUDE, INPUT=mesh.inp
            *MATERIAL, NAME=steel
            *ELASTIC
            210000, 0.3
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"1,0", "2,0", "1,1", "2,1", "1,2", "2,2"})
    void pressureOnThreeSidesOfABoxIsItsStress(String order, String rec) throws Exception {
        Tools.mesh(folder, Geometries.BOX, 3, ElementChoice.DEFAULT, "order", order, "rec", rec);
        FrdSummary results = FrdSummary.read(Tools.ccx(folder, MATERIAL + """
                *SOLID SECTION, ELSET=box, MATERIAL=steel
                *BOUNDARY
                left, 1, 1
                front, 2, 2
                bottom, 3, 3
                *STEP
                *STATIC
                *DSLOAD
                right, P, 100
                back, P, 100
                top, P, 100
                *EL FILE
                S
                *END STEP
                """));
        stress(results, "SXX", -100);
        stress(results, "SYY", -100);
        stress(results, "SZZ", -100);
        stress(results, "SXY", 0);
        stress(results, "SYZ", 0);
        stress(results, "SZX", 0);
    }

    @ParameterizedTest
    @CsvSource({"CPS,1,0", "CPS,2,0", "CPS,1,1", "CPS,2,1", "CPE,2,1"})
    void pressureOnTwoEdgesOfAPlateIsItsStress(String family, String order, String rec) throws Exception {
        Tools.mesh(folder, Geometries.PLATE, 2, new ElementChoice(family, false), "order", order, "rec", rec);
        FrdSummary results = FrdSummary.read(Tools.ccx(folder, MATERIAL + """
                *SOLID SECTION, ELSET=plate, MATERIAL=steel
                0.5
                *BOUNDARY
                left, 1, 1
                bottom, 2, 2
                *STEP
                *STATIC
                *DSLOAD
                right, P, 100
                top, P, 100
                *EL FILE
                S
                *END STEP
                """));
        stress(results, "SXX", -100);
        stress(results, "SYY", -100);
        stress(results, "SZZ", family.equals("CPS") ? 0 : -60);
        stress(results, "SXY", 0);
    }

    @Test
    void axisymmetricDiscUnderPressureHasItsStress() throws Exception {
        Tools.mesh(folder, Geometries.PLATE, 2, new ElementChoice("CAX", false), "order", "2", "rec", "1");
        FrdSummary results = FrdSummary.read(Tools.ccx(folder, MATERIAL + """
                *SOLID SECTION, ELSET=plate, MATERIAL=steel
                *BOUNDARY
                left, 1, 1
                bottom, 2, 2
                *STEP
                *STATIC
                *DSLOAD
                right, P, 100
                top, P, 100
                *EL FILE
                S
                *END STEP
                """));
        stress(results, "SXX", -100);
        stress(results, "SYY", -100);
        stress(results, "SZZ", -100);
    }

    @ParameterizedTest
    @CsvSource({"S,2,1", "S,2,0"})
    void pressureOnTheEdgeOfASheetIsItsStress(String family, String order, String rec) throws Exception {
        Tools.mesh(folder, Geometries.PLATE, 2, new ElementChoice(family, false), "order", order, "rec", rec);
        FrdSummary results = FrdSummary.read(Tools.ccx(folder, MATERIAL
                + """
                *SHELL SECTION, ELSET=plate, MATERIAL=steel
                0.5
                *BOUNDARY
                left, 1, 1
                bottom, 2, 2
                plate, 3, 3
                *STEP
                *STATIC
                *DSLOAD
                right, P, 100
                *EL FILE
                S
                *END STEP
                """));
        stress(results, "SXX", -100);
        stress(results, "SYY", 0);
    }

    @Test
    void convectionActsOnTheEdgesOfItsSets() throws Exception {
        Tools.mesh(folder, Geometries.PLATE, 2, ElementChoice.DEFAULT, "order", "2", "rec", "1");
        StringBuilder films = new StringBuilder();
        for (int label = 1; label <= 4; label++) {
            if (MeshFacts.read(folder.resolve("mesh.inp")).group("right_S" + label).isPresent()) {
                films.append("right_S" + label + ", F" + label + ", 20, 50\n");
            }
        }
        FrdSummary results = FrdSummary.read(Tools.ccx(folder, """
                *INCLUDE, INPUT=mesh.inp
                *MATERIAL, NAME=metal
                *CONDUCTIVITY
                50
                *SOLID SECTION, ELSET=plate, MATERIAL=metal
                1
                *INITIAL CONDITIONS, TYPE=TEMPERATURE
                plate, 0
                *STEP
                *HEAT TRANSFER, STEADY STATE
                1, 1
                *BOUNDARY
                left, 11, 11, 320
                *FILM
                """ + films + """
                *NODE FILE
                NT
                *END STEP
                """));
        // flux k (320 - T) / 2 = h (T - 20) along x: T = 120
        ComponentRange range = range(results, "NDTEMP", "T");
        assertEquals(320, range.max(), 1e-3);
        assertEquals(120, range.min(), 1e-3);
    }

    private static void stress(FrdSummary results, String component, double expected) {
        ComponentRange range = range(results, "STRESS", component);
        assertEquals(expected, range.min(), NEAR, component);
        assertEquals(expected, range.max(), NEAR, component);
    }

    private static ComponentRange range(FrdSummary results, String field, String component) {
        BlockSummary block = results.blocks().stream().filter(b -> b.block().field().equals(field)).findFirst().orElseThrow();
        return block.ranges().stream().filter(r -> r.component().equals(component)).findFirst().orElseThrow();
    }
}
