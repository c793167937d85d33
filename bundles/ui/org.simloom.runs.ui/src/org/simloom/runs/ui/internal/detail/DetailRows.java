package org.simloom.runs.ui.internal.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

import org.simloom.base.l10n.Times;
import org.simloom.base.values.Numbers;
import org.simloom.base.values.RealValue;
import org.simloom.base.values.Value;
import org.simloom.base.values.ValueCodec;
import org.simloom.base.values.VectorValue;
import org.simloom.engine.History;
import org.simloom.runs.ui.internal.Texts;
import org.simloom.store.RunRecord;
import org.simloom.store.TaskRecord;
import org.simloom.tool.KeyPart;
import org.simloom.tool.Verdict;

/** Makes the lines that tell of a run or of a task. */
final class DetailRows {
    private static final int DIGEST_SHOWN = 12;
    private static final Predicate<KeyPart> INPUT = part -> part.kind().equals("input");

    private DetailRows() {
    }

    /** What is known of a run. */
    static List<DetailRow> of(RunRecord run) {
        List<DetailRow> facts = new ArrayList<>();
        facts.add(fact("detail.workflow", run.workflow()));
        facts.add(new DetailRow(image(run.state()), Texts.get("detail.state"), Texts.state(run.state()), "", null,
                List.of()));
        facts.add(fact("detail.started", Times.brief(run.started())));
        if (run.ended() > 0) {
            facts.add(fact("detail.duration", Times.span(run.started(), run.ended())));
        }
        facts.add(fact("detail.process", Texts.get("detail.process.value", run.owner().pid(), run.owner().host())));
        if (run.problem() != null) {
            facts.add(DetailRow.of("failed", Texts.get("detail.problem"), run.problem()));
        }
        List<DetailRow> groups = new ArrayList<>();
        groups.add(DetailRow.group(Texts.get("detail.run", run.id()), facts));
        // what it came to is looked for first
        add(groups, "detail.outputs", values("output", values(run.outputs())));
        add(groups, "detail.inputs", values("input", values(run.inputs())));
        return groups;
    }

    /** What is known of a task. */
    static List<DetailRow> of(History.Task task) {
        TaskRecord record = task.record();
        List<DetailRow> facts = new ArrayList<>();
        facts.add(DetailRow.of(image(record.state()), Texts.get("detail.state"), Texts.state(record.state())));
        if (record.reason() != null && !record.reason().isEmpty()) {
            facts.add(fact("detail.why", record.reason()));
        }
        if (record.problem() != null) {
            facts.add(DetailRow.of("failed", Texts.get("detail.problem"), record.problem()));
        }
        task.origin().ifPresent(origin -> {
            if (origin.tool() != null && !origin.tool().isEmpty()) {
                facts.add(fact("detail.tool", origin.tool()));
            }
            facts.add(fact("detail.duration", Times.span(origin.millis())));
            if (task.attempts().isEmpty()) {
                facts.add(fact("detail.origin", Texts.get("detail.origin.value", origin.run(), origin.path(),
                        Times.brief(origin.created()))));
            }
        });
        List<DetailRow> groups = new ArrayList<>();
        groups.add(DetailRow.group(record.path(), facts));
        task.origin().ifPresent(origin -> {
            add(groups, "detail.outputs", values("output", origin.outputs()));
            add(groups, "detail.evidence", evidence(origin.verdict()));
            add(groups, "detail.inputs", origin.parts().stream().filter(INPUT).map(part ->
                    DetailRow.of("input", part.name(), part.display())).toList());
        });
        add(groups, "detail.attempts", task.attempts().stream().map(attempt -> attempt(task, attempt)).toList());
        task.origin().ifPresent(origin -> add(groups, "detail.parts",
                origin.parts().stream().filter(INPUT.negate()).map(DetailRows::part).toList()));
        return groups;
    }

    private static DetailRow attempt(History.Task task, History.Attempt attempt) {
        boolean shownAbove = task.origin().isPresent() && attempt == task.attempts().getLast();
        return new DetailRow("attempt", Texts.get(attempt.open() ? "detail.attempt.open" : "detail.attempt",
                attempt.number()), attempt.folder().toString(), "", attempt.folder(),
                shownAbove ? List.of() : evidence(attempt.verdict()));
    }

    private static DetailRow part(KeyPart part) {
        String kind = switch (part.kind()) {
            case "tool", "template", "descriptor", "expression", "task", "target" -> part.kind();
            default -> "other";
        };
        String digest = part.digest().substring(0, Math.min(DIGEST_SHOWN, part.digest().length()));
        String name = part.kind().equals("task") ? "" : part.name();
        return DetailRow.of("part", Texts.get("part." + kind) + (name.isEmpty() ? "" : "  " + name),
                part.display().isEmpty() ? digest : part.display());
    }

    private static List<DetailRow> evidence(Verdict verdict) {
        return verdict == null ? List.of() : verdict.evidence().stream().map(evidence -> DetailRow.of(
                image(evidence.result()), evidence.text(), evidence.source().isEmpty() ? "" : evidence.source())).toList();
    }

    private static List<DetailRow> values(String image, Map<String, Value> values) {
        return values.entrySet().stream().map(entry -> value(image, entry.getKey(), entry.getValue())).toList();
    }

    private static DetailRow value(String image, String name, Value value) {
        return switch (value) {
            case RealValue real -> new DetailRow(image, name, Numbers.display(real.value(), ""), real.unit(), null, List.of());
            case VectorValue vector -> new DetailRow(image, name, new VectorValue(vector.values(), "").display(),
                    vector.unit(), null, List.of());
            default -> DetailRow.of(image, name, value.display());
        };
    }

    private static Map<String, Value> values(String json) {
        return json == null ? Map.of() : ValueCodec.mapFromJson(json);
    }

    private static DetailRow fact(String key, String value) {
        return DetailRow.of(null, Texts.get(key), value);
    }

    private static void add(List<DetailRow> groups, String key, List<DetailRow> rows) {
        if (!rows.isEmpty()) {
            groups.add(DetailRow.group(Texts.get(key), rows));
        }
    }

    private static String image(Enum<?> state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
