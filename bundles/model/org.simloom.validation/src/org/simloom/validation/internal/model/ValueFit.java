package org.simloom.validation.internal.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.simloom.base.problem.ProblemException;
import org.simloom.base.units.Units;
import org.simloom.base.values.Choices;
import org.simloom.base.values.IntegerValue;
import org.simloom.base.values.Numbers;
import org.simloom.base.values.RealValue;
import org.simloom.base.values.TableValue;
import org.simloom.base.values.Value;
import org.simloom.base.values.ValueParser;
import org.simloom.base.values.ValueType;
import org.simloom.base.values.VectorValue;
import org.simloom.model.base.Port;
import org.simloom.model.base.TableColumn;
import org.simloom.model.tool.ToolDescriptor;
import org.simloom.validation.internal.Ports;
import org.simloom.validation.internal.ProjectFiles;
import org.simloom.validation.internal.Refs;
import org.simloom.validation.internal.Report;

/** Whether a text, as a person types it, fits a port: kind of value, unit, bounds, choices, columns. */
public final class ValueFit {
    private final EObject element;
    private final Port port;
    private final Report report;

    private ValueFit(EObject element, Port port, Report report) {
        this.element = element;
        this.port = port;
        this.report = report.in(ValueFit.class);
    }

    /** Tells, at the element that has the text, why it does not fit; an absent text is nothing to tell. */
    public static void check(EObject element, Port port, String text, Report report) {
        if (!Refs.text(text).isEmpty() && Units.known(Ports.unit(port))) {
            new ValueFit(element, port, report).text(text);
        }
    }

    /** Tells where a number in the port's unit is outside the port's bounds. */
    public static void check(EObject element, Port port, double number, Report report) {
        new ValueFit(element, port, report).bounds(number);
    }

    private void text(String text) {
        ValueType type = Ports.type(port);
        if (type.isFile() || type == ValueType.DIRECTORY) {
            existing(text);
            return;
        }
        Optional<String> plain = type == ValueType.TABLE && text.indexOf('\n') < 0 ? content(text) : Optional.of(text);
        try {
            plain.ifPresent(t -> value(ValueParser.parse(Refs.text(port.getName()), type, Ports.unit(port), t)));
        } catch (ProblemException e) {
            report.problem(element, e.problem());
        }
    }

    private Optional<Path> existing(String text) {
        // a tool's default is looked for in whatever project uses it
        boolean placeless = EcoreUtil.getRootContainer(element) instanceof ToolDescriptor;
        Optional<Path> place = placeless ? Optional.empty() : ProjectFiles.find(element, text);
        boolean folder = Ports.type(port) == ValueType.DIRECTORY;
        if (place.isPresent() && (folder ? !Files.isDirectory(place.get()) : !Files.isRegularFile(place.get()))) {
            report.error(element, folder ? "value.folder" : "value.file", text);
            return Optional.empty();
        }
        return place;
    }

    private Optional<String> content(String name) {
        try {
            Optional<Path> file = existing(name);
            return file.isPresent() ? Optional.of(Files.readString(file.get())) : Optional.empty();
        } catch (IOException e) {
            report.error(element, "value.unreadable", name);
            return Optional.empty();
        }
    }

    private void value(Value value) {
        switch (value) {
            case RealValue real -> bounds(real.value());
            case IntegerValue integer -> bounds(integer.value());
            case VectorValue vector -> {
                for (double number : vector.values()) {
                    bounds(number);
                }
            }
            case TableValue table -> port.getColumns().forEach(column -> column(table, column));
            default -> {
                // nothing else has bounds
            }
        }
        if (!port.getChoices().isEmpty() && !Choices.contain(port.getChoices(), value)) {
            report.error(element, "value.choice", value.display(), String.join(", ", port.getChoices()));
        }
    }

    private void bounds(double number) {
        if (port.getMinimum() != null && number < port.getMinimum()) {
            report.error(element, "value.low", Numbers.display(number, Ports.unit(port)),
                    Numbers.display(port.getMinimum(), Ports.unit(port)));
        }
        if (port.getMaximum() != null && number > port.getMaximum()) {
            report.error(element, "value.high", Numbers.display(number, Ports.unit(port)),
                    Numbers.display(port.getMaximum(), Ports.unit(port)));
        }
    }

    private void column(TableValue table, TableColumn wanted) {
        Optional<TableValue.Column> there = table.columns().stream()
                .filter(column -> column.name().equals(wanted.getName())).findFirst();
        String unit = Refs.text(wanted.getUnit());
        if (there.isEmpty()) {
            report.error(element, "value.column", wanted.getName());
        } else if (!there.get().unit().isEmpty() && Units.known(unit) && !Units.compatible(there.get().unit(), unit)) {
            report.error(element, "value.column.unit", wanted.getName(), there.get().unit(), unit);
        }
    }
}
