package org.simloom.study.internal.field;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.simloom.base.problem.Location;
import org.simloom.base.problem.ProblemException;
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
    record SampleFile(Sample sample, String hash, Path file) {
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
        for (Sample sample : spread(succeeded(), MOST)) {
            Value value = values(sample).get(output);
            if (isResult(value)) {
                all.add(new SampleFile(sample, ((FileValue) value).hash(), store.content().path(((FileValue) value).hash())));
            }
        }
        return all;
    }

    /** Some of many, evenly. */
    static <T> List<T> spread(List<T> many, int most) {
        int step = (many.size() + most - 1) / most;
        return step <= 1 ? many : IntStream.iterate(0, i -> i < many.size(), i -> i + step).mapToObj(many::get).toList();
    }

    /** How many samples have succeeded. */
    int all() {
        return succeeded().size();
    }

    /** Whether a file is what was stored. One that is not is taken out of the store, so that it is computed anew when needed. */
    boolean intact(SampleFile file) {
        return store.content().verify(file.hash());
    }

    ProblemException none(String output) {
        return none(report, output);
    }

    static ProblemException none(StudyReport report, String output) {
        return Texts.problem("field.output", Location.file(report.definition().file()), output);
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
