package org.simloom.validation.internal.product;

import org.simloom.base.values.Numbers;
import org.simloom.model.base.Distribution;
import org.simloom.model.base.Quantity;
import org.simloom.model.base.TriangularDistribution;
import org.simloom.model.base.UniformDistribution;
import org.simloom.validation.internal.Refs;
import org.simloom.validation.internal.Report;

/** Whether a quantity's nominal value, range, tolerance and distribution agree. */
public final class Scatter {
    private final Quantity quantity;
    private final Report report;

    /** Of one quantity. */
    public Scatter(Quantity quantity, Report report) {
        this.quantity = quantity;
        this.report = report.in(Scatter.class);
    }

    /** Tells that there is no nominal value. */
    public Scatter nominal() {
        if (quantity.getValue() == null) {
            report.warning(quantity, "quantity.none");
        }
        return this;
    }

    /** Tells of a range in the wrong order or without the nominal value. */
    public Scatter range(Double lower, Double upper) {
        if (lower != null && upper != null && !(lower <= upper)) {
            report.error(quantity, "quantity.order", show(lower), show(upper));
        } else if (quantity.getValue() != null && (lower != null && quantity.getValue() < lower
                || upper != null && quantity.getValue() > upper)) {
            report.error(quantity, "quantity.outside", show(quantity.getValue()), show(lower), show(upper));
        }
        return this;
    }

    /** Tells of tolerances with the wrong sign; both are deviations from the nominal value. */
    public Scatter tolerance(Double lower, Double upper) {
        if (lower != null && !(lower <= 0 && Double.isFinite(lower))) {
            report.error(quantity, "tolerance.lower", show(lower));
        }
        if (upper != null && !(upper >= 0 && Double.isFinite(upper))) {
            report.error(quantity, "tolerance.upper", show(upper));
        }
        return this;
    }

    /** Tells of a distribution that can never give the nominal value. */
    public Scatter distribution(Distribution distribution) {
        Double value = quantity.getValue();
        if (distribution == null || value == null) {
            return this;
        }
        Double lower = distribution.getLower();
        Double upper = distribution.getUpper();
        if (lower != null && value < lower || upper != null && value > upper) {
            report.warning(quantity, "distribution.outside", show(value), show(lower), show(upper));
        }
        return this;
    }

    /** Tells of a tolerance that a distribution with fixed ends does not keep. */
    public Scatter kept(Distribution distribution, Double toleranceLower, Double toleranceUpper) {
        Double value = quantity.getValue();
        boolean ended = distribution instanceof UniformDistribution || distribution instanceof TriangularDistribution;
        if (ended && value != null && distribution.getLower() != null && distribution.getUpper() != null) {
            double slack = 1e-9 * Math.max(Math.abs(value), Math.abs(distribution.getUpper() - distribution.getLower()));
            if (toleranceLower != null && distribution.getLower() < value + toleranceLower - slack
                    || toleranceUpper != null && distribution.getUpper() > value + toleranceUpper + slack) {
                report.warning(quantity, "tolerance.exceeded", show(distribution.getLower()),
                        show(distribution.getUpper()));
            }
        }
        return this;
    }

    private String show(Double number) {
        return number == null ? "–" : Numbers.display(number, Refs.text(quantity.getUnit()));
    }
}
