package org.simloom.study.internal.field;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.simloom.base.values.FileValue;
import org.simloom.base.values.Value;
import org.simloom.base.values.ValueCodec;
import org.simloom.store.RunRecord;
import org.simloom.store.Store;
import org.simloom.study.Sample;
import org.simloom.study.SampleState;
import org.simloom.study.StudyReport;

/** Result files of the samples of a study that are still in the store. */
final class SampleFiles {
    /** More would make the learning slow, and fields need few. */
    private static final int MOST = 200;

    private final Store store;
    private final StudyReport report;

    /** A sample and its result file. */
    record SampleFile(Sample sample, Path file) {
    }

    SampleFiles(Store store, StudyReport report) {
        this.store = store;
        this.report = report;
    }

    /** Outputs that are result files, in the order of the workflow. */
    Set<String> outputs() {
        for (Sample sample : succeeded()) {
            Set<String> names = new LinkedHashSet<>();
            values(sample).forEach((name, value) -> {
                if (isResult(value)) {
                    names.add(name);
                }
            });
            if (!names.isEmpty()) {
                return names;
            }
        }
        return Set.of();
    }

    /** The files that an output gave, spread evenly over the samples where there are very many. */
    List<SampleFile> of(String output) {
        List<SampleFile> all = new ArrayList<>();
        List<Sample> samples = succeeded();
        int step = (samples.size() + MOST - 1) / MOST;
        for (int i = 0; i < samples.size(); i += step) {
            Value value = values(samples.get(i)).get(output);
            if (isResult(value)) {
                all.add(new SampleFile(samples.get(i), store.content().path(((FileValue) value).hash())));
            }
        }
        return all;
    }

    private List<Sample> succeeded() {
        return report.samples().stream().filter(s -> s.state() == SampleState.SUCCEEDED && s.run() > 0).toList();
    }

    private boolean isResult(Value value) {
        return value instanceof FileValue file && file.name().toLowerCase(Locale.ROOT).endsWith(".frd")
                && store.content().contains(file);
    }

    private Map<String, Value> values(Sample sample) {
        return store.runs().find(sample.run()).map(RunRecord::outputs).map(ValueCodec::mapFromJson).orElse(Map.of());
    }
}
