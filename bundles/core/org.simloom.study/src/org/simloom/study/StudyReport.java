package org.simloom.study;

import java.util.List;
import java.util.Optional;

/**
 * A study with all that is known of it.
 *
 * @param definition what it is
 * @param study      number of its record in the store
 * @param state      how it stands
 * @param samples    in the order of their indexes
 * @param outcome    what was found; {@code null} until there is something
 */
public record StudyReport(StudyDefinition definition, long study, StudyState state, List<Sample> samples, Outcome outcome) {
    public StudyReport {
        samples = List.copyOf(samples);
    }

    /** The sample of an index. */
    public Optional<Sample> sample(int index) {
        return samples.stream().filter(sample -> sample.index() == index).findFirst();
    }
}
