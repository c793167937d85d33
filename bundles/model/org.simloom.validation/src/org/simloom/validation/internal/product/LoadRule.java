package org.simloom.validation.internal.product;

import java.util.List;

import org.simloom.base.units.Units;
import org.simloom.model.product.Load;
import org.simloom.model.product.LoadKind;
import org.simloom.validation.internal.Refs;
import org.simloom.validation.internal.Report;
import org.simloom.validation.internal.Rule;

/** A load has a size of its kind, a place and a direction. */
final class LoadRule implements Rule<Load> {
    private static final int COORDINATES = 3;

    @Override
    public Class<Load> about() {
        return Load.class;
    }

    @Override
    public void check(Load load, Report report) {
        new Scatter(load, report).nominal().range(load.getLower(), load.getUpper()).distribution(load.getDistribution());
        List<String> units = Dimensions.of(load.getKind());
        if (!Dimensions.allow(units, load.getUnit())) {
            report.error(load, "load.unit", Dimensions.show(load.getUnit()), Units.dimension(Refs.text(load.getUnit())),
                    Units.dimension(units.get(0)), Dimensions.show(units));
        }
        if (Refs.blank(load.getRegion()) && load.getKind() != LoadKind.ACCELERATION) {
            report.warning(load, "load.region");
        }
        if (!Refs.blank(load.getDirection()) && !isDirection(load.getDirection())) {
            report.error(load, "load.direction", load.getDirection());
        }
    }

    /** Whether the text is three numbers, not all of them zero. */
    private static boolean isDirection(String text) {
        String[] parts = text.strip().split("[\\s,;]+");
        try {
            double square = 0;
            for (String part : parts) {
                square += Math.pow(Double.parseDouble(part), 2);
            }
            return parts.length == COORDINATES && square > 0 && Double.isFinite(square);
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
