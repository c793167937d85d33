package org.simloom.deck.workflow.internal.write;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.simloom.base.problem.Location;
import org.simloom.base.units.Units;
import org.simloom.deck.workflow.DeckSurvey;
import org.simloom.deck.workflow.Parameter;
import org.simloom.deck.workflow.Place;
import org.simloom.deck.workflow.internal.Texts;
import org.simloom.deck.workflow.internal.scan.Identifiers;

/** Makes sure of what a user chose, and binds parameters of one name together. */
public final class Names {
    private Names() {
    }

    /**
     * One parameter a name.
     *
     * @throws org.simloom.base.problem.ProblemException {@code deck.import.name}, {@code deck.import.unit}, {@code
     *         deck.import.bind} (one name for different values), {@code deck.import.twice} (one place for two names) or
     *         {@code deck.import.encoding}
     */
    public static List<Parameter> bound(DeckSurvey survey, List<Parameter> chosen) {
        Map<String, Parameter> bound = new LinkedHashMap<>();
        Map<Place, String> places = new LinkedHashMap<>();
        for (Parameter parameter : chosen) {
            check(survey, parameter);
            for (Place place : parameter.places()) {
                String before = places.putIfAbsent(place, parameter.name());
                if (before != null && !before.equals(parameter.name())) {
                    throw Texts.problem("twice", Location.line(place.file(), place.line()), before, parameter.name());
                }
            }
            bound.merge(parameter.name(), parameter, Names::together);
        }
        return List.copyOf(bound.values());
    }

    private static void check(DeckSurvey survey, Parameter parameter) {
        Place first = parameter.places().get(0);
        Location where = Location.line(first.file(), first.line());
        if (!Identifiers.isLegal(parameter.name())) {
            throw Texts.problem("name", where, parameter.name());
        }
        if (!Units.known(parameter.unit())) {
            throw Texts.problem("unit", where, parameter.unit(), parameter.name());
        }
        for (Place place : parameter.places()) {
            if (survey.other().contains(place.file()) && !StandardCharsets.US_ASCII.newEncoder().canEncode(parameter.name())) {
                throw Texts.problem("encoding", where, parameter.name(), place.file().getFileName());
            }
        }
    }

    private static Parameter together(Parameter a, Parameter b) {
        if (a.value() != b.value() || !a.unit().equals(b.unit())) {
            Place other = b.places().get(0);
            throw Texts.problem("bind", Location.line(other.file(), other.line()), a.name(), a.text() + " " + a.unit(),
                    b.text() + " " + b.unit());
        }
        List<Place> places = java.util.stream.Stream.concat(a.places().stream(), b.places().stream()).distinct().toList();
        return new Parameter(a.name(), a.unit(), a.text(), a.value(), a.integer() && b.integer(), a.description(), places);
    }

    /** The name without what a model's name cannot have. */
    static String legal(String name) {
        String letters = name.strip().replaceAll("[^\\p{L}\\p{N}_]+", "_");
        return letters.isEmpty() || Character.isDigit(letters.charAt(0)) ? "_" + letters : letters;
    }

    /**
     * Makes sure that files can be called so.
     *
     * @throws org.simloom.base.problem.ProblemException {@code deck.import.filename}
     */
    static void checkFile(Path folder, String name) {
        if (name.isBlank() || name.startsWith(".") || name.matches(".*[/\\\\:*?\"<>|\\p{Cntrl}].*") || name.length() > 100) {
            throw Texts.problem("filename", Location.file(folder), name);
        }
    }
}
