package org.simloom.model.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllowableTest {
    @ParameterizedTest
    @CsvSource({"AT_MOST, 235, 1.5, 156.66666666666666, 100, 56.66666666666666", "LESS_THAN, 240, 1, 240, 250, -10",
        "AT_LEAST, 40, 1.25, 50, 62, 12", "GREATER_THAN, 3, 1.1, 3.3000000000000003, 3, -0.3",
        "AT_MOST, 0, 2, 0, -1, 1", "AT_LEAST, 0, 2, 0, -1, -1"})
    void theMarginIsAgainstTheLimitWithItsFactorInTheUnitOfTheQuantity(ComparisonOperator operator, double limit, double factor,
            double allowed, double quantity, double margin) {
        Allowable allowable = Allowable.of(operator, limit, factor);
        assertEquals(allowed, allowable.value(), 1e-12);
        assertEquals(margin, allowable.margin(quantity), 1e-12);
        assertEquals(margin > 0, allowable.holds(quantity));
    }

    /** A compression of at most 100 MPa: the stress must not fall below -100 MPa, nor with the factor below -50 MPa. */
    @Test
    void aFactorMakesALimitBelowZeroStricterToo() {
        assertEquals(-50, Allowable.of(ComparisonOperator.AT_LEAST, -100, 2).value());
        assertEquals(-200, Allowable.of(ComparisonOperator.AT_MOST, -100, 2).value());
        assertFalse(Allowable.of(ComparisonOperator.AT_LEAST, -100, 2).holds(-60));
        assertFalse(Allowable.of(ComparisonOperator.AT_MOST, -100, 2).holds(-150));
    }

    @Test
    void whatIsJustAllowedHoldsUnlessItMustBeBeyond() {
        assertTrue(Allowable.of(ComparisonOperator.AT_MOST, 240, 1.5).holds(160));
        assertFalse(Allowable.of(ComparisonOperator.LESS_THAN, 240, 1.5).holds(160));
        assertTrue(Allowable.of(ComparisonOperator.AT_LEAST, 160, 1.5).holds(240));
        assertFalse(Allowable.of(ComparisonOperator.GREATER_THAN, 160, 1.5).holds(240));
        assertEquals(0, Allowable.of(ComparisonOperator.LESS_THAN, 240, 1.5).margin(160));
    }

    /** Two limits of one quantity, such as a clearance of 10 to 30 µm: the smaller margin counts, and it is never both. */
    @Test
    void ofTwoLimitsTheNearerHasTheSmallerMargin() {
        Allowable least = Allowable.of(ComparisonOperator.AT_LEAST, 10, 1.2);
        Allowable most = Allowable.of(ComparisonOperator.AT_MOST, 30, 1.2);
        assertEquals(1, Math.min(least.margin(13), most.margin(13)), 1e-12);
        assertEquals(2, Math.min(least.margin(23), most.margin(23)), 1e-12);
        assertEquals(-3, Math.min(least.margin(28), most.margin(28)), 1e-12);
        assertTrue(least.holds(23) && most.holds(23));
    }

    @Test
    void whatWasNotComputedHoldsNothing() {
        assertFalse(Allowable.of(ComparisonOperator.AT_MOST, 240, 1).holds(Double.NaN));
        assertFalse(Allowable.of(ComparisonOperator.AT_LEAST, 240, 1).holds(Double.NaN));
    }
}
