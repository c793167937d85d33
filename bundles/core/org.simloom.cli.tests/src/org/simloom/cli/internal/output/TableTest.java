package org.simloom.cli.internal.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void alignsHangulWithLatin() {
        assertEquals("""
                이름         값  단위
                diameter     20  mm
                응력      3.246
                """, print(new Table("이름", ">값", "단위").row("diameter", 20, "mm").row("응력", "3.246", null)));
    }

    @Test
    void keepsARowOnOneLine() {
        assertEquals("a\nx y\n", print(new Table("a").row("x\ny")));
        assertThrows(IllegalArgumentException.class, () -> new Table("a").row(1, 2));
    }

    @Test
    void cutsByColumns() {
        assertEquals("최대 …", DisplayWidth.cut("최대 응력", 6));
        assertEquals("stress", DisplayWidth.cut("stress", 6));
        assertEquals("stre…", DisplayWidth.cut("stress", 5));
        assertEquals(1, DisplayWidth.of("e\u0301"));
    }

    private static String print(Table table) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        table.print(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
