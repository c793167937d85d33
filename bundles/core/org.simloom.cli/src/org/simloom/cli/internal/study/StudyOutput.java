package org.simloom.cli.internal.study;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.simloom.base.problem.Location;
import org.simloom.base.problem.Problem;
import org.simloom.base.problem.ProblemException;
import org.simloom.cli.internal.Terminal;
import org.simloom.cli.internal.Texts;
import org.simloom.cli.internal.output.Json;
import org.simloom.cli.internal.output.Table;
import org.simloom.figures.Report;
import org.simloom.study.SampleExport;
import org.simloom.study.SampleState;
import org.simloom.study.Studies;
import org.simloom.study.StudyReport;
import org.simloom.study.TableText;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** Tells what a study has found. */
final class StudyOutput {
    private static final int MOST_ROWS = 12;

    private final Terminal terminal;
    private final Studies studies;
    private final boolean json;

    StudyOutput(Terminal terminal, Studies studies, boolean json) {
        this.terminal = terminal;
        this.studies = studies;
        this.json = json;
    }

    /** Tables for people, or one document for machines. */
    void print(StudyReport report) {
        if (json) {
            JsonObject document = JsonParser.parseString(studies.sheet(report)).getAsJsonObject();
            document.addProperty("study", report.study());
            document.add("problems", Json.problems(report.outcome() == null ? List.of() : report.outcome().notes()));
            Json.print(terminal.out(), document);
            return;
        }
        if (report.outcome() != null) {
            report.outcome().tables().forEach(table -> print(TableText.of(report.definition(), table)));
        }
        terminal.err().println(Texts.get("study.ended", report.definition().name(), Texts.state(report.state()),
                report.samples().size(), count(report, SampleState.FAILED), count(report, SampleState.SKIPPED)));
    }

    private static long count(StudyReport report, SampleState state) {
        return report.samples().stream().filter(sample -> sample.state() == state).count();
    }

    private void print(TableText table) {
        terminal.out().println(table.title());
        Table text = new Table(table.heads().stream().map(head -> (head.numeric() ? ">" : "") + head.text())
                .toArray(String[]::new));
        table.rows().stream().limit(MOST_ROWS).forEach(row -> text.row(row.toArray()));
        text.print(terminal.out());
        if (table.rows().size() > MOST_ROWS) {
            terminal.err().println(Texts.get("study.more", MOST_ROWS, table.rows().size()));
        }
        terminal.out().println();
    }

    /** All samples as comma-separated values. */
    void csv(StudyReport report, Path file) {
        SampleExport.write(file, report);
        terminal.err().println(Texts.get("study.csv", report.samples().size(), file));
    }

    /** A report for people. */
    void report(StudyReport report, Path file) {
        try {
            Report.write(studies.sheet(report), file);
        } catch (IOException e) {
            throw new ProblemException(Problem.error("cli.study.report", Texts.get("study.report", String.valueOf(e.getMessage())),
                    Texts.get("study.report.advice"), Location.file(file)));
        }
        terminal.err().println(Texts.get("study.written", file));
    }

    /** What predicts the responses, as a file that stands alone. */
    void surrogate(StudyReport report, Path file) {
        studies.exportSurrogates(report, file);
        terminal.err().println(Texts.get("study.written", file));
    }
}
