package org.simloom.validation.internal.study;

import org.simloom.base.units.Units;
import org.simloom.model.study.Response;
import org.simloom.model.study.ResponseRole;
import org.simloom.model.study.Study;
import org.simloom.model.workflow.Workflow;
import org.simloom.validation.internal.ElementPath;
import org.simloom.validation.internal.Ports;
import org.simloom.validation.internal.Refs;
import org.simloom.validation.internal.Report;
import org.simloom.validation.internal.Rule;

/** A response is a number that the workflow computes, with the limit that its role needs. */
final class ResponseRule implements Rule<Response> {

    @Override
    public Class<Response> about() {
        return Response.class;
    }

    @Override
    public void check(Response response, Report report) {
        String name = ElementPath.name(response);
        if (response.getRole() == ResponseRole.CONSTRAINT && !Limits.hasLimit(response)) {
            report.error(response, "response.limit", name);
        } else if (response.getRole() == ResponseRole.TARGET && !Limits.hasLimit(response)) {
            report.error(response, "response.target", name);
        } else if (response.getLimit() != null && !Double.isFinite(response.getLimit())) {
            report.error(response, "response.finite", response.getLimit());
        }
        if (!(response.getWeight() > 0) || Double.isInfinite(response.getWeight())) {
            report.error(response, "response.weight", response.getWeight());
        }
        if (response.getPort() == null) {
            report.error(response, "response.port");
        } else if (!response.getPort().eIsProxy()) {
            port(response, report);
        }
    }

    private static void port(Response response, Report report) {
        Workflow workflow = response.eContainer() instanceof Study study ? study.getWorkflow() : null;
        if (Refs.present(workflow) && response.getPort().eContainer() != workflow) {
            report.error(response, "response.foreign", ElementPath.of(response.getPort()), ElementPath.name(workflow),
                    Ports.names(workflow.getOutputs()));
        } else if (!Ports.isNumeric(response.getPort()) && response.getRole() != ResponseRole.OBSERVED) {
            report.error(response, "response.type", response.getPort().getType().getLiteral());
        } else if (Refs.present(response.getRequirement())) {
            String have = Ports.unit(response.getPort());
            String want = Refs.text(response.getRequirement().getUnit());
            if (Units.known(have) && Units.known(want) && !Units.compatible(have, want)) {
                report.error(response, "response.unit", have.isEmpty() ? "1" : have,
                        ElementPath.name(response.getRequirement()), want.isEmpty() ? "1" : want);
            }
        }
    }
}
