package org.simloom.cli.internal.describe;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

import org.simloom.base.problem.Severity;
import org.simloom.cli.internal.Texts;
import org.simloom.cli.internal.output.Json;
import org.simloom.cli.internal.output.Table;
import org.simloom.model.base.PortType;
import org.simloom.tool.authoring.DraftArgument;
import org.simloom.tool.authoring.DraftFile;
import org.simloom.tool.authoring.DraftOutput;
import org.simloom.tool.authoring.FileUse;
import org.simloom.tool.authoring.Learnt;
import org.simloom.tool.authoring.Proof;
import org.simloom.tool.authoring.SuccessRule;
import org.simloom.tool.authoring.TemplateField;
import org.simloom.tool.authoring.ToolDraft;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** Tells what a draft has become. */
final class DraftReport {
    private static final int LONGEST = 50;
    private static final int MOST = 20;

    private DraftReport() {
    }

    /** One sentence with a mark before it. */
    static String line(Learnt learnt) {
        return (learnt.severity() == Severity.INFO ? "  " : learnt.severity() == Severity.WARNING ? "! " : "✗ ") + learnt.text();
    }

    /** Inputs, outputs and rules; what could be an output and is not comes after what is. */
    static void print(PrintStream out, ToolDraft draft) {
        Table inputs = new Table(Texts.get("column.input"), Texts.get("describe.type"), Texts.get("column.value"), Texts.get("column.unit"));
        for (DraftFile file : draft.files()) {
            if (file.use() == FileUse.INPUT) {
                inputs.row(file.name(), type(file.folder() ? PortType.DIRECTORY : PortType.FILE), file.target(), "");
            }
            file.fields().stream().filter(TemplateField::input).forEach(field -> inputs.row(field.name(), type(field.type()),
                    field.text(), field.unit()));
        }
        draft.arguments().stream().filter(DraftArgument::input).forEach(argument -> inputs.row(argument.name(),
                type(argument.type()), argument.text(), argument.unit()));
        section(out, inputs);
        Table outputs = new Table("", Texts.get("column.result"), Texts.get("describe.type"), Texts.get("column.value"),
                Texts.get("column.unit"), Texts.get("describe.place"));
        for (boolean chosen : List.of(true, false)) {
            draft.outputs().stream().filter(output -> output.chosen() == chosen).limit(chosen ? Integer.MAX_VALUE : MOST)
                    .forEach(output -> outputs.row(chosen ? "+" : "", output.name(), type(output.type()), shown(output.value()),
                            output.unit(), shown(output.where())));
        }
        section(out, outputs);
        long more = draft.outputs().stream().filter(output -> !output.chosen()).count() - MOST;
        if (more > 0) {
            out.println(Texts.get("describe.more", more));
        }
        Table rules = new Table("", Texts.get("describe.rule"), Texts.get("describe.unmasks"));
        draft.rules().forEach(rule -> rules.row(rule.chosen() ? "+" : "", rule(rule), String.join(", ", rule.unmasks())));
        section(out, rules);
    }

    private static void section(PrintStream out, Table table) {
        if (!table.isEmpty()) {
            out.println();
            table.print(out);
        }
    }

    private static String rule(SuccessRule rule) {
        return switch (rule.kind()) {
            case EXIT_CODE -> Texts.get("describe.rule.exit", rule.number());
            case FILE -> Texts.get("describe.rule.file", rule.source(), rule.number());
            case MARKER -> Texts.get("describe.rule.marker", shown(rule.seen()), rule.source());
            case ERROR -> Texts.get("describe.rule.error", rule.pattern(), rule.source());
        };
    }

    private static String type(PortType type) {
        return type.getLiteral();
    }

    private static String shown(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    /** The same for machines. */
    static JsonObject json(ToolDraft draft, List<Learnt> learnt, Proof proof, List<Path> written) {
        JsonObject document = new JsonObject();
        JsonArray lessons = new JsonArray();
        for (Learnt one : learnt) {
            JsonObject lesson = new JsonObject();
            lesson.addProperty("severity", one.severity().name());
            lesson.addProperty("code", one.code());
            lesson.addProperty("text", one.text());
            lessons.add(lesson);
        }
        document.add("learnt", lessons);
        document.add("draft", JsonParser.parseString(draft.toJson()));
        if (proof != null) {
            JsonObject proved = new JsonObject();
            proved.addProperty("succeeded", proof.succeeded());
            proved.addProperty("unmasked", proof.unmasked());
            if (proof.problem() != null) {
                proved.add("problem", Json.problem(proof.problem()));
            }
            document.add("proof", proved);
        }
        JsonArray files = new JsonArray();
        written.forEach(file -> files.add(file.toString()));
        document.add("written", files);
        return document;
    }
}
