package org.simloom.tool.internal.locate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionsTest {
    @ParameterizedTest
    @CsvSource({"2.20,2.9,1", "2.9,2.20,-1", "4.8.4,4.8.4,0", "4.8,4.8.0,0", "2412,1912,1", "2.20p1,2.20,1",
        "20260101120000000000000001,20260101120000000000000000,1"})
    void versionsCompareByTheirNumbers(String a, String b, int sign) {
        assertEquals(sign, Integer.signum(Versions.compare(a, b)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"2.20;[2.19,3.0);true", "3.0;[2.19,3.0);false", "3.0;[2.19,3.0];true",
        "2.19;(2.19,3.0];false", "2.18;[2.19,3.0);false", "9;[2.19,);true", "1;(,2.0);true", "2.20;2.19;true",
        "2.18;2.19;false"})
    void rangesAreAsInOsgi(String version, String range, boolean in) {
        assertEquals(in, Versions.inRange(version, range));
    }

    @Test
    void noRangeMeansAny() {
        assertEquals(true, Versions.inRange("", "") && Versions.inRange("1", null));
    }
}
