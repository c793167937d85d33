package org.simloom.base.l10n;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TimesTest {
    @Test
    void aSpanHasAsManyDigitsAsOneReads() {
        assertEquals("0 ms", Times.span(-5));
        assertEquals("999 ms", Times.span(999));
        assertEquals("3.4 s", Times.span(3_449));
        assertEquals("2:05 min", Times.span(125_999));
        assertEquals("1:02:05 h", Times.span(3_725_000));
    }

    @Test
    void whatHasNotBegunTakesNoTime() {
        assertEquals("", Times.span(0, 0));
        assertEquals("7 ms", Times.span(1_000, 1_007));
        assertEquals("", Times.local(0));
        assertEquals("", Times.brief(0));
    }

    @Test
    void theDateIsLeftOutOfTodayAlone() {
        long now = System.currentTimeMillis();
        long before = now - 3L * 24 * 60 * 60 * 1000;
        assertTrue(Times.local(now).endsWith(Times.brief(now)));
        assertEquals(Times.local(before), Times.brief(before));
        assertEquals("yyyy-MM-dd HH:mm:ss".length(), Times.local(now).length());
    }
}
