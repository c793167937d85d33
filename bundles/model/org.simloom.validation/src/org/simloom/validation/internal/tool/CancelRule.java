package org.simloom.validation.internal.tool;

import org.simloom.model.tool.CancelProtocol;
import org.simloom.model.tool.CancelStep;
import org.simloom.model.tool.StopSignal;
import org.simloom.validation.internal.Refs;
import org.simloom.validation.internal.Report;
import org.simloom.validation.internal.Rule;

/** Every step of stopping a tool does something, and gives it time. */
final class CancelRule implements Rule<CancelProtocol> {

    @Override
    public Class<CancelProtocol> about() {
        return CancelProtocol.class;
    }

    @Override
    public void check(CancelProtocol protocol, Report report) {
        if (protocol.getSteps().isEmpty()) {
            report.warning(protocol, "cancel.empty");
        }
        for (CancelStep step : protocol.getSteps()) {
            boolean file = !Refs.blank(step.getFileName());
            if (!file && step.getArguments().isEmpty() && step.getSignal() == StopSignal.NONE) {
                report.error(step, "cancel.nothing");
            }
            if (!(step.getGrace() >= 0) || Double.isInfinite(step.getGrace())) {
                report.error(step, "cancel.grace", step.getGrace());
            }
            if (file) {
                Places.require(step, step.getFileName(), report);
            }
        }
    }
}
