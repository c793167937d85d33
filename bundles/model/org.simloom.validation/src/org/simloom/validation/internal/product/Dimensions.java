package org.simloom.validation.internal.product;

import java.util.List;

import org.simloom.base.units.Units;
import org.simloom.model.product.LoadKind;
import org.simloom.model.product.MaterialQuantity;
import org.simloom.validation.internal.Refs;

/** Units that quantities can be given in, one of each dimension; none where anything goes. */
final class Dimensions {
    private static final List<String> ANY = List.of();

    private Dimensions() {
    }

    static List<String> of(MaterialQuantity quantity) {
        return switch (quantity) {
            case YOUNGS_MODULUS, SHEAR_MODULUS, YIELD_STRENGTH, ULTIMATE_STRENGTH, FATIGUE_STRENGTH, FLOW_STRESS ->
                List.of("MPa");
            case POISSON_RATIO, ELONGATION, FRICTION_COEFFICIENT -> List.of("");
            case DENSITY -> List.of("kg/m^3");
            // Vickers and Brinell numbers are written with and without kgf/mm²; Rockwell and Shore have no unit
            case HARDNESS -> List.of("", "MPa");
            case THERMAL_EXPANSION -> List.of("1/K");
            case THERMAL_CONDUCTIVITY -> List.of("W/(m*K)");
            case SPECIFIC_HEAT -> List.of("J/(kg*K)");
            case LATENT_HEAT -> List.of("J/kg");
            case SOLIDUS_TEMPERATURE, LIQUIDUS_TEMPERATURE -> List.of("°C");
            case VISCOSITY -> List.of("Pa*s");
            case OTHER -> ANY;
        };
    }

    static List<String> of(LoadKind kind) {
        return switch (kind) {
            case FORCE -> List.of("N");
            case MOMENT -> List.of("N*m");
            case PRESSURE -> List.of("MPa");
            case ACCELERATION -> List.of("m/s^2");
            // a rotation is prescribed in the same way
            case DISPLACEMENT -> List.of("mm", "deg");
            case TEMPERATURE -> List.of("°C");
            // over the region's area, or in all
            case HEAT_FLUX -> List.of("W/m^2", "W");
            case CONVECTION -> List.of("W/(m^2*K)");
            case OTHER -> ANY;
        };
    }

    /** Whether a unit is of one of the dimensions; one that nobody knows is told elsewhere. */
    static boolean allow(List<String> units, String unit) {
        return units.isEmpty() || !Units.known(Refs.text(unit))
                || units.stream().anyMatch(allowed -> Units.compatible(Refs.text(unit), allowed));
    }

    /** The units as a person reads them. */
    static String show(List<String> units) {
        return String.join(", ", units.stream().map(Dimensions::show).toList());
    }

    /** A unit as a person reads it. */
    static String show(String unit) {
        return Refs.text(unit).isEmpty() ? "1" : unit;
    }
}
