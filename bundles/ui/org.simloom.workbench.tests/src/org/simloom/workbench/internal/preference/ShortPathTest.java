package org.simloom.workbench.internal.preference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ShortPathTest {
    private static final String PATH = "/opt/engineering/solvers/calculix/2.21/bin/ccx";

    @Test
    void whatFitsIsWhole() {
        assertEquals(PATH, ShortPath.fit(PATH, PATH.length(), String::length));
    }

    @Test
    void whatDoesNotFitLosesItsMiddle() {
        assertEquals("/opt/en…ix/2.21/bin/ccx", ShortPath.fit(PATH, 23, String::length));
        for (int room = 1; room < PATH.length(); room++) {
            String shown = ShortPath.fit(PATH, room, String::length);
            assertEquals(room, shown.length());
            assertTrue(PATH.endsWith(shown.substring(shown.indexOf('…') + 1)), shown);
        }
    }

    @Test
    void whereThereIsNoRoomNothingButTheGapIsLeft() {
        assertEquals("…", ShortPath.fit(PATH, 0, String::length));
        assertEquals("", ShortPath.fit("", 0, String::length));
    }
}
