package org.simloom.validation.internal.model;

import org.simloom.model.base.InputPort;
import org.simloom.validation.internal.Report;
import org.simloom.validation.internal.Rule;

/** An input's own value fits the input. */
final class ValueRule implements Rule<InputPort> {

    @Override
    public Class<InputPort> about() {
        return InputPort.class;
    }

    @Override
    public void check(InputPort port, Report report) {
        ValueFit.check(port, port, port.getValue(), report);
    }
}
