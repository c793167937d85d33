package org.simloom.base.units;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.simloom.base.values.Numbers;

class UnitTextTest {
    @ParameterizedTest
    @CsvSource({"mm, mm", "N/mm^2, N/mm²", "t/mm3, t/mm³", "W/(m^2*K), W/(m²·K)", "kg^-1, kg⁻¹", "°C, °C", "m s^-2, m s⁻²"})
    void aUnitIsWrittenAsPeopleWriteItAndReadAgain(String typed, String written) {
        assertEquals(written, UnitText.of(typed));
        assertTrue(Units.compatible(typed, written));
        assertEquals(Units.convert(3, typed, written), 3);
    }

    @Test
    void aHeadWithoutAUnitIsItsLabel() {
        assertEquals("area [mm²]", UnitText.heading("area", "mm^2"));
        assertEquals("count", UnitText.heading("count", ""));
    }

    @ParameterizedTest
    @CsvSource({"49.99812, MPa, 50 MPa", "0.00846702, mm^2, 0.008467 mm²", "123456.7, N, 123457 N", "1234.4, N, 1234 N"})
    void aSentenceHasFourDigitsButNoneBeforeThePointIsLost(double value, String unit, String text) {
        assertEquals(text, Numbers.brief(value, unit));
    }
}
