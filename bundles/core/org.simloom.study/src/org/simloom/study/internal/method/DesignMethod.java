package org.simloom.study.internal.method;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.simloom.base.problem.Location;
import org.simloom.base.problem.Problem;
import org.simloom.base.problem.ProblemException;
import org.simloom.sampling.Measure;
import org.simloom.sampling.Sampler;
import org.simloom.sampling.design.BoxBehnken;
import org.simloom.sampling.design.CentralComposite;
import org.simloom.sampling.design.FractionalFactorial;
import org.simloom.sampling.design.FullFactorial;
import org.simloom.sampling.design.PlackettBurman;
import org.simloom.sampling.sequence.HaltonSequence;
import org.simloom.sampling.sequence.LatinHypercube;
import org.simloom.sampling.sequence.SobolSequence;
import org.simloom.study.StudyDefinition;
import org.simloom.study.internal.Problems;

/** Samples that are all known before the first is run: designs of experiments and sequences. */
final class DesignMethod implements Method {
    private static final int USUAL = 50;
    private static final String MEASURE = "measure";

    private final Function<Settings, Sampler> make;
    private final List<Setting> settings;

    private DesignMethod(Function<Settings, Sampler> make, Setting... settings) {
        this.make = make;
        this.settings = List.of(settings);
    }

    static Method fullFactorial() {
        return new DesignMethod(s -> new FullFactorial());
    }

    static Method fractionalFactorial() {
        return new DesignMethod(s -> new FractionalFactorial(s.count("resolution")), Setting.of("resolution", 3));
    }

    static Method plackettBurman() {
        return new DesignMethod(s -> new PlackettBurman(s.count("runs")), Setting.of("runs", 0));
    }

    static Method centralComposite() {
        CentralComposite usual = new CentralComposite();
        return new DesignMethod(s -> new CentralComposite(
                CentralComposite.Shape.valueOf(s.text("shape").toUpperCase(Locale.ROOT)), s.number("alpha"), s.count("centre")),
                Setting.of("shape", word(usual.shape())), Setting.of("alpha", usual.alpha()),
                Setting.of("centre", usual.centre()));
    }

    static Method boxBehnken() {
        return new DesignMethod(s -> new BoxBehnken(s.count("centre")), Setting.of("centre", new BoxBehnken().centre()));
    }

    static Method latinHypercube() {
        return new DesignMethod(s -> new LatinHypercube(measure(s), s.flag("maximin")), Setting.of(Methods.SAMPLES, USUAL),
                measure(), Setting.of("maximin", true));
    }

    static Method sobolSequence() {
        return new DesignMethod(s -> new SobolSequence(measure(s), s.flag("scrambled")),
                Setting.of(Methods.SAMPLES, USUAL), measure(), Setting.of("scrambled", true));
    }

    static Method haltonSequence() {
        return new DesignMethod(s -> new HaltonSequence(measure(s), s.flag("scrambled")),
                Setting.of(Methods.SAMPLES, USUAL), measure(), Setting.of("scrambled", true));
    }

    private static Setting measure() {
        return Setting.of(MEASURE, word(Measure.values()[0]));
    }

    private static Measure measure(Settings settings) {
        return Measure.valueOf(settings.text(MEASURE).toUpperCase(Locale.ROOT));
    }

    private static String word(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public List<Setting> settings() {
        return settings;
    }

    @Override
    public List<Problem> check(StudyDefinition definition, Settings given) {
        List<Problem> open = open(definition, given);
        if (!open.isEmpty()) {
            return open;
        }
        try {
            make.apply(given).size(definition.space());
            return List.of();
        } catch (ProblemException e) {
            return List.of(e.problem());
        }
    }

    /** Samples that are spread evenly need ends, which a normal distribution has not. */
    private List<Problem> open(StudyDefinition definition, Settings given) {
        boolean follows = settings.stream().noneMatch(setting -> setting.name().equals(MEASURE))
                || measure(given) == Measure.PROBABILITY;
        return follows ? List.of() : definition.space().dimensions().stream().filter(dimension -> !dimension.bounded())
                .map(dimension -> Problems.error("range.endless", Location.element(definition.file(), dimension.name()),
                        dimension.name())).toList();
    }

    @Override
    public int planned(StudyDefinition definition, Settings given) {
        long runs = make.apply(given).size(definition.space())
                .orElseGet(() -> given.given(Methods.SAMPLES) || definition.budget() == 0 ? given.count(Methods.SAMPLES)
                        : definition.budget());
        return (int) Math.min(definition.budget() == 0 ? Integer.MAX_VALUE : definition.budget(), runs);
    }

    @Override
    public Findings run(MethodContext context) {
        StudyDefinition definition = context.definition();
        Sampler sampler = make.apply(context.settings());
        int wanted = planned(definition, context.settings());
        boolean open = sampler.size(definition.space()).isEmpty();
        List<double[]> points = new ArrayList<>(sampler.points(definition.space(), wanted, definition.seed(),
                open ? context.stages() : List.of(wanted)));
        context.listener().planned(points.size());
        context.evaluator().evaluate(points);
        return Findings.none();
    }
}
