package org.simloom.results.ui.internal.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.ParseException;
import java.text.ParsePosition;

import org.junit.jupiter.api.Test;

class PowersOfTenTest {
    private final PowersOfTen format = new PowersOfTen();

    @Test
    void powersOfTenSayWhatTheyAre() throws ParseException {
        for (int exponent = -30; exponent <= 30; exponent++) {
            double power = Double.parseDouble("1E" + exponent);
            assertEquals("1E" + exponent, format.format(power));
            assertEquals(power, ((Number) format.parseObject(format.format(power))).doubleValue());
        }
    }

    @Test
    void allOthersAreBlankAndHaveNoNumber() {
        for (double number : new double[] {2e-7, 9e-7, 0.5, 3, 90, 8e4}) {
            assertTrue(format.format(number).isBlank());
            assertNull(format.parseObject(format.format(number), new ParsePosition(0)));
        }
    }
}
