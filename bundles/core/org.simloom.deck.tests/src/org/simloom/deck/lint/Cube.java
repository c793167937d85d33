package org.simloom.deck.lint;

import static org.junit.jupiter.api.Assertions.assertTrue;

/** A cube that is held and loaded as it should be. */
final class Cube {
    static final String DECK = """
            *HEADING
            A cube, with commas and *, in the text
            *NODE, NSET=ALL
            1, 0, 0, 0
            2, 1, 0, 0
            3, 1, 1, 0
            4, 0, 1, 0
            5, 0, 0, 1
            6, 1, 0, 1
            7, 1, 1, 1
            8, 0, 1, 1
            *ELEMENT, TYPE=C3D8, ELSET=CUBE
            1, 1, 2, 3, 4, 5, 6, 7, 8
            *MATERIAL, NAME=STEEL
            *ELASTIC
            210000, 0.3
            *DENSITY
            7.8E-9
            *SOLID SECTION, ELSET=CUBE, MATERIAL=STEEL
            *NSET, NSET=CORNER
            1
            *STEP
            *STATIC
            *BOUNDARY
            1, 1, 3
            2, 2, 3
            4, 1, 1
            4, 3, 3
            *CLOAD
            5, 3, 10
            *NODE FILE
            U
            *END STEP
            """;

    private Cube() {
    }

    /** The deck with a piece of it replaced. */
    static String with(String old, String text) {
        assertTrue(DECK.contains(old), old);
        return DECK.replace(old, text);
    }
}
