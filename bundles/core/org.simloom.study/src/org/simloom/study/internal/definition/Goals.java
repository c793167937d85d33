package org.simloom.study.internal.definition;

import org.simloom.base.units.Units;
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
        double limit = own ? response.getLimit() : !taken ? Double.NaN
                : Units.convert(requirement.getLimit(), text(requirement.getUnit()), unit);
        ComparisonOperator operator = response.getRole() != ResponseRole.CONSTRAINT ? null
                : taken ? requirement.getOperator() : response.getOperator();
        return new Goal(response.getName(), label(response.getLabel(), response.getName()), response.getPort().getName(),
                unit, response.getRole(), response.getSense() == ObjectiveSense.MAXIMIZE, operator, limit,
                response.getWeight(), taken ? requirement.getSafetyFactor() : 1);
    }

    static String label(String label, String name) {
        return label == null || label.isBlank() ? name : label;
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
