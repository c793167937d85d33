package org.simloom.cli.internal.output;

import java.io.PrintStream;
import java.util.List;

import org.simloom.base.l10n.Times;
import org.simloom.cli.internal.Texts;
import org.simloom.engine.History;
import org.simloom.store.RunRecord;
import org.simloom.tool.Evidence;
import org.simloom.tool.KeyPart;
import org.simloom.tool.Verdict;

/** Shows runs that have been: a list of them, or one with the provenance of every value. */
public final class HistoryReport {
    private static final int DIGEST_SHOWN = 12;

    private final PrintStream out;

    public HistoryReport(PrintStream out) {
        this.out = out;
    }

    /** The runs, a line each. */
    public void list(List<RunRecord> runs) {
        Table table = new Table(">" + Texts.get("column.run"), Texts.get("column.state"), Texts.get("column.started"),
                ">" + Texts.get("column.duration"), Texts.get("column.workflow"), Texts.get("column.problem"));
        for (RunRecord run : runs) {
            table.row(run.id(), Texts.state(run.state()), Times.local(run.started()),
                    run.ended() == 0 ? "" : Times.span(run.ended() - run.started()), run.workflow(),
                    run.problem() == null ? "" : run.problem());
        }
        table.print(out);
    }

    /** A run in full. */
    public void show(History.Report report) {
        RunRecord run = report.run();
        out.println(Texts.get("results.run", run.id(), run.workflow(), Texts.state(run.state()),
                Times.local(run.started())));
        if (run.problem() != null) {
            out.println(run.problem());
        }
        section("results.inputs");
        Table inputs = new Table(Texts.get("column.input"), ">" + Texts.get("column.value"), Texts.get("column.unit"));
        Values.add(inputs, report.inputs());
        inputs.print(out);
        if (!report.outputs().isEmpty()) {
            section("results.outputs");
            RunReport.table(out, report.outputs());
        }
        section("results.tasks");
        report.tasks().forEach(this::task);
    }

    private void section(String key) {
        out.println();
        out.println(Texts.get(key));
    }

    private void task(History.Task task) {
        String state = Texts.state(task.record().state());
        out.println(task.record().path() + "  " + state + (task.origin().isEmpty() ? ""
                : "  " + task.origin().get().tool() + "  " + Times.span(task.origin().get().millis())));
        if (task.record().reason() != null && !task.record().reason().isEmpty()) {
            out.println("  " + Texts.get("results.why", task.record().reason()));
        }
        if (task.record().problem() != null) {
            out.println("  " + task.record().problem());
        }
        task.origin().ifPresent(origin -> origin(task, origin));
        for (History.Attempt attempt : task.attempts()) {
            out.println("  " + Texts.get("results.attempt", attempt.number(), attempt.folder()));
            if (task.origin().isEmpty() && attempt.verdict() != null) {
                verdict(attempt.verdict());
            }
        }
    }

    private void origin(History.Task task, History.Origin origin) {
        if (task.attempts().isEmpty() && origin.verdict() != null) {
            out.println("  " + Texts.get("results.origin", origin.run(), origin.path(), Times.local(origin.created())));
        }
        for (KeyPart part : origin.parts()) {
            out.println("    " + Texts.get(part.display().isEmpty() ? "results.part.content" : "results.part",
                    Texts.get("part." + kind(part)), part.kind().equals("task") ? "" : part.name() + " ", part.display(),
                    part.digest().substring(0, Math.min(DIGEST_SHOWN, part.digest().length()))));
        }
        origin.outputs().forEach((name, value) ->
                out.println("    " + Texts.get("results.output", name, value.display())));
        if (origin.verdict() != null) {
            verdict(origin.verdict());
        }
    }

    private static String kind(KeyPart part) {
        return switch (part.kind()) {
            case "input", "tool", "template", "descriptor", "expression", "task", "target" -> part.kind();
            default -> "other";
        };
    }

    private void verdict(Verdict verdict) {
        for (Evidence evidence : verdict.evidence()) {
            out.println("    " + Texts.get("evidence." + evidence.result().name(), evidence.text()));
        }
    }
}
