package org.simloom.surrogate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.simloom.sampling.Space;
import org.simloom.surrogate.internal.Encoding;
import org.simloom.surrogate.internal.NumbersAdapter;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.reflect.TypeToken;

/** Surrogates as trees of JSON. */
final class SurrogateCodec {
    private static final Gson GSON = NumbersAdapter.gson();

    /** What a Gaussian process is made again from. */
    record GaussianState(GaussianProcessSettings settings, Encoding encoding, double[] lengths, double nugget,
            double[][] points, double[] values) {
    }

    private SurrogateCodec() {
    }

    static JsonElement encode(SurrogateSet set) {
        JsonObject root = new JsonObject();
        root.add("variables", GSON.toJsonTree(set.variables()));
        root.add("provenance", GSON.toJsonTree(set.provenance()));
        List<JsonObject> responses = new ArrayList<>();
        for (SurrogateSet.Response one : set.responses()) {
            JsonObject response = new JsonObject();
            response.addProperty("name", one.name());
            response.addProperty("unit", one.unit());
            response.addProperty("samples", one.samples());
            response.add("q2", GSON.toJsonTree(one.q2()));
            response.add("rmse", GSON.toJsonTree(one.rmse()));
            response.addProperty("kind", one.surrogate().kind().name());
            response.add("surrogate", GSON.toJsonTree(state(one.surrogate())));
            responses.add(response);
        }
        root.add("responses", GSON.toJsonTree(responses));
        root.add("domain", GSON.toJsonTree(set.domain().state()));
        return root;
    }

    private static Object state(Surrogate surrogate) {
        return switch (surrogate) {
            case GaussianProcess one -> one.state();
            case PolynomialChaos one -> one.state();
            case RadialBasis one -> one.state();
            case NeuralNetwork one -> one.state();
            case QuadraticPolynomial one -> one.state();
            default -> throw new IllegalArgumentException(surrogate.kind().name());
        };
    }

    static SurrogateSet decode(JsonElement content) {
        JsonObject root = content.getAsJsonObject();
        List<Variable> variables = GSON.fromJson(root.get("variables"), new TypeToken<List<Variable>>() { }.getType());
        Map<String, String> provenance =
                GSON.fromJson(root.get("provenance"), new TypeToken<LinkedHashMap<String, String>>() { }.getType());
        List<SurrogateSet.Response> responses = new ArrayList<>();
        for (JsonElement element : root.getAsJsonArray("responses")) {
            JsonObject one = element.getAsJsonObject();
            Surrogate surrogate = surrogate(SurrogateKind.valueOf(one.get("kind").getAsString()), one.get("surrogate"),
                    variables);
            if (surrogate.inputs() != variables.size()) {
                throw new IllegalArgumentException("inputs");
            }
            responses.add(new SurrogateSet.Response(one.get("name").getAsString(), one.get("unit").getAsString(), surrogate,
                    one.get("samples").getAsInt(), GSON.fromJson(one.get("q2"), double.class),
                    GSON.fromJson(one.get("rmse"), double.class)));
        }
        return new SurrogateSet(variables, responses, new Domain(state(root.get("domain"), Domain.State.class)), provenance);
    }

    private static Surrogate surrogate(SurrogateKind kind, JsonElement state, List<Variable> variables) {
        return switch (kind) {
            case GAUSSIAN_PROCESS -> GaussianProcess.of(state(state, GaussianState.class), new Space(
                    variables.stream().map(Variable::dimension).toList(), null, point -> true));
            case POLYNOMIAL_CHAOS -> new PolynomialChaos(state(state, PolynomialChaos.State.class));
            case RADIAL_BASIS -> new RadialBasis(state(state, RadialBasis.State.class));
            case NEURAL_NETWORK -> new NeuralNetwork(state(state, NeuralNetwork.State.class));
            case QUADRATIC -> new QuadraticPolynomial(state(state, QuadraticPolynomial.State.class));
        };
    }

    private static <T> T state(JsonElement element, Class<T> type) {
        return Objects.requireNonNull(GSON.fromJson(element, type));
    }
}
