package org.simloom.validation.internal.workflow;

import org.simloom.base.values.ValueType;
import org.simloom.model.base.InputPort;
import org.simloom.model.base.OutputPort;
import org.simloom.model.workflow.ForEach;
import org.simloom.validation.internal.ElementPath;
import org.simloom.validation.internal.Ports;
import org.simloom.validation.internal.Refs;
import org.simloom.validation.internal.Report;
import org.simloom.validation.internal.Rule;

/** A loop over items has items, something to do with them, and outputs that can gather results. */
final class ForEachRule implements Rule<ForEach> {

    @Override
    public Class<ForEach> about() {
        return ForEach.class;
    }

    @Override
    public void check(ForEach loop, Report report) {
        if (loop.getBody() == null) {
            report.error(loop, "body.none", ElementPath.name(loop));
        }
        if (loop.getItems().isEmpty()) {
            report.error(loop, "each.items", ElementPath.name(loop));
        }
        for (InputPort item : loop.getItems()) {
            if (Refs.present(item)) {
                item(loop, item, report);
            }
        }
        for (OutputPort output : loop.getOutputs()) {
            if (Ports.type(output) != ValueType.VECTOR && Ports.type(output) != ValueType.DIRECTORY) {
                report.error(output, "each.output", ElementPath.name(output), output.getType().getLiteral());
            }
        }
        if (loop.getMaximumParallel() < 0) {
            report.error(loop, "each.parallel", loop.getMaximumParallel());
        }
    }

    private static void item(ForEach loop, InputPort item, Report report) {
        if (item.eContainer() != loop) {
            report.error(loop, "each.foreign", ElementPath.of(item));
        } else if (Ports.type(item) != ValueType.VECTOR && Ports.type(item) != ValueType.TABLE) {
            report.error(item, "each.item", ElementPath.name(item), item.getType().getLiteral());
        } else if (!item.isRequired()) {
            report.warning(item, "each.optional", ElementPath.name(item));
        }
    }
}
