package org.simloom.validation.internal.product;

import java.util.EnumMap;
import java.util.Map;

import org.simloom.base.units.Units;
import org.simloom.base.values.Numbers;
import org.simloom.model.product.Material;
import org.simloom.model.product.MaterialProperty;
import org.simloom.model.product.MaterialQuantity;
import org.simloom.validation.internal.ElementPath;
import org.simloom.validation.internal.Refs;
import org.simloom.validation.internal.Report;
import org.simloom.validation.internal.Rule;

/** A material's properties agree with one another. */
final class MaterialRule implements Rule<Material> {

    @Override
    public Class<Material> about() {
        return Material.class;
    }

    @Override
    public void check(Material material, Report report) {
        if (material.getProperties().isEmpty()) {
            report.warning(material, "material.empty", ElementPath.name(material));
        }
        Map<MaterialQuantity, MaterialProperty> first = new EnumMap<>(MaterialQuantity.class);
        for (MaterialProperty property : material.getProperties()) {
            MaterialProperty other = property.getQuantity() == MaterialQuantity.OTHER ? null
                    : first.putIfAbsent(property.getQuantity(), property);
            if (other != null) {
                report.warning(property, "material.twice", ElementPath.name(other));
            }
        }
        MaterialProperty solidus = first.get(MaterialQuantity.SOLIDUS_TEMPERATURE);
        MaterialProperty liquidus = first.get(MaterialQuantity.LIQUIDUS_TEMPERATURE);
        if (isTemperature(solidus) && isTemperature(liquidus) && solidus.getValue() > Units.convert(liquidus.getValue(),
                Refs.text(liquidus.getUnit()), Refs.text(solidus.getUnit()))) {
            report.error(solidus, "material.melting", Numbers.display(solidus.getValue(), solidus.getUnit()),
                    Numbers.display(liquidus.getValue(), liquidus.getUnit()));
        }
    }

    private static boolean isTemperature(MaterialProperty property) {
        return property != null && property.getValue() != null && Units.compatible(property.getUnit(), "K");
    }
}
