package org.simloom.deck.workflow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

import org.simloom.base.problem.Location;
import org.simloom.base.problem.Problem;
import org.simloom.deck.CancellableHandler;
import org.simloom.deck.DeckReader;
import org.simloom.deck.lint.DeckLinter;
import org.simloom.deck.workflow.internal.Fields;
import org.simloom.deck.workflow.internal.Texts;
import org.simloom.deck.workflow.internal.scan.Listing;
import org.simloom.deck.workflow.internal.scan.Survey;

/**
 * What a deck offers to a workflow. Nothing of it is changed or run.
 *
 * @param deck       the file, absolute
 * @param files      the deck and what it includes, in the order they are first read
 * @param other      of these, those whose text is not UTF-8
 * @param inclusions every place where the deck names a file that the solver reads
 * @param candidates numbers that are worth a parameter, in the deck's order
 * @param parameters lines of {@code *PARAMETER} blocks
 * @param outputs    results that can be read
 * @param units      the units that it is probably in
 * @param findings   what makes CalculiX fail or lose something, errors first
 * @param lines      its text for people, mesh data folded
 */
public record DeckSurvey(Path deck, List<Path> files, Set<Path> other, List<Inclusion> inclusions,
        List<Candidate> candidates, List<DeckParameter> parameters, List<OutputOffer> outputs, UnitGuess units,
        List<Problem> findings, List<DeckLine> lines) {

    /**
     * Reads a deck and its includes as streams, four times: memory does not grow with the mesh but for what
     * {@link DeckLinter} keeps of it.
     *
     * @param cancelled asked now and then
     * @throws org.simloom.base.problem.ProblemException codes of {@link DeckReader#read}, or {@code deck.import.empty},
     *         {@code deck.import.none} (no deck at all), {@code deck.import.binary}, {@code deck.import.read}
     * @throws java.util.concurrent.CancellationException when {@code cancelled} said yes
     */
    public static DeckSurvey read(Path file, BooleanSupplier cancelled) {
        Path deck = file.toAbsolutePath().normalize();
        try {
            if (Files.isRegularFile(deck) && Files.size(deck) == 0) {
                throw Texts.problem("empty", Location.file(deck), deck.getFileName());
            }
            Survey survey = new Survey(deck);
            DeckReader.read(deck, new CancellableHandler(survey, cancelled));
            if (!survey.isDeck()) {
                throw Texts.problem("none", Location.file(deck), deck.getFileName());
            }
            Set<Path> files = new LinkedHashSet<>(List.of(deck));
            survey.inclusions().stream().filter(Inclusion::included).map(Inclusion::file).forEach(files::add);
            Listing listing = new Listing(survey.folds(), cancelled);
            Set<Path> other = new LinkedHashSet<>();
            for (Path part : files) {
                if (!listing.read(part)) {
                    other.add(part);
                }
            }
            List<Candidate> candidates = survey.candidates(other);
            return new DeckSurvey(deck, List.copyOf(files), Set.copyOf(other), List.copyOf(survey.inclusions()),
                    candidates, survey.parameters(), survey.outputs(), survey.units(candidates),
                    findings(deck, survey, listing.lines(), cancelled), List.copyOf(listing.lines()));
        } catch (IOException e) {
            throw Texts.problem("read", Location.file(deck), deck.getFileName(), String.valueOf(e.getMessage()));
        }
    }

    /** Of uses of parameters, which the template replaces, nothing is told. */
    private static List<Problem> findings(Path deck, Survey survey, List<DeckLine> lines, BooleanSupplier cancelled) {
        List<Problem> findings = new ArrayList<>();
        for (Problem problem : DeckLinter.lint(deck, cancelled)) {
            boolean replaced = !survey.parameters().isEmpty() && (problem.code().equals("deck.number")
                    && line(lines, problem.location()).filter(l -> l.text().contains("<")).isPresent()
                    || problem.code().equals("deck.lint.keyword") && "*PARAMETER".equals(problem.location().element()));
            if (!replaced) {
                findings.add(problem);
            }
        }
        findings.addAll(survey.problems());
        return List.copyOf(findings);
    }

    private static Optional<DeckLine> line(List<DeckLine> lines, Location at) {
        return lines.stream().filter(l -> l.line() == at.line() && l.file().toString().equals(at.file())).findFirst();
    }

    /** The candidate that a place belongs to. */
    public Optional<Candidate> candidate(Place place) {
        return candidates.stream().filter(candidate -> candidate.places().contains(place)).findFirst();
    }

    /**
     * The number at any place of the deck but mesh data.
     *
     * @return the candidate there, or a new one without quantity
     * @throws org.simloom.base.problem.ProblemException {@code deck.import.field}
     */
    public Candidate number(Place place) {
        return candidate(place).orElseGet(() -> other(place));
    }

    private Candidate other(Place place) {
        DeckLine line = lines.stream().filter(l -> l.line() == place.line() && l.file().equals(place.file())
                && l.folded() == 0 && !l.card().isEmpty() && !l.card().equals("*INCLUDE")).findFirst()
                .orElseThrow(() -> noNumber(place));
        String text = Fields.find(line.text(), place.field())
                .map(range -> line.text().substring(range.from(), range.to())).orElse("");
        Double value = Numeral.parse(text);
        if (value == null) {
            throw noNumber(place);
        }
        String name = "value_" + place.line() + "_" + place.field();
        return new Candidate(0, name, Role.VALUE, PhysicalQuantity.NUMBER, line.card(), "", text, value,
                List.of(place), false);
    }

    private RuntimeException noNumber(Place place) {
        return Texts.problem("field", Location.line(place.file(), place.line()), place.field(), place.line());
    }

    /** The numbers of those candidates that analysts vary most, as parameters. */
    public List<Parameter> recommended(UnitSystem system) {
        return candidates.stream().filter(Candidate::recommended).map(c -> Parameter.of(c, system)).toList();
    }
}
