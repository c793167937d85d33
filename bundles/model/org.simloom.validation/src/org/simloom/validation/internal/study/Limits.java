package org.simloom.validation.internal.study;

import org.simloom.base.units.Units;
import org.simloom.model.base.Distribution;
import org.simloom.model.base.Quantity;
import org.simloom.model.process.ProcessParameter;
import org.simloom.model.product.DesignParameter;
import org.simloom.model.product.Load;
import org.simloom.model.study.Response;
import org.simloom.model.study.Variable;
import org.simloom.validation.internal.Ports;
import org.simloom.validation.internal.Refs;

/** Range, scatter and limits: a study's own, or those of the parameter or requirement that it refers to. */
final class Limits {
    private Limits() {
    }

    /** Whether the variable has two ends: its own, its parameter's, or those of its distribution. */
    static boolean hasRange(Variable variable) {
        Quantity source = Refs.present(variable.getSource()) ? variable.getSource() : null;
        Distribution distribution = distribution(variable);
        boolean fromSource = switch (source) {
            case DesignParameter p -> p.getLower() != null && p.getUpper() != null
                    || tolerates(p.getValue(), p.getToleranceLower(), p.getToleranceUpper());
            case ProcessParameter p -> tolerates(p.getValue(), p.getToleranceLower(), p.getToleranceUpper());
            case Load load -> load.getLower() != null && load.getUpper() != null;
            case null, default -> false;
        };
        return variable.getLower() != null && variable.getUpper() != null || fromSource
                || distribution != null && distribution.getLower() != null && distribution.getUpper() != null;
    }

    private static boolean tolerates(Double value, Double lower, Double upper) {
        return value != null && (lower != null || upper != null);
    }

    /** How the variable scatters; {@code null} where nothing says so. */
    static Distribution distribution(Variable variable) {
        if (variable.getDistribution() != null || !Refs.present(variable.getSource())) {
            return variable.getDistribution();
        }
        return switch (variable.getSource()) {
            case DesignParameter p -> p.getDistribution();
            case ProcessParameter p -> p.getDistribution();
            case Load load -> load.getDistribution();
            default -> null;
        };
    }

    /** Whether the response has a limit, its own or its requirement's. */
    static boolean hasLimit(Response response) {
        return response.getLimit() != null
                || Refs.present(response.getRequirement()) && response.getRequirement().getLimit() != null;
    }

    /** Whether a parameter's numbers can be converted to the variable's port; unknown units are told elsewhere. */
    static boolean fits(Variable variable) {
        String have = Refs.text(variable.getSource().getUnit());
        String want = Ports.unit(variable.getPort());
        return !Units.known(have) || !Units.known(want) || Units.compatible(have, want);
    }
}
