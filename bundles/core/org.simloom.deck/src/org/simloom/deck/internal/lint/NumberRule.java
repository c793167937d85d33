package org.simloom.deck.internal.lint;

import java.util.Map;

import org.simloom.base.problem.ProblemException;
import org.simloom.deck.Card;
import org.simloom.deck.DataLine;

/**
 * Numbers that CalculiX cannot read or reads as others: of each field it takes the first 20 characters, so that
 * the exponent of a longer one is lost without a word.
 */
final class NumberRule implements Rule {
    private static final int READ = 20;
    /** First field that is a real number, by card. */
    private static final Map<String, Integer> FIRST = Map.ofEntries(Map.entry("NODE", 1), Map.entry("BOUNDARY", 3),
            Map.entry("CLOAD", 2), Map.entry("CFLUX", 2), Map.entry("DLOAD", 2), Map.entry("DSLOAD", 2),
            Map.entry("DFLUX", 2), Map.entry("TEMPERATURE", 1), Map.entry("ELASTIC", 0), Map.entry("DENSITY", 0),
            Map.entry("CONDUCTIVITY", 0), Map.entry("SPECIFICHEAT", 0), Map.entry("EXPANSION", 0),
            Map.entry("PLASTIC", 0), Map.entry("AMPLITUDE", 0), Map.entry("STATIC", 0), Map.entry("FREQUENCY", 0),
            Map.entry("TRANSFORM", 0), Map.entry("HYPERELASTIC", 0), Map.entry("BUCKLE", 0));

    private final Findings findings;

    NumberRule(Findings findings) {
        this.findings = findings;
    }

    @Override
    public void data(Card card, DataLine line) {
        Integer first = FIRST.get(card.name());
        if (first == null || card.has("SUBMODEL") || card.has("USER")) {
            return;
        }
        for (int field = first; field < line.count(); field++) {
            if (line.isBlank(field)) {
                continue;
            }
            try {
                // nodes are read in the first pass, which has complained already
                double number = card.is("NODE") && line.text(field).length() <= READ ? 0 : line.real(field);
                cut(card, line, field, number);
            } catch (ProblemException e) {
                findings.add(e.problem());
            }
        }
    }

    private void cut(Card card, DataLine line, int field, double number) {
        String text = line.text(field);
        if (text.length() <= READ) {
            return;
        }
        String read = text.substring(0, READ);
        double seen = new CutNumber(read).value();
        if (!(Math.abs(seen - number) <= 1e-6 * Math.abs(number))) {
            findings.error("number.long", card, line, text, read);
        }
    }
}
