package org.simloom.editor.internal.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

class PastedRowsTest {
    @Test
    void spreadsheetsTextsAndTheirHeadsAreRead() {
        assertEquals(List.of("20|210", "100|205"), rows("T [°C]\tE [GPa]\r\n20\t210\r\n100\t205\r\n"));
        assertEquals(List.of("20|210", "100|205"), rows("20;210\n100;205"));
        assertEquals(List.of("20|210", "100|205"), rows("20, 210\n100, 205"));
        assertEquals(List.of("20|210", "-100|2.05e2"), rows("20   210\n\n-100 2.05e2"));
        assertEquals(List.of("20 °C|210 GPa"), rows("20 °C\t210 GPa"));
    }

    @Test
    void decimalCommasAreReadAndDoubtfulOnesRefused() {
        assertEquals(List.of("20.5|0.31"), rows("20,5\t0,31"));
        assertTrue(assertThrows(IllegalArgumentException.class, () -> rows("20\t7,850")).getMessage().contains("7,850"));
        assertThrows(IllegalArgumentException.class, () -> rows("1,234,567\t3"));
    }

    @Test
    void rowsOfAnotherShapeAreRefusedByTheirText() {
        assertTrue(assertThrows(IllegalArgumentException.class, () -> rows("20\t210\n30\t1\t2")).getMessage().contains("30\t1\t2"));
        assertThrows(IllegalArgumentException.class, () -> rows("nothing here"));
        assertThrows(IllegalArgumentException.class, () -> rows(""));
    }

    private static List<String> rows(String text) {
        return PastedRows.read(text).stream().map(row -> String.join("|", Arrays.asList(row))).toList();
    }
}
