package org.simloom.validation.internal.model;

import org.simloom.model.base.Quantity;
import org.simloom.validation.internal.Report;
import org.simloom.validation.internal.Rule;

/** A physical value is a finite number in a unit that is known. */
final class QuantityRule implements Rule<Quantity> {

    @Override
    public Class<Quantity> about() {
        return Quantity.class;
    }

    @Override
    public void check(Quantity quantity, Report report) {
        UnitText.check(quantity, quantity.getUnit(), report);
        if (quantity.getValue() != null && !Double.isFinite(quantity.getValue())) {
            report.error(quantity, "quantity.finite", quantity.getValue());
        }
    }
}
