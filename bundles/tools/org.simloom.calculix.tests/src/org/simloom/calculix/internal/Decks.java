package org.simloom.calculix.internal;

import java.util.ArrayList;
import java.util.List;

/** Decks for tests. Units: N, mm, t, s. */
final class Decks {
    static final String MODEL = """
            *NODE, NSET=ALL
            1, 0, 0, 0
            2, 1, 0, 0
            3, 1, 1, 0
            4, 0, 1, 0
            5, 0, 0, 1
            6, 1, 0, 1
            7, 1, 1, 1
            8, 0, 1, 1
            *NSET, NSET=TOP
            5, 6, 7, 8
            *ELEMENT, TYPE=C3D8, ELSET=CUBE
            1, 1, 2, 3, 4, 5, 6, 7, 8
            *MATERIAL, NAME=STEEL
            *ELASTIC
            210000, 0.3
            *DENSITY
            7.85E-9
            *SOLID SECTION, ELSET=CUBE, MATERIAL=STEEL
            """;
    /** A unit cube pulled at its top by 100 N. */
    static final String CUBE = MODEL + """
            *STEP
            *STATIC
            *BOUNDARY
            1, 1, 3
            2, 2, 3
            4, 3, 3
            4, 1, 1
            3, 3, 3
            *CLOAD
            TOP, 3, 25
            *NODE FILE
            U, RF
            *EL FILE
            S
            *END STEP
            """;

    private Decks() {
    }

    /**
     * A cantilever of 100 × 10 × 10 in x, y, z, of 20 C3D20, held at x = 0 (set FIX), loaded in z at x = 100 (set
     * TIP) by the template's variable {@code force}, then its first 3 frequencies.
     */
    static String cantilever() {
        int n = 20;
        List<String> lines = new ArrayList<>(List.of("*NODE, NSET=ALL"));
        for (int i = 0; i <= 2 * n; i++) {
            for (int j = 0; j <= 2; j++) {
                for (int k = 0; k <= 2; k++) {
                    if (i % 2 + j % 2 + k % 2 <= 1) {
                        lines.add(id(i, j, k) + ", " + 100.0 * i / (2 * n) + ", " + 5 * j + ", " + 5 * k);
                    }
                }
            }
        }
        lines.add("*ELEMENT, TYPE=C3D20, ELSET=BEAM");
        int[][] nodes = {{0, 0, 0}, {2, 0, 0}, {2, 2, 0}, {0, 2, 0}, {0, 0, 2}, {2, 0, 2}, {2, 2, 2}, {0, 2, 2}, {1, 0, 0},
                {2, 1, 0}, {1, 2, 0}, {0, 1, 0}, {1, 0, 2}, {2, 1, 2}, {1, 2, 2}, {0, 1, 2}, {0, 0, 1}, {2, 0, 1}, {2, 2, 1},
                {0, 2, 1}};
        for (int e = 0; e < n; e++) {
            StringBuilder line = new StringBuilder().append(e + 1);
            for (int a = 0; a < 20; a++) {
                line.append(a == 10 ? ",\n" : ", ").append(id(2 * e + nodes[a][0], nodes[a][1], nodes[a][2]));
            }
            lines.add(line.toString());
        }
        lines.add("*NSET, NSET=FIX\n" + section(0));
        lines.add("*NSET, NSET=TIP\n" + section(2 * n));
        lines.add("*MATERIAL, NAME=STEEL\n*ELASTIC\n210000, 0.3\n*DENSITY\n7.85E-9");
        lines.add("*SOLID SECTION, ELSET=BEAM, MATERIAL=STEEL\n*BOUNDARY\nFIX, 1, 3\n*STEP\n*STATIC\n*CLOAD");
        for (int j = 0; j <= 2; j++) {
            for (int k = 0; k <= 2; k++) {
                if (j % 2 + k % 2 < 2) {
                    // consistent forces of a uniform load on a face of eight nodes
                    lines.add(id(2 * n, j, k) + ", 3, [=force*" + (j % 2 + k % 2 == 1 ? "4" : "(-1)") + "/12]");
                }
            }
        }
        lines.add("*NODE FILE\nU, RF\n*EL FILE\nS\n*NODE PRINT, NSET=TIP\nU\n*NODE PRINT, NSET=FIX, TOTALS=ONLY\nRF");
        lines.add("*END STEP\n*STEP\n*FREQUENCY\n3\n*END STEP\n");
        return String.join("\n", lines);
    }

    private static String section(int i) {
        List<String> ids = new ArrayList<>();
        for (int j = 0; j <= 2; j++) {
            for (int k = 0; k <= 2; k++) {
                if (j % 2 + k % 2 < 2) {
                    ids.add(Integer.toString(id(i, j, k)));
                }
            }
        }
        return String.join(", ", ids);
    }

    private static int id(int i, int j, int k) {
        return 9 * i + 3 * j + k + 1;
    }

    /** The cube with a piece of its deck replaced. */
    static String cube(String old, String text) {
        if (!CUBE.contains(old)) {
            throw new IllegalArgumentException(old);
        }
        return CUBE.replace(old, text);
    }
}
