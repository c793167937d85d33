package org.simloom.study.internal.method;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.simloom.base.problem.Location;
import org.simloom.base.problem.Problem;
import org.simloom.base.problem.ProblemException;
import org.simloom.base.units.Units;
import org.simloom.base.values.CsvTable;
import org.simloom.base.values.Numbers;
import org.simloom.base.values.TableValue;
import org.simloom.engine.ProblemsException;
import org.simloom.sampling.Dimension;
import org.simloom.sampling.VariableType;
import org.simloom.study.StudyDefinition;
import org.simloom.study.internal.Problems;

/** Samples of a CSV file, one a row; numbers are converted to the units of the ports. */
final class TableMethod implements Method {
    @Override
    public List<Setting> settings() {
        return List.of();
    }

    @Override
    public int planned(StudyDefinition definition, Settings settings) {
        int rows = read(definition.table()).rows();
        return definition.budget() > 0 ? Math.min(rows, definition.budget()) : rows;
    }

    @Override
    public List<Problem> check(StudyDefinition definition, Settings settings) {
        try {
            points(definition);
            return List.of();
        } catch (ProblemsException e) {
            return e.problems();
        } catch (ProblemException e) {
            return List.of(e.problem());
        }
    }

    @Override
    public Findings run(MethodContext context) {
        context.evaluator().evaluate(points(context.definition()));
        return Findings.none();
    }

    private static TableValue read(Path file) {
        try {
            return CsvTable.parse(file.getFileName().toString(), Files.readString(file));
        } catch (IOException e) {
            throw Problems.of("table.unreadable", Location.file(file), file.getFileName());
        }
    }

    static List<double[]> points(StudyDefinition definition) {
        TableValue table = read(definition.table());
        List<Problem> problems = new ArrayList<>();
        List<double[]> points = new ArrayList<>();
        for (int row = 0; row < table.rows(); row++) {
            points.add(new double[definition.space().size()]);
        }
        for (int k = 0; k < definition.space().size(); k++) {
            Dimension dimension = definition.space().dimensions().get(k);
            TableValue.Column column = table.columns().stream().filter(c -> c.name().equals(dimension.name())).findFirst()
                    .orElseThrow(() -> Problems.of("table.column", Location.file(definition.table()), dimension.name()));
            for (int row = 0; row < points.size(); row++) {
                try {
                    points.get(row)[k] = number(dimension, column, row);
                } catch (ProblemException e) {
                    problems.add(Problem.error(e.problem().code(), e.problem().message(), e.problem().advice(),
                            Location.line(definition.table(), row + 2)));
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new ProblemsException(problems);
        }
        return points;
    }

    private static double number(Dimension dimension, TableValue.Column column, int row) {
        Object cell = column.cells().get(row);
        if (dimension.type() == VariableType.CHOICE) {
            String text = cell instanceof Double d ? Numbers.display(d, "") : cell.toString();
            int index = dimension.choices().indexOf(text);
            if (index < 0) {
                throw Problems.of("table.choice", Location.NONE, dimension.name(), text,
                        String.join(", ", dimension.choices()));
            }
            return index;
        }
        double number;
        try {
            number = cell instanceof Double d ? d : Double.parseDouble(cell.toString());
        } catch (NumberFormatException e) {
            throw Problems.of("table.number", Location.NONE, dimension.name(), cell);
        }
        if (!Double.isFinite(number)) {
            throw Problems.of("table.number", Location.NONE, dimension.name(), cell);
        }
        return column.unit().isEmpty() ? number : Units.convert(number, column.unit(), dimension.unit());
    }
}
