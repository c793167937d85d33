package org.simloom.cli.internal.deck;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.simloom.base.problem.Location;
import org.simloom.base.problem.Problem;
import org.simloom.base.problem.ProblemException;
import org.simloom.cli.internal.Texts;
import org.simloom.deck.workflow.Candidate;
import org.simloom.deck.workflow.DeckSurvey;
import org.simloom.deck.workflow.Parameter;
import org.simloom.deck.workflow.Place;
import org.simloom.deck.workflow.UnitSystem;

/**
 * A parameter as it is typed: {@code NAME=LINE:FIELD}, {@code NAME=FILE:LINE:FIELD} for an included file, {@code
 * NAME=NUMBER} for one that the list numbers, or the name that the list proposes; each may end in {@code :UNIT}.
 */
final class ParameterChoice {
    private static final Pattern PLACE = Pattern.compile("(?:(.+):)?(\\d{1,9}):(\\d{1,4})(?::([^:]*))?");
    private static final Pattern LISTED = Pattern.compile("([^:]+)(?::([^:]*))?");

    private final DeckSurvey survey;
    private final UnitSystem units;

    ParameterChoice(DeckSurvey survey, UnitSystem units) {
        this.survey = survey;
        this.units = units;
    }

    /**
     * The parameter that is meant.
     *
     * @throws ProblemException {@code cli.import.parameter}, {@code cli.import.file} or {@code deck.import.field}
     */
    Parameter parse(String text) {
        int equals = text.indexOf('=');
        String what = text.substring(equals + 1).strip();
        Matcher place = PLACE.matcher(what);
        Matcher listed = LISTED.matcher(what);
        Candidate candidate;
        String unit;
        if (place.matches()) {
            candidate = survey.number(new Place(file(place.group(1)), Integer.parseInt(place.group(2)),
                    Integer.parseInt(place.group(3))));
            unit = place.group(4);
        } else if (listed.matches()) {
            candidate = listed(listed.group(1).strip()).orElseThrow(() -> problem("parameter", text));
            unit = listed.group(2);
        } else {
            throw problem("parameter", text);
        }
        Parameter parameter = Parameter.of(candidate, units);
        return parameter.as(equals < 0 ? parameter.name() : text.substring(0, equals).strip(),
                unit == null ? parameter.unit() : unit.strip());
    }

    private Optional<Candidate> listed(String what) {
        return survey.candidates().stream()
                .filter(c -> c.name().equals(what) || Integer.toString(c.number()).equals(what.replaceFirst("^#", "")))
                .findFirst();
    }

    private Path file(String name) {
        if (name == null) {
            return survey.deck();
        }
        List<Path> files = survey.files().stream().filter(file -> file.endsWith(name)).toList();
        if (files.size() != 1) {
            throw problem("file", name, String.join(", ", survey.files().stream()
                    .map(file -> file.getFileName().toString()).toList()));
        }
        return files.get(0);
    }

    private ProblemException problem(String what, Object... arguments) {
        return new ProblemException(Problem.error("cli.import." + what, Texts.get("import." + what, arguments),
                Texts.get("import." + what + ".advice", arguments), Location.file(survey.deck())));
    }
}
