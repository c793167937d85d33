package org.simloom.validation.internal.product;

import java.util.List;

import org.simloom.base.units.Units;
import org.simloom.model.product.MaterialProperty;
import org.simloom.model.product.MaterialQuantity;
import org.simloom.model.product.PropertyPoint;
import org.simloom.validation.internal.Refs;
import org.simloom.validation.internal.Report;
import org.simloom.validation.internal.Rule;
import org.simloom.validation.internal.model.UnitText;

/** A material's property has values, in the right dimension, that a material can have. */
final class PropertyRule implements Rule<MaterialProperty> {

    @Override
    public Class<MaterialProperty> about() {
        return MaterialProperty.class;
    }

    @Override
    public void check(MaterialProperty property, Report report) {
        if (property.getValue() == null && property.getPoints().isEmpty()) {
            report.error(property, "property.none");
        }
        List<String> units = Dimensions.of(property.getQuantity());
        if (!Dimensions.allow(units, property.getUnit())) {
            report.error(property, "property.unit", Dimensions.show(property.getUnit()),
                    Units.dimension(Refs.text(property.getUnit())), Units.dimension(units.get(0)),
                    Dimensions.show(units));
        }
        if (property.getValue() != null && !isPossible(property.getQuantity(), property.getValue())) {
            report.error(property, range(property.getQuantity()), property.getValue());
        }
        if (!property.getPoints().isEmpty()) {
            points(property, report);
        }
    }

    private static void points(MaterialProperty property, Report report) {
        String unit = Refs.text(property.getTemperatureUnit());
        if (!Units.known(unit)) {
            UnitText.check(property, unit, report);
        } else if (!Units.compatible(unit, "K")) {
            report.error(property, "property.temperature", Dimensions.show(unit));
        }
        PropertyPoint before = null;
        for (PropertyPoint point : property.getPoints()) {
            if (before != null && !(point.getTemperature() > before.getTemperature())) {
                report.error(point, "property.ascending", point.getTemperature(), before.getTemperature());
            }
            if (!Double.isFinite(point.getTemperature()) || !isPossible(property.getQuantity(), point.getValue())) {
                report.error(point, range(property.getQuantity()), point.getValue());
            }
            before = point;
        }
    }

    private static String range(MaterialQuantity quantity) {
        return switch (quantity) {
            case POISSON_RATIO -> "property.poisson";
            case THERMAL_EXPANSION, SOLIDUS_TEMPERATURE, LIQUIDUS_TEMPERATURE, OTHER -> "property.finite";
            case ELONGATION, FRICTION_COEFFICIENT -> "property.negative";
            default -> "property.positive";
        };
    }

    /** Whether a stable material can have this value; Poisson's ratio by the positive bulk and shear moduli. */
    private static boolean isPossible(MaterialQuantity quantity, double value) {
        return Double.isFinite(value) && switch (range(quantity)) {
            case "property.poisson" -> value > -1 && value < 0.5;
            case "property.negative" -> value >= 0;
            case "property.positive" -> value > 0;
            default -> true;
        };
    }
}
