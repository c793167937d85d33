package org.simloom.calculix.internal;

import java.nio.file.Files;
import java.nio.file.Path;

import org.simloom.base.problem.Location;
import org.simloom.base.values.RealValue;
import org.simloom.base.values.TableValue;
import org.simloom.base.values.ValueConverter;
import org.simloom.base.values.VectorValue;
import org.simloom.model.base.OutputPort;
import org.simloom.model.base.PortType;
import org.simloom.model.base.TableColumn;
import org.simloom.tool.Output;
import org.simloom.tool.ToolContext;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Puts numbers into the outputs they are for. */
final class Outputs {
    /** Name of the job, and so of all files that CalculiX writes. */
    static final String JOB = "job";

    private Outputs() {
    }

    /**
     * A file that CalculiX wrote.
     *
     * @throws org.simloom.base.problem.ProblemException {@code calculix.file} where it is not there
     */
    static Path existing(ToolContext context, OutputPort port, String extension) {
        String name = JOB + "." + extension;
        Path file = context.file(name);
        if (!Files.isRegularFile(file)) {
            throw Texts.problem("file", Location.element(name, port.getName()), name);
        }
        return file;
    }

    /** A number; without a unit it is in the port's. */
    static Output real(OutputPort port, double value, String unit) {
        require(port, PortType.REAL);
        return new Output.Plain(new RealValue(value, unit));
    }

    /** Numbers; without a unit they are in the port's. */
    static Output vector(OutputPort port, double[] values, String unit) {
        require(port, PortType.VECTOR);
        return new Output.Plain(new VectorValue(values, unit));
    }

    /**
     * A table whose columns take the units the port declares for them.
     *
     * @param rows each as long as {@code names}
     */
    static TableValue table(OutputPort port, List<String> names, List<double[]> rows) {
        require(port, PortType.TABLE);
        List<TableValue.Column> columns = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            int column = i;
            columns.add(new TableValue.Column(names.get(i), unit(port, names.get(i)),
                    rows.stream().map(row -> row[column]).toList()));
        }
        return new TableValue(columns);
    }

    /** A table of which one column is in a unit of its own and converted to the port's. */
    static Output table(OutputPort port, List<String> names, List<double[]> rows, String column, String unit) {
        TableValue table = table(port, names, rows);
        String wanted = unit(port, column);
        if (unit.isEmpty() || unit.equals(wanted)) {
            return new Output.Plain(table);
        }
        TableValue own = new TableValue(table.columns().stream().map(c -> c.name().equals(column)
                ? new TableValue.Column(column, unit, c.cells()) : c).toList());
        return new Output.Plain(wanted.isEmpty() ? own : ValueConverter.convert(own, column, wanted));
    }

    private static String unit(OutputPort port, String column) {
        return port.getColumns().stream().filter(c -> column.equals(c.getName())).map(TableColumn::getUnit)
                .filter(Objects::nonNull).findFirst().orElse("");
    }

    /**
     * Makes sure of a port's type.
     *
     * @throws org.simloom.base.problem.ProblemException {@code calculix.type}
     */
    static void require(OutputPort port, PortType... types) {
        if (!List.of(types).contains(port.getType())) {
            throw Texts.problem("type", Location.element(null, port.getName()), port.getName(),
                    String.join(", ", List.of(types).stream().map(PortType::getLiteral).toList()), port.getType().getLiteral());
        }
    }
}
