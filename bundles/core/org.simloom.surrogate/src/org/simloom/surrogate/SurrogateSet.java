package org.simloom.surrogate;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The surrogates of a study's responses as one thing that stands alone: it needs neither the study nor its runs.
 *
 * @param variables  the inputs, in the order of a point's numbers
 * @param responses  what it predicts
 * @param domain     where it has learnt
 * @param provenance where it comes from, such as study, seed, number and digest of samples, in the order to be shown in
 */
public record SurrogateSet(List<Variable> variables, List<Response> responses, Domain domain,
        Map<String, String> provenance) {
    /**
     * One predicted response.
     *
     * @param name      unique among the responses
     * @param unit      of its values; empty for none
     * @param surrogate that predicts it
     * @param samples   how many samples it has learnt from
     * @param q2        predictive coefficient of determination in cross-validation
     * @param rmse      root mean square error in cross-validation, in the unit of the response
     */
    public record Response(String name, String unit, Surrogate surrogate, int samples, double q2, double rmse) {
    }

    public SurrogateSet {
        variables = List.copyOf(variables);
        responses = List.copyOf(responses);
        provenance = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(provenance));
    }

    /** A response by its name. */
    public Optional<Response> response(String name) {
        return responses.stream().filter(one -> one.name().equals(name)).findFirst();
    }
}
