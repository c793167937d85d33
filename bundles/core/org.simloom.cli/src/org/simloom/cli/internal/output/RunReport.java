package org.simloom.cli.internal.output;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;

import org.simloom.base.l10n.Times;
import org.simloom.base.values.Value;
import org.simloom.cli.internal.Terminal;
import org.simloom.cli.internal.Texts;
import org.simloom.engine.RunResult;
import org.simloom.store.RunState;

import com.google.gson.Gson;
import com.google.gson.JsonObject;

/** Shows how a run ended. */
public final class RunReport {
    private RunReport() {
    }

    /** Results as a table to the output, everything else beside it. */
    public static void print(Terminal terminal, RunResult result) {
        table(terminal.out(), result.outputs());
        RunResult.Counts counts = result.counts();
        PrintStream err = terminal.err();
        String time = Times.span(result.duration().toMillis());
        boolean nothing = result.state() == RunState.SUCCEEDED && counts.executed() + counts.fallback() + counts.failed()
                + counts.skipped() == 0;
        err.println(nothing ? Texts.get("run.nothing", counts.cached(), time)
                : Texts.get("run.counts", Texts.state(result.state()), counts.executed(), counts.cached(), time)
                        + (counts.failed() + counts.fallback() + counts.skipped() == 0 ? ""
                                : Texts.get("run.trouble", counts.failed(), counts.fallback(), counts.skipped())));
    }

    /** Values as a table: name, value, unit. */
    public static void table(PrintStream out, Map<String, Value> values) {
        if (!values.isEmpty()) {
            Table table = new Table(Texts.get("column.result"), ">" + Texts.get("column.value"), Texts.get("column.unit"));
            Values.add(table, values);
            table.print(out);
        }
    }

    /** The same for machines. */
    public static JsonObject json(Path workflow, RunResult result) {
        JsonObject document = new JsonObject();
        document.addProperty("run", result.runId());
        document.addProperty("workflow", workflow.toString());
        document.addProperty("state", result.state().name());
        document.addProperty("resumed", result.resumed());
        document.addProperty("seconds", result.duration().toMillis() / 1000.0);
        document.add("outputs", Json.values(result.outputs()));
        document.add("counts", new Gson().toJsonTree(result.counts()));
        document.add("problems", Json.problems(result.problems()));
        return document;
    }
}
