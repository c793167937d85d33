package org.simloom.deck.workflow.internal.write;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.simloom.base.problem.ProblemException;
import org.simloom.deck.workflow.DeckParameter;
import org.simloom.deck.workflow.Parameter;
import org.simloom.deck.workflow.internal.Texts;
import org.simloom.expression.Expression;

/**
 * The {@code *PARAMETER} blocks of a deck: their numbers are inputs or stay as they are, their formulas are computed
 * by a task of the workflow.
 */
final class Formulas {
    private static final Pattern WORD = Pattern.compile("(?<![\\w.])[A-Za-z_]\\w*");

    private final Map<String, String> expressions = new LinkedHashMap<>();
    private final Set<String> needed = new LinkedHashSet<>();
    private final Map<String, String> uses = new LinkedHashMap<>();

    /**
     * @throws ProblemException {@code deck.import.formula} for one that is more than arithmetic
     */
    Formulas(List<DeckParameter> block, List<Parameter> chosen) {
        Map<String, String> known = new LinkedHashMap<>();
        for (DeckParameter parameter : block) {
            Optional<Parameter> input = chosen.stream().filter(p -> p.places().stream().anyMatch(
                    place -> place.file().toString().equals(parameter.location().file())
                            && place.line() == parameter.location().line())).findFirst();
            if (parameter.number()) {
                known.put(parameter.name(), input.map(Parameter::name)
                        .orElse("(" + parameter.expression().replaceAll("[dD]", "e") + ")"));
                uses.put(parameter.name(), input.map(Templated::of).orElse(parameter.expression()));
                continue;
            }
            String expression = translated(parameter, known);
            Set<String> variables = Expression.parse(expression).variables();
            chosen.stream().map(Parameter::name).filter(variables::contains).forEach(needed::add);
            expressions.put(parameter.name(), expression);
            known.put(parameter.name(), parameter.name());
            uses.put(parameter.name(), Templated.real(parameter.name(), false));
        }
    }

    private static String translated(DeckParameter parameter, Map<String, String> known) {
        Matcher words = WORD.matcher(parameter.expression().replace("**", "^"));
        String expression = words.replaceAll(word -> Matcher.quoteReplacement(known.getOrDefault(word.group(), word.group())));
        try {
            Set<String> variables = Expression.parse(expression).variables();
            if (variables.stream().allMatch(v -> known.containsKey(v) || known.containsValue(v))) {
                return expression;
            }
        } catch (ProblemException e) {
            // said below, with the line of the deck
        }
        throw Texts.problem("formula", parameter.location(), parameter.name(), parameter.expression());
    }

    /** Formulas by the name of what they compute, each after those it needs. */
    Map<String, String> expressions() {
        return expressions;
    }

    /** Inputs of the workflow that they need. */
    Set<String> needed() {
        return needed;
    }

    /** What stands in a template for {@code <NAME>}. */
    Map<String, String> uses() {
        return uses;
    }
}
