package org.simloom.validation.internal.model;

import org.simloom.base.problem.ProblemException;
import org.simloom.base.units.Units;
import org.simloom.base.values.Numbers;
import org.simloom.base.values.ValueParser;
import org.simloom.base.values.ValueType;
import org.simloom.model.base.Port;
import org.simloom.validation.internal.Ports;
import org.simloom.validation.internal.Report;
import org.simloom.validation.internal.Rule;

/** What a port says about its values agrees with itself. */
public final class PortRule implements Rule<Port> {

    @Override
    public Class<Port> about() {
        return Port.class;
    }

    @Override
    public void check(Port port, Report report) {
        String unit = Ports.unit(port);
        proposed(port, unit, report);
        if (port.getMinimum() != null && port.getMaximum() != null && port.getMinimum() > port.getMaximum()) {
            report.error(port, "port.bounds", Numbers.display(port.getMinimum(), unit),
                    Numbers.display(port.getMaximum(), unit));
        }
        if ((port.getMinimum() != null || port.getMaximum() != null) && !Ports.isNumeric(port)) {
            report.warning(port, "port.boundless", port.getType().getLiteral());
        }
        if (!port.getColumns().isEmpty() && Ports.type(port) != ValueType.TABLE) {
            report.warning(port, "port.columns", port.getType().getLiteral());
        }
        port.getChoices().forEach(choice -> choice(port, choice, report));
    }

    /** Tells why a port should not have a unit, whatever it has. */
    public static void proposed(Port port, String unit, Report report) {
        if (!unit.isEmpty() && !Ports.hasUnit(port)) {
            report.warning(port, "port.unit", unit, port.getType().getLiteral());
        } else if (!Units.known(unit)) {
            UnitText.tell(port, unit, report);
        }
    }

    private static void choice(Port port, String choice, Report report) {
        ValueType type = Ports.type(port);
        if (type != ValueType.REAL && type != ValueType.INTEGER) {
            return;
        }
        try {
            ValueParser.parse(port.getName(), type, "", choice);
        } catch (ProblemException e) {
            // the engine compares choices as bare numbers, so that "20 mm" would never be equal to anything
            report.error(port, "port.choice", choice);
        }
    }
}
