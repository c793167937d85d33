package org.simloom.study.internal.sheet;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.simloom.base.problem.ProblemException;
import org.simloom.engine.EngineTexts;
import org.simloom.engine.Project;
import org.simloom.store.Store;
import org.simloom.store.StudyRecord;
import org.simloom.store.TaskRecord;
import org.simloom.study.Sample;
import org.simloom.study.SampleState;
import org.simloom.study.StudyReport;
import org.simloom.study.internal.surrogate.Runs;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** Where the numbers of a study come from: its record, its runs, and the tools of its latest run with their versions. */
final class Provenance {
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    private static final System.Logger LOG = System.getLogger(Provenance.class.getName());

    private Provenance() {
    }

    static JsonObject of(StudyReport report) {
        JsonObject all = new JsonObject();
        all.addProperty("study", report.study());
        all.addProperty("runs", Runs.text(report.samples()));
        JsonArray tools = new JsonArray();
        try {
            Optional<Store> existing = Project.open(report.definition().workflow()).existingStore();
            if (existing.isPresent()) {
                try (Store store = existing.get()) {
                    store.studies().find(report.study()).ifPresent(record -> all.addProperty("interval", interval(record)));
                    tools(store, report).forEach(tools::add);
                }
            }
        } catch (ProblemException e) {
            // figures are worth more than the names of tools; whoever opens the store next is told
            LOG.log(System.Logger.Level.DEBUG, "provenance of a study", e);
        }
        all.add("tools", tools);
        all.addProperty("created", LocalDateTime.now().format(MINUTES));
        Bundle bundle = FrameworkUtil.getBundle(Provenance.class);
        if (bundle != null) {
            all.addProperty("version", bundle.getVersion().toString());
        }
        return all;
    }

    private static String interval(StudyRecord record) {
        return time(record.started()) + (record.ended() == 0 ? " –" : " – " + time(record.ended()));
    }

    private static String time(long millis) {
        return LocalDateTime.ofInstant(Instant.ofEpochMilli(millis), ZoneId.systemDefault()).format(MINUTES);
    }

    /** The tools of the latest run that succeeded. */
    private static List<JsonObject> tools(Store store, StudyReport report) {
        List<Long> runs = report.samples().stream().filter(s -> s.state() == SampleState.SUCCEEDED && s.run() > 0)
                .map(Sample::run).toList();
        if (runs.isEmpty()) {
            return List.of();
        }
        List<String> keys = store.runs().tasks(runs.get(runs.size() - 1)).stream().map(TaskRecord::key).filter(Objects::nonNull).toList();
        return store.results().find(keys).values().stream().map(result -> EngineTexts.line(result.tool())).sorted().distinct().map(name -> {
            JsonObject tool = new JsonObject();
            tool.addProperty("name", name);
            return tool;
        }).toList();
    }
}
