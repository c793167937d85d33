package org.simloom.deck.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.simloom.base.problem.Problem;

/** Which bodies are found to be free to move, and how. */
class HeldBodiesTest {
    private static final String SUPPORTS = "1, 1, 3\n2, 2, 3\n4, 1, 1\n4, 3, 3";
    /** A second cube, one length away from the first in x, not touching it. */
    private static final String SECOND = """
            *NODE
            11, 2, 0, 0
            12, 3, 0, 0
            13, 3, 1, 0
            14, 2, 1, 0
            15, 2, 0, 1
            16, 3, 0, 1
            17, 3, 1, 1
            18, 2, 1, 1
            *ELEMENT, TYPE=C3D8, ELSET=CUBE
            2, 11, 12, 13, 14, 15, 16, 17, 18
            *SURFACE, NAME=LEFT
            2, S6
            *SURFACE, NAME=RIGHT
            1, S4
            *MATERIAL""";

    @TempDir
    Path folder;

    private List<String> free(String deck) throws IOException {
        Path file = folder.resolve("job.inp");
        Files.writeString(file, deck);
        List<Problem> problems = DeckLinter.lint(file);
        assertTrue(problems.stream().allMatch(p -> p.code().equals("deck.lint.free")), problems::toString);
        return problems.stream().map(p -> p.message().replaceFirst(".*\\) from ", "").replace(".", "")
                .replace("moving along ", "t").replace("turning about ", "r")).toList();
    }

    private static String two(String link) {
        return Cube.with("*MATERIAL", SECOND).replace("*STEP", link + "*STEP");
    }

    /** Supports of the cube (¶ is a line's end), and the motions they leave. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "ALL, 1, 3|",
        "1, 1, 3¶2, 2, 3¶4, 3, 3|",
        "1, 1, 3¶2, 2, 2¶4, 3, 3|ry",
        "1, 1, 3¶2, 2, 3|rx",
        "1, 1, 3|rx, ry, rz",
        "1, 1, 6|rx, ry, rz",
        "ALL, 1, 2|tz",
        "ALL, 3, 3|tx, ty, rz",
        "1, 3, 3¶2, 3, 3¶3, 3, 3¶1, 1, 2|rz",
        "1, 1, 3¶7, 1, 3|a combined motion",
        "1, 1, 1¶8, 1, 1|ty, tz, rx, a combined motion",
    })
    void whatSupportsLeave(String supports, String motions) throws IOException {
        assertEquals(motions == null ? List.of() : List.of(motions),
                free(Cube.with(SUPPORTS, supports.replace('¶', '\n'))));
    }

    @Test
    void aBodyFarAwayIsJudgedByItsOwnSize() throws IOException {
        String far = Cube.DECK;
        for (int node = 1; node <= 8; node++) {
            far = far.replaceFirst("(?m)^" + node + ", ([01]), ([01]), ([01])$",
                    node + ", 100000.$1, -20000.$2, 30000.$3");
        }
        assertTrue(far.contains("100000.1, -20000.1, 30000.0"), far);
        assertEquals(List.of(), free(far));
        assertEquals(List.of("rx"), free(far.replace(SUPPORTS, "1, 1, 3\n2, 2, 3")));
    }

    @Test
    void everyBodyNeedsItsOwnSupports() throws IOException {
        assertEquals(List.of("tx, ty, tz, rx, ry, rz"), free(two("")));
    }

    @Test
    void bodiesHoldEachOtherByLinks() throws IOException {
        assertEquals(List.of(), free(two("*TIE, NAME=T\nLEFT, RIGHT\n")));
        assertEquals(List.of(), free(two("*RIGID BODY, NSET=JOINT, REF NODE=2\n*NSET, NSET=JOINT\n11, 2, 3\n")));
        assertEquals(List.of(), free(two("""
                *SURFACE INTERACTION, NAME=I
                *SURFACE BEHAVIOR, PRESSURE-OVERCLOSURE=LINEAR
                1E6
                *CONTACT PAIR, INTERACTION=I, TYPE=SURFACE TO SURFACE
                LEFT, RIGHT
                """)));
        assertEquals(List.of(), free(two("*EQUATION\n2\n11, 1, 1, 2, 1, -1\n")));
        assertEquals(List.of(), free(two("*ELEMENT, TYPE=SPRINGA, ELSET=S\n9, 2, 11\n*SPRING, ELSET=S\n\n1000\n")));
    }

    @Test
    void linkedBodiesStillNeedSupports() throws IOException {
        String free = two("*TIE, NAME=T\nLEFT, RIGHT\n").replace(SUPPORTS, "1, 1, 2");
        assertEquals(List.of("tz, rx, ry, rz"), free(free));
    }

    @Test
    void anEquationCanHoldABody() throws IOException {
        // two terms of equal sign let a node move only against the other
        String deck = Cube.with(SUPPORTS, "1, 2, 3\n2, 2, 3\n4, 3, 3").replace("*STEP", "*EQUATION\n2\n1, 1, 1, 2, 1, 1\n*STEP");
        assertEquals(List.of(), free(deck));
        assertEquals(List.of("tx"), free(deck.replace("1, 1, 1, 2, 1, 1", "1, 1, 1, 2, 1, -1")));
    }

    @Test
    void supportsMayBeInALocalSystem() throws IOException {
        String cylinder = "*TRANSFORM, NSET=ALL, TYPE=C\n0.5, 0.5, 0, 0.5, 0.5, 1\n*STEP";
        // held tangentially and along the axis only: as a rigid body it is held by four nodes around
        assertEquals(List.of(), free(Cube.with(SUPPORTS, "ALL, 2, 3").replace("*STEP", cylinder)));
        // radially and along the axis: it can turn about the axis
        assertEquals(List.of("rz"), free(Cube.with(SUPPORTS, "ALL, 1, 1\nALL, 3, 3").replace("*STEP", cylinder)));
        assertEquals(List.of("tx"), free(Cube.with(SUPPORTS, "ALL, 1, 1\nALL, 3, 3").replace("*STEP",
                "*TRANSFORM, NSET=ALL, TYPE=R\n0, 1, 0, -1, 0, 0\n*STEP")));
    }

    @Test
    void planesNeedThreeSupportsAndAxisymmetryOne() throws IOException {
        String plane = """
                *NODE, NSET=ALL
                1, 1, 0
                2, 2, 0
                3, 2, 1
                4, 1, 1
                *ELEMENT, TYPE=CPS4, ELSET=E
                1, 1, 2, 3, 4
                *MATERIAL, NAME=M
                *ELASTIC
                210000, 0.3
                *SOLID SECTION, ELSET=E, MATERIAL=M
                1
                *BOUNDARY
                1, 1, 2
                2, 2, 2
                *STEP
                *STATIC
                *CLOAD
                3, 1, 1
                *END STEP
                """;
        assertEquals(List.of(), free(plane));
        assertEquals(List.of("rz"), free(plane.replace("2, 2, 2\n*STEP", "*STEP")));
        String axial = plane.replace("CPS4", "CAX4");
        assertEquals(List.of(), free(axial.replace("1, 1, 2\n2, 2, 2", "1, 2, 2")));
        assertEquals(List.of("ty"), free(axial.replace("1, 1, 2\n2, 2, 2", "1, 1, 1")));
    }

    @Test
    void aShellCanBeHeldByRotations() throws IOException {
        String shell = Cube.with("*ELEMENT, TYPE=C3D8, ELSET=CUBE\n1, 1, 2, 3, 4, 5, 6, 7, 8",
                "*ELEMENT, TYPE=S4, ELSET=CUBE\n1, 1, 2, 3, 4").replace("*SOLID SECTION, ELSET=CUBE, MATERIAL=STEEL",
                        "*SHELL SECTION, ELSET=CUBE, MATERIAL=STEEL\n0.1").replace("5, 3, 10", "3, 3, 10");
        assertEquals(List.of(), free(shell.replace(SUPPORTS, "1, 1, 6")));
        assertEquals(List.of("rx, ry, rz"), free(shell.replace(SUPPORTS, "1, 1, 3")));
    }

    @Test
    void whatIsNotUnderstoodIsNotClaimed() throws IOException {
        assertEquals(List.of(), free(Cube.with(SUPPORTS, "1, 1, 1").replace("*STEP", "*MPC\nPLANE, 1, 2, 3, 4\n*STEP")));
        assertEquals(List.of(), free(Cube.with(SUPPORTS, "1, 1, 1").replace("*STEP",
                "*MODEL CHANGE, TYPE=ELEMENT, REMOVE\nCUBE\n*STEP")));
        assertEquals(List.of(), free(Cube.with(SUPPORTS, "1, 1, 1").replace("*STEP", "*RESTART, READ\n*STEP")));
        assertEquals(List.of(), free(Cube.with(SUPPORTS, "1, 1, 1").replace("*STATIC", "*DYNAMIC\n0.1, 1")));
    }

    @Test
    void aSteadyTemperatureNeedsAnOrigin() throws IOException {
        String heat = Cube.with("*DENSITY", "*CONDUCTIVITY\n50\n*DENSITY").replace("*STATIC",
                "*HEAT TRANSFER, STEADY STATE").replace("*CLOAD\n5, 3, 10", "*CFLUX\n5, 11, 10");
        Path file = folder.resolve("job.inp");
        Files.writeString(file, heat);
        assertEquals(List.of("deck.lint.heatless"), DeckLinter.lint(file).stream().map(Problem::code).toList());
        assertEquals(List.of(), free(heat.replace("*CFLUX", "*BOUNDARY\n1, 11, 11, 20\n*CFLUX")));
        assertEquals(List.of(), free(heat.replace("*CFLUX", "*FILM\n1, F2, 20, 0.01\n*CFLUX")));
    }
}
