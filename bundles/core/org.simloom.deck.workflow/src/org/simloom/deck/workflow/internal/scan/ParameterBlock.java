package org.simloom.deck.workflow.internal.scan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.simloom.deck.DataLine;
import org.simloom.deck.workflow.Candidate;
import org.simloom.deck.workflow.DeckParameter;
import org.simloom.deck.workflow.PhysicalQuantity;
import org.simloom.deck.workflow.Place;
import org.simloom.deck.workflow.Role;

/** The {@code *PARAMETER} blocks of an Abaqus deck: {@code NAME = expression}, used as {@code <NAME>}. */
final class ParameterBlock {
    private static final Pattern ASSIGNMENT = Pattern.compile("\\s*([A-Za-z_]\\w*)\\s*=\\s*(.*?)\\s*");
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eEdD][+-]?\\d+)?");
    private static final Pattern USE = Pattern.compile("<\\s*(\\w+)\\s*>");

    private final Map<String, DeckParameter> all = new LinkedHashMap<>();
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final Map<String, Use> uses = new LinkedHashMap<>();

    /** What a parameter was used for first. */
    private record Use(Role role, PhysicalQuantity quantity) {
    }

    void data(DataLine line) {
        Matcher matcher = ASSIGNMENT.matcher(line.text().replaceFirst("#.*$", ""));
        if (matcher.matches()) {
            String name = matcher.group(1);
            all.put(name, new DeckParameter(name, matcher.group(2), NUMBER.matcher(matcher.group(2)).matches(),
                    line.location()));
            places.put(name, new Place(line.file(), line.line(), 1));
        }
    }

    /** A field that may stand for a parameter. */
    void used(String text, Role role, PhysicalQuantity quantity) {
        Matcher matcher = USE.matcher(text);
        if (matcher.matches()) {
            uses.putIfAbsent(matcher.group(1), new Use(role, quantity));
        }
    }

    List<DeckParameter> all() {
        return List.copyOf(all.values());
    }

    List<String> names() {
        return List.copyOf(all.keySet());
    }

    /** Those that are numbers, as candidates. */
    List<Candidate> candidates(int before) {
        List<Candidate> candidates = new ArrayList<>();
        for (DeckParameter parameter : all.values()) {
            if (parameter.number()) {
                Use use = uses.getOrDefault(parameter.name(), new Use(Role.PARAMETER, PhysicalQuantity.NUMBER));
                double value = Double.parseDouble(parameter.expression().replaceAll("[dD]", "e"));
                candidates.add(new Candidate(before + candidates.size() + 1, parameter.name(), use.role(), use.quantity(),
                        "*PARAMETER", parameter.name(), parameter.expression(), value,
                        List.of(places.get(parameter.name())), true));
            }
        }
        return candidates;
    }
}
