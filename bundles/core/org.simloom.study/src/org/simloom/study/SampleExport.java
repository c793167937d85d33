package org.simloom.study;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.simloom.base.files.WholeFile;
import org.simloom.base.problem.Location;
import org.simloom.base.problem.ProblemException;
import org.simloom.base.values.CsvTable;
import org.simloom.base.values.TableValue;
import org.simloom.sampling.Dimension;
import org.simloom.study.internal.Problems;

/** Writes the samples of a study as comma-separated values: a row each, numbers exactly, units in the heading. */
public final class SampleExport {
    private SampleExport() {
    }

    /**
     * Writes all samples, whole or not at all.
     *
     * @throws ProblemException {@code study.export} where the file cannot be written; what was there before is there still
     */
    public static void write(Path file, StudyReport report) {
        try {
            WholeFile.write(file, CsvTable.format(table(report)).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw Problems.of("export", Location.file(file), String.valueOf(e.getMessage()));
        }
    }

    private static TableValue table(StudyReport report) {
        List<Sample> samples = report.samples();
        List<Dimension> dimensions = report.definition().space().dimensions();
        List<Goal> goals = report.definition().goals();
        List<TableValue.Column> columns = new ArrayList<>();
        columns.add(column(samples, "sample", "", s -> Integer.toString(s.index())));
        for (int i = 0; i < dimensions.size(); i++) {
            Dimension dimension = dimensions.get(i);
            int variable = i;
            columns.add(column(samples, dimension.name(), dimension.unit(), s -> dimension.choices().isEmpty()
                    ? Double.toString(s.point()[variable]) : dimension.choices().get((int) Math.round(s.point()[variable]))));
        }
        for (int i = 0; i < goals.size(); i++) {
            int response = i;
            columns.add(column(samples, goals.get(i).name(), goals.get(i).unit(), s -> Double.isNaN(s.responses()[response])
                    ? "" : Double.toString(s.responses()[response])));
        }
        columns.add(column(samples, "state", "", s -> s.state().name()));
        columns.add(column(samples, "run", "", s -> Long.toString(s.run())));
        columns.add(column(samples, "suspicious", "", s -> Boolean.toString(s.suspicious())));
        columns.add(column(samples, "problem", "", s -> s.problem() == null ? "" : s.problem().message().replaceAll("\\R", " ")));
        return new TableValue(columns);
    }

    private static TableValue.Column column(List<Sample> samples, String name, String unit, Function<Sample, String> cell) {
        return new TableValue.Column(name, unit, samples.stream().map(cell).toList());
    }
}
