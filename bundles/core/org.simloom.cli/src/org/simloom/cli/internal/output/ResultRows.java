package org.simloom.cli.internal.output;

import java.nio.file.Path;
import java.util.List;

import org.simloom.base.problem.Location;
import org.simloom.base.problem.Problem;
import org.simloom.base.problem.ProblemException;
import org.simloom.cli.internal.Texts;
import org.simloom.engine.Project;
import org.simloom.results.Column;
import org.simloom.results.ResultTable;
import org.simloom.results.Row;
import org.simloom.results.RowFilter;

/** The wanted rows of a table of results. */
public final class ResultRows {
    private final ResultTable table;
    private final List<Row> rows;

    /**
     * Reads them.
     *
     * @param name  a workflow of the project, with or without its extension; blank for the one that {@code given} is
     *              or, where it is the project, that was run last
     * @param where condition of the rows, or {@code null}
     * @throws ProblemException {@code cli.workflow} where no such workflow was run, or of the condition
     */
    public ResultRows(Project project, String name, Path given, String where) {
        List<String> known = ResultTable.workflows(project);
        String wanted = !name.isBlank() ? name : given.toString().endsWith(".simflow") ? project.nameOf(given) : "";
        String workflow = known.stream().filter(one -> wanted.isEmpty() || one.equals(wanted)
                || one.equals(wanted + ".simflow")).findFirst()
                .orElseThrow(() -> new ProblemException(Problem.error("cli.workflow", Texts.get("results.workflow", wanted),
                        Texts.get("results.workflow.advice", String.join(", ", known)), Location.file(project.folder()))));
        table = new ResultTable(project, workflow);
        table.refresh();
        RowFilter filter = RowFilter.parse(where, table.columns());
        rows = table.rows().stream().filter(filter::test).toList();
    }

    /** What people call the workflow. */
    String title() {
        return table.label().isEmpty() ? table.workflow() : table.label();
    }

    List<Column> columns() {
        return table.columns();
    }

    List<Row> rows() {
        return rows;
    }
}
