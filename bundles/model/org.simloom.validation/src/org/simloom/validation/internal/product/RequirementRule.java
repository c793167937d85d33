package org.simloom.validation.internal.product;

import org.simloom.base.units.Units;
import org.simloom.model.base.OutputPort;
import org.simloom.model.product.Requirement;
import org.simloom.model.product.Verification;
import org.simloom.validation.internal.ElementPath;
import org.simloom.validation.internal.Ports;
import org.simloom.validation.internal.Refs;
import org.simloom.validation.internal.Report;
import org.simloom.validation.internal.Rule;
import org.simloom.validation.internal.model.UnitText;

/** A requirement says what must hold, and something proves it. */
final class RequirementRule implements Rule<Requirement> {

    @Override
    public Class<Requirement> about() {
        return Requirement.class;
    }

    @Override
    public void check(Requirement requirement, Report report) {
        if (requirement.getLimit() == null || !Double.isFinite(requirement.getLimit())) {
            report.error(requirement, "requirement.limit", ElementPath.name(requirement));
        }
        if (!(requirement.getSafetyFactor() > 0) || Double.isInfinite(requirement.getSafetyFactor())) {
            report.error(requirement, "requirement.safety", requirement.getSafetyFactor());
        }
        if (requirement.getVerifications().isEmpty()) {
            report.warning(requirement, "requirement.unproven", ElementPath.name(requirement));
        }
        UnitText.check(requirement, requirement.getUnit(), report);
        requirement.getVerifications().forEach(proof -> response(requirement, proof, report));
    }

    private static void response(Requirement requirement, Verification proof, Report report) {
        OutputPort response = proof.getResponse();
        if (response == null) {
            report.error(proof, "verification.response");
        } else if (!response.eIsProxy() && !Ports.isNumeric(response)) {
            report.error(proof, "verification.number", ElementPath.name(response), response.getType().getLiteral());
        } else if (!response.eIsProxy()) {
            unit(requirement, proof, Ports.unit(response), report);
        }
    }

    private static void unit(Requirement requirement, Verification proof, String have, Report report) {
        String want = Refs.text(requirement.getUnit());
        if (Units.known(have) && Units.known(want) && !Units.compatible(have, want)) {
            report.error(proof, "verification.unit", Dimensions.show(have), Units.dimension(have),
                    Dimensions.show(want), Units.dimension(want));
        }
    }
}
