package org.simloom.validation.internal.product;

import org.simloom.base.units.Units;
import org.simloom.base.values.ValueType;
import org.simloom.model.base.InputPort;
import org.simloom.model.base.Quantity;
import org.simloom.model.product.Binding;
import org.simloom.model.product.MaterialProperty;
import org.simloom.model.product.Verification;
import org.simloom.model.workflow.Workflow;
import org.simloom.validation.internal.ElementPath;
import org.simloom.validation.internal.Ports;
import org.simloom.validation.internal.Refs;
import org.simloom.validation.internal.Report;
import org.simloom.validation.internal.Rule;
import org.simloom.validation.internal.Shape;
import org.simloom.validation.internal.model.Fit;
import org.simloom.validation.internal.model.ValueFit;

/** A binding gives an input of the verification's workflow one value, which fits. */
final class BindingRule implements Rule<Binding> {

    @Override
    public Class<Binding> about() {
        return Binding.class;
    }

    @Override
    public void check(Binding binding, Report report) {
        boolean literal = !Refs.text(binding.getValue()).isEmpty();
        if (literal == (binding.getSource() != null)) {
            report.error(binding, literal ? "binding.both" : "binding.none");
        }
        InputPort port = binding.getPort();
        if (port == null) {
            report.error(binding, "binding.port");
        }
        if (!Refs.present(port)) {
            return;
        }
        Workflow workflow = binding.eContainer() instanceof Verification proof ? proof.getWorkflow() : null;
        if (Refs.present(workflow) && port.eContainer() != workflow) {
            report.error(binding, "binding.foreign", ElementPath.of(port), ElementPath.name(workflow),
                    Ports.names(workflow.getInputs()));
            return;
        }
        ValueFit.check(binding, port, binding.getValue(), report);
        if (Refs.present(binding.getSource())) {
            source(binding, binding.getSource(), port, report);
        }
    }

    private static void source(Binding binding, Quantity source, InputPort port, Report report) {
        boolean overTemperature = source instanceof MaterialProperty property && !property.getPoints().isEmpty();
        if (overTemperature && Ports.type(port) == ValueType.TABLE) {
            return;
        }
        String unit = Refs.text(source.getUnit());
        Fit.check(binding, Shape.number(unit), Shape.of(port), report);
        if (source.getValue() == null) {
            report.error(binding, overTemperature ? "binding.points" : "binding.empty", ElementPath.name(source));
        } else if (Ports.isNumeric(port) && Units.compatible(unit, Ports.unit(port))) {
            ValueFit.check(binding, port, Units.convert(source.getValue(), unit, Ports.unit(port)), report);
        }
    }
}
