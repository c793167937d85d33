package org.simloom.study.internal.definition;

import org.simloom.base.units.Units;
import org.simloom.model.base.Allowable;
import org.simloom.model.base.ComparisonOperator;
import org.simloom.model.product.Requirement;
import org.simloom.model.study.ObjectiveSense;
import org.simloom.model.study.Response;
import org.simloom.model.study.ResponseRole;
import org.simloom.study.Goal;

/** Responses of a study with what they take from their requirements, in the units of their ports. */
final class Goals {
    private Goals() {
    }

    static Goal of(Response response) {
        String unit = text(response.getPort().getUnit());
        Requirement requirement = response.getRequirement();
        boolean own = response.getLimit() != null;
        boolean taken = !own && requirement != null && requirement.getLimit() != null;
        ComparisonOperator operator = response.getRole() != ResponseRole.CONSTRAINT ? null
                : taken ? requirement.getOperator() : response.getOperator();
        double limit = own ? response.getLimit() : Double.NaN;
        double factor = 1;
        if (taken) {
            String from = text(requirement.getUnit());
            // on 100 °C a factor is not what it is on 373.15 K: there the limit comes with it
            boolean shifted = operator != null && Units.convert(0, from, unit) != 0;
            limit = Units.convert(!shifted ? requirement.getLimit() : Allowable.of(operator, requirement.getLimit(),
                    requirement.getSafetyFactor()).value(), from, unit);
            factor = shifted ? 1 : requirement.getSafetyFactor();
        }
        return new Goal(response.getName(), label(response.getLabel(), response.getName()), response.getPort().getName(),
                unit, response.getRole(), response.getSense() == ObjectiveSense.MAXIMIZE, operator, limit,
                response.getWeight(), factor);
    }

    static String label(String label, String name) {
        return label == null || label.isBlank() ? name : label;
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
