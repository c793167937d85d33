package org.simloom.study.internal.surrogate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Stream;

import org.simloom.base.problem.Location;
import org.simloom.base.problem.ProblemException;
import org.simloom.base.values.ValueCodec;
import org.simloom.sampling.Space;
import org.simloom.study.Goal;
import org.simloom.study.Sample;
import org.simloom.study.SampleState;
import org.simloom.study.StudyDefinition;
import org.simloom.study.StudyReport;
import org.simloom.study.internal.Problems;
import org.simloom.study.internal.run.StudyRun;
import org.simloom.study.internal.surrogate.LearntResponses.Fit;
import org.simloom.surrogate.Domain;
import org.simloom.surrogate.Samples;
import org.simloom.surrogate.SurrogateSet;
import org.simloom.surrogate.SurrogateSet.Response;
import org.simloom.surrogate.Variable;

/** Makes surrogates that need their study no longer, and say where they come from. */
public final class StandAlone {
    private StandAlone() {
    }

    /**
     * The surrogates of all responses that one could be learnt for.
     *
     * @throws ProblemException {@code study.surrogate.none} where there is none
     */
    public static SurrogateSet of(StudyReport report, List<Optional<Fit>> fits) {
        StudyDefinition definition = report.definition();
        List<Response> responses = new ArrayList<>();
        for (int i = 0; i < fits.size(); i++) {
            Goal goal = definition.goals().get(i);
            fits.get(i).ifPresent(fit -> responses.add(new Response(goal.name(), goal.unit(), fit.surrogate(),
                    fit.index().length, fit.q2(), fit.rmse())));
        }
        if (responses.isEmpty()) {
            throw Problems.of("surrogate.none", Location.file(definition.file()), definition.name());
        }
        return new SurrogateSet(definition.space().dimensions().stream().map(Variable::of).toList(),
                responses, domain(report, fits), provenance(report));
    }

    /** Where a point is known: among the samples that every surrogate of a response has learnt from. */
    public static Domain domain(StudyReport report, List<Optional<Fit>> fits) {
        Space space = report.definition().space();
        List<Integer> index = fits.stream().flatMap(Optional::stream)
                .min((a, b) -> Integer.compare(a.index().length, b.index().length))
                .map(fit -> Arrays.stream(fit.index()).boxed().toList()).orElseThrow();
        Map<Integer, Sample> samples = new LinkedHashMap<>();
        report.samples().forEach(sample -> samples.put(sample.index(), sample));
        // the domain asks for points only; their own numbers stand for values that differ
        return Domain.of(Samples.of(space, index.stream().map(i -> samples.get(i).point()).toList(),
                index.stream().mapToDouble(Integer::doubleValue).toArray()));
    }

    private static Map<String, String> provenance(StudyReport report) {
        StudyDefinition definition = report.definition();
        Map<String, String> all = new LinkedHashMap<>();
        all.put("study", StudyRun.name(definition));
        all.put("record", Long.toString(report.study()));
        all.put("method", definition.method().getLiteral());
        all.put("seed", Long.toString(definition.seed()));
        all.put("samples", Long.toString(learnt(report).count()));
        all.put("samplesDigest", digest(report));
        all.put("runs", Runs.text(report.samples()));
        return all;
    }

    private static Stream<Sample> learnt(StudyReport report) {
        return report.samples().stream().filter(s -> s.state() == SampleState.SUCCEEDED);
    }

    /** Of points and values to the last bit, in the order of the samples. */
    static String digest(StudyReport report) {
        StringJoiner text = new StringJoiner("\n");
        learnt(report).forEach(sample -> text.add(sample.index() + " " + Arrays.toString(sample.point()) + " "
                + Arrays.toString(sample.responses())));
        return ValueCodec.sha256(text.toString());
    }
}
