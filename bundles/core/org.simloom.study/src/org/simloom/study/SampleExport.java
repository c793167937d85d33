package org.simloom.study;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.simloom.base.files.WholeFile;
import org.simloom.base.problem.Location;
import org.simloom.base.values.CsvTable;
import org.simloom.base.values.TableValue;
import org.simloom.sampling.Dimension;
import org.simloom.study.internal.Problems;

/** Writes the samples of a study as comma-separated values, numbers exactly. */
public final class SampleExport {
    private SampleExport() {
    }

    /**
     * Writes a file, whole or not at all: a row a sample with its number, variables, responses, state, run and problem.
     *
     * @throws org.simloom.base.problem.ProblemException {@code study.export} where it cannot be written
     */
    public static void write(Path file, StudyReport report) {
        try {
            WholeFile.write(file, CsvTable.format(new TableValue(columns(report))).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw Problems.of("export", Location.file(file), file, e.getMessage());
        }
    }

    private static List<TableValue.Column> columns(StudyReport report) {
        List<TableValue.Column> columns = new ArrayList<>();
        List<Sample> samples = report.samples();
        columns.add(column("sample", samples.stream().map(sample -> Integer.toString(sample.index())).toList()));
        for (int i = 0; i < report.definition().space().size(); i++) {
            Dimension dimension = report.definition().space().dimensions().get(i);
            int variable = i;
            columns.add(new TableValue.Column(dimension.name(), dimension.unit(), samples.stream()
                    .map(sample -> dimension.choices().isEmpty() ? Double.toString(sample.point()[variable])
                            : dimension.choices().get((int) Math.round(sample.point()[variable]))).toList()));
        }
        for (int i = 0; i < report.definition().goals().size(); i++) {
            Goal goal = report.definition().goals().get(i);
            int response = i;
            columns.add(new TableValue.Column(goal.name(), goal.unit(), samples.stream()
                    .map(sample -> sample.responses()[response])
                    .map(value -> Double.isNaN(value) ? "" : value.toString()).toList()));
        }
        columns.add(column("state", samples.stream().map(sample -> sample.state().name()).toList()));
        columns.add(column("run", samples.stream().map(sample -> Long.toString(sample.run())).toList()));
        columns.add(column("problem", samples.stream()
                .map(sample -> sample.problem() == null ? "" : sample.problem().replaceAll("\\R", " ")).toList()));
        return columns;
    }

    private static TableValue.Column column(String name, List<String> cells) {
        return new TableValue.Column(name, "", cells);
    }
}
