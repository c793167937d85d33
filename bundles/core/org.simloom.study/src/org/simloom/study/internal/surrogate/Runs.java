package org.simloom.study.internal.surrogate;

import java.util.List;
import java.util.StringJoiner;

import org.simloom.study.Sample;

/** Numbers of runs for people, such as {@code 3-9, 12}. */
public final class Runs {
    private Runs() {
    }

    /** The runs of samples, ascending; empty where none was run. */
    public static String text(List<Sample> samples) {
        long[] runs = samples.stream().mapToLong(Sample::run).filter(run -> run > 0).sorted().distinct().toArray();
        StringJoiner text = new StringJoiner(", ");
        for (int i = 0; i < runs.length;) {
            int last = i;
            while (last + 1 < runs.length && runs[last + 1] == runs[last] + 1) {
                last++;
            }
            text.add(last == i ? Long.toString(runs[i]) : runs[i] + "-" + runs[last]);
            i = last + 1;
        }
        return text.toString();
    }
}
