package org.simloom.base.units;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.simloom.base.problem.ProblemException;

class UnitsTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "22; mm; m; 0.022", "2.2; cm; mm; 22", "210; GPa; MPa; 210000", "1; MPa; N/mm^2; 1", "1; MPa; N/mm²; 1",
        "1; MPa; Pa; 1000000", "7.85e-9; t/mm^3; kg/m^3; 7850", "2.7; g/cm3; t/mm^3; 2.7e-9",
        "52; W/(m*K); mW/(mm*K); 52", "1; W/(m^2*K); W/m²/K; 1", "1; J/(kg*K); mJ/(t*K); 1e6",
        "20; °C; K; 293.15", "293.15; K; degC; 20", "212; °F; °C; 100", "1.2e-5; 1/K; 1/°C; 1.2e-5",
        "10; psi; Pa; 68947.57293168362", "1; in; mm; 25.4", "1; kN*m; N*mm; 1e6", "1; kNm; Nmm; 1e6",
        "180; deg; rad; 3.141592653589793", "50; %; ''; 0.5", "60; rpm; Hz; 1", "36; km/h; m/s; 10",
        "3; kg·m²; kg*m^2; 3", "2; um; µm; 2", "1; min; s; 60", "1; kg^-1; 1/kg; 1", "5; m s^-2; m/s^2; 5"})
    void converts(double value, String from, String to, double expected) {
        assertEquals(expected, Units.convert(value, from, to), 1e-14 * Math.abs(expected));
    }

    @Test
    void powersOfTenAddNoRounding() {
        assertEquals(0.022, Units.convert(22, "mm", "m"));
        assertEquals(22.0, Units.convert(2.2, "cm", "mm"));
        assertEquals(0.3, Units.convert(300, "mm", "m"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"MPa; mm", "rad/s; Hz", "N; kg", "''; mm", "N*m; N", "K; W"})
    void keepsQuantitiesApart(String from, String to) {
        assertFalse(Units.compatible(from, to));
        ProblemException e = assertThrows(ProblemException.class, () -> Units.convert(1, from, to));
        assertEquals("unit.mismatch", e.problem().code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"xyz", "m2K", "mm^", "N//m", "(N", "N)", "m^99", "mm^0.5", "newton", "*m"})
    void unknownIsUnknown(String symbol) {
        assertFalse(Units.known(symbol));
        assertEquals("unit.unknown",
                assertThrows(ProblemException.class, () -> Units.convert(1, symbol, "m")).problem().code());
    }

    @Test
    void commonSymbolsAreKnown() {
        assertTrue(Units.common().stream().allMatch(Units::known));
        assertTrue(Units.known("") && Units.known("1") && Units.known("-"));
    }
}
