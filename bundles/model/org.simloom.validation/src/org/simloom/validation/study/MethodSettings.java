package org.simloom.validation.study;

import static org.simloom.validation.study.MethodSetting.choice;
import static org.simloom.validation.study.MethodSetting.count;
import static org.simloom.validation.study.MethodSetting.flag;
import static org.simloom.validation.study.MethodSetting.limits;
import static org.simloom.validation.study.MethodSetting.number;
import static org.simloom.validation.study.MethodSetting.whole;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.simloom.base.l10n.Messages;
import org.simloom.base.problem.Location;
import org.simloom.base.problem.Problem;
import org.simloom.model.study.MethodKind;

/** Which settings the methods of studies have, what they take, and what is wrong with what is given for them. */
public final class MethodSettings {
    private static final Messages MESSAGES = Messages.of(MethodSettings.class);
    private static final Span SHARE = Span.open(0, 1);
    private static final MethodSetting CONFIDENCE = number("confidence", SHARE);
    private static final MethodSetting MEASURE = choice("measure", "range", "probability");
    private static final MethodSetting SAMPLES = count("samples");
    private static final MethodSetting RESAMPLES = count("resamples").in(Span.from(20));
    private static final MethodSetting INITIAL = whole("initial");
    private static final MethodSetting FIRST = INITIAL.in(Span.from(4)).orZero();

    private MethodSettings() {
    }

    /** The settings of a method; empty where it has none. */
    public static List<MethodSetting> of(MethodKind kind) {
        return switch (kind) {
            case TABLE, FULL_FACTORIAL -> List.of();
            case FRACTIONAL_FACTORIAL -> List.of(count("resolution").in(Span.from(3)));
            case PLACKETT_BURMAN -> List.of(whole("runs").in(Span.closed(8, 48)).orZero());
            case CENTRAL_COMPOSITE -> List.of(choice("shape", "inscribed", "circumscribed", "face_centred"),
                    number("alpha", Span.from(0)), whole("centre"));
            case BOX_BEHNKEN -> List.of(whole("centre"));
            case LATIN_HYPERCUBE -> List.of(SAMPLES, MEASURE, flag("maximin"));
            case SOBOL_SEQUENCE, HALTON_SEQUENCE -> List.of(SAMPLES, MEASURE, flag("scrambled"));
            case MONTE_CARLO -> List.of(SAMPLES.in(Span.from(2)), CONFIDENCE);
            case POLYNOMIAL_CHAOS -> List.of(whole("samples"), count("degree"), CONFIDENCE);
            case NELDER_MEAD, BOBYQA -> List.of(count("starts"), number("step", Span.above(0).to(0.5)),
                    number("tolerance", Span.above(0).below(0.5)));
            case CMA_ES -> List.of(whole("population").in(Span.from(4)).orZero(), number("step", Span.above(0).to(1)),
                    number("tolerance", Span.above(0)), whole("restarts"));
            case NSGA_II, NSGA_III -> List.of(whole("population").in(Span.from(4)).orZero(), whole("divisions"),
                    number("crossover", Span.closed(0, 1)), number("crossoverIndex", Span.from(0)),
                    number("mutation", Span.closed(0, 1)), number("mutationIndex", Span.from(0)), count("generations"));
            case BAYESIAN -> List.of(FIRST, count("batch"), number("tolerance", Span.from(0)));
            case ACTIVE_LEARNING -> List.of(choice(LearningPurpose.SETTING, LearningPurpose.words()),
                    limits(NamedLimits.SETTING),
                    number("accuracy", Span.from(0).below(1)), number("quality", SHARE), flag("field"), FIRST, count("batch"),
                    count("iterations"), CONFIDENCE);
            case FORM -> List.of(count("iterations"), number("step", SHARE), flag("central"), count("starts"),
                    number("tolerance", SHARE), flag("curvature"), whole("importanceSamples"), CONFIDENCE);
            case SUBSET_SIMULATION -> List.of(SAMPLES.in(Span.from(20)), number("probability", Span.open(0, 0.5)),
                    count("levels"), CONFIDENCE);
            case WORST_CASE -> List.of(INITIAL, whole("cornerDimensions"), count("batch"), count("iterations"),
                    number("confidence", Span.open(0.5, 1)), number("tolerance", SHARE), number("quality", SHARE));
            case MORRIS -> List.of(count("trajectories").in(Span.from(2)), MethodSetting.even("levels"), count("candidates"),
                    RESAMPLES, CONFIDENCE);
            case SOBOL_INDICES -> List.of(SAMPLES.in(Span.from(8)), RESAMPLES, CONFIDENCE);
        };
    }

    /**
     * The method whose question a study asks, and whose needs it has: of active learning, that of its purpose; of all
     * others, its own.
     *
     * @param given settings of the study, by name
     */
    public static MethodKind question(MethodKind kind, Map<String, String> given) {
        return kind == MethodKind.ACTIVE_LEARNING ? purpose(given).alike() : kind;
    }

    private static LearningPurpose purpose(Map<String, String> given) {
        return LearningPurpose.of(given.getOrDefault(LearningPurpose.SETTING, "").strip());
    }

    /**
     * What is wrong with what a study gives for a setting, or with giving it at all: {@code study.setting.*}.
     *
     * @param given all settings of the study, by name
     * @param name  of the one that is looked at
     */
    public static Optional<Problem> fault(MethodKind kind, Map<String, String> given, String name, Location where) {
        return fault(kind, name, given.get(name), where).or(() -> kind != MethodKind.ACTIVE_LEARNING
                || purpose(given).takes(name) ? Optional.empty()
                        : Optional.of(problem("setting.purpose", where, name, purpose(given).word())));
    }

    /**
     * What is wrong with a value of a setting, whatever the others are: {@code study.setting.*}.
     *
     * @param value as studies give it; {@code null} for none
     */
    public static Optional<Problem> fault(MethodKind kind, String name, String value, Location where) {
        List<MethodSetting> known = of(kind);
        MethodSetting setting = known.stream().filter(one -> one.name().equals(name)).findFirst().orElse(null);
        String text = value == null ? "" : value.strip();
        if (setting == null) {
            return Optional.of(known.isEmpty() ? problem("setting.none", where, name) : problem("setting.unknown", where, name,
                    known.stream().map(MethodSetting::name).collect(Collectors.joining(", "))));
        }
        if (!setting.reads(text)) {
            return Optional.of(problem("setting." + setting.type().name().toLowerCase(Locale.ROOT), where, name, text,
                    String.join(", ", setting.choices())));
        }
        if (!setting.takes(text)) {
            return Optional.of(problem(setting.zero() ? "setting.zero" : "setting.span", where, name, text,
                    span(setting.span())));
        }
        return Optional.empty();
    }

    private static String span(Span span) {
        String low = span.low() == Double.NEGATIVE_INFINITY ? ""
                : MESSAGES.get(span.with() ? "type.from" : "type.above", plain(span.low()));
        String high = span.high() == Double.POSITIVE_INFINITY ? ""
                : MESSAGES.get(span.to() ? "type.to" : "type.below", plain(span.high()));
        return low.isEmpty() || high.isEmpty() ? low + high : MESSAGES.get("type.both", low, high);
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }

    private static Problem problem(String key, Location where, Object... arguments) {
        return Problem.error("study." + key, MESSAGES.get(key, arguments), MESSAGES.get(key + ".advice", arguments), where);
    }
}
