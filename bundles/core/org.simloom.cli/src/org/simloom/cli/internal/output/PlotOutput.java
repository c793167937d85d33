package org.simloom.cli.internal.output;

import java.nio.file.Path;
import java.util.List;

import org.simloom.base.problem.Location;
import org.simloom.base.problem.Problem;
import org.simloom.base.problem.ProblemException;
import org.simloom.cli.internal.Terminal;
import org.simloom.cli.internal.Texts;
import org.simloom.results.history.HistoryTable;
import org.simloom.results.plot.Plot;
import org.simloom.results.plot.PlotPicture;
import org.simloom.results.plot.PlotRequest;

import picocli.CommandLine.Option;

/** Plots tables into a file. */
public final class PlotOutput {
    @Option(names = "--plot", paramLabel = "FILE", descriptionKey = "plot")
    private Path file;

    @Option(names = "--x", paramLabel = "COLUMN", descriptionKey = "plotX")
    private String x;

    @Option(names = "--y", paramLabel = "COLUMN,…", hideParamSyntax = true, split = ",", descriptionKey = "plotY")
    private List<String> y = List.of();

    @Option(names = "--log", paramLabel = "AXES", descriptionKey = "plotLog")
    private Axes log;

    @Option(names = "--lines", descriptionKey = "plotLines")
    private boolean lines;

    /** Which axes are logarithmic. */
    enum Axes {
        none, x, y, xy
    }

    /** Whether anything is wanted of it. */
    public boolean isWanted() {
        return file != null;
    }

    /** Whether it is told how to plot, though not where to. */
    public boolean isIncomplete() {
        return file == null && (x != null || !y.isEmpty() || log != null || lines);
    }

    /** Plots columns of results. */
    public void print(Terminal terminal, ResultRows results) {
        write(terminal, request().of(results.title(), results.columns(), results.rows()), lines, file);
    }

    /** Plots histories; where there are several, each into a file of its own. */
    public void print(Terminal terminal, List<HistoryTable> tables, String title) {
        List<HistoryTable> wanted = tables.stream().filter(table -> request().fits(table)).toList();
        if (wanted.isEmpty() && !tables.isEmpty()) {
            throw new ProblemException(Problem.error("cli.plotColumns", Texts.get("results.plotColumns"),
                    Texts.get("results.plotColumns.advice"), Location.NONE));
        }
        for (HistoryTable table : wanted) {
            Plot plot = request().of(table);
            write(terminal, plot.titled(plot.title() + " – " + title), true,
                    wanted.size() == 1 ? file : TableOutput.sibling(file, table));
        }
    }

    private void write(Terminal terminal, Plot plot, boolean joined, Path target) {
        PlotPicture.of(plot, joined).write(target);
        terminal.err().println(Texts.get("results.plot", target));
        if (plot.leftOut() > 0) {
            terminal.err().println(Texts.get("results.plotLeft", plot.leftOut()));
        }
    }

    private PlotRequest request() {
        return new PlotRequest(x, y, log == Axes.x || log == Axes.xy, log == null ? null : log == Axes.y || log == Axes.xy);
    }
}
