package org.simloom.study.internal.sheet;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

import org.simloom.base.problem.ProblemException;
import org.simloom.engine.Project;
import org.simloom.store.ResultRecord;
import org.simloom.store.Store;
import org.simloom.store.TaskRecord;
import org.simloom.study.Sample;
import org.simloom.study.SampleState;
import org.simloom.study.StudyReport;
import org.simloom.study.internal.surrogate.Runs;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** Where the numbers of a study come from: its record, its runs, and the tools of its latest run with their versions. */
final class Provenance {
    private static final System.Logger LOG = System.getLogger(Provenance.class.getName());

    private Provenance() {
    }

    static JsonObject of(StudyReport report) {
        JsonObject all = new JsonObject();
        all.addProperty("study", report.study());
        all.addProperty("runs", Runs.text(report.samples()));
        List<Long> runs = report.samples().stream().filter(s -> s.state() == SampleState.SUCCEEDED && s.run() > 0)
                .map(Sample::run).toList();
        if (!runs.isEmpty()) {
            all.add("tools", tools(report, runs.get(runs.size() - 1)));
        }
        return all;
    }

    private static JsonArray tools(StudyReport report, long run) {
        JsonArray tools = new JsonArray();
        for (String tool : names(report, run)) {
            JsonObject one = new JsonObject();
            one.addProperty("name", tool);
            tools.add(one);
        }
        return tools;
    }

    private static TreeSet<String> names(StudyReport report, long run) {
        TreeSet<String> names = new TreeSet<>();
        try {
            Optional<Store> existing = Project.open(report.definition().workflow()).existingStore();
            if (existing.isPresent()) {
                try (Store store = existing.get()) {
                    List<String> keys = store.runs().tasks(run).stream().map(TaskRecord::key).filter(Objects::nonNull).toList();
                    store.results().find(keys).values().stream().map(ResultRecord::tool).forEach(names::add);
                }
            }
        } catch (ProblemException e) {
            // figures are worth more than the names of tools; whoever opens the store next is told
            LOG.log(System.Logger.Level.DEBUG, "tools of a study", e);
        }
        return names;
    }
}
