package org.simloom.deck.internal.lint;

import java.util.Set;

import org.simloom.deck.Card;
import org.simloom.deck.DataLine;

/** Steps that are missing, not closed, nested, without a procedure or without anything that drives them. */
final class StepRule implements Rule {
    private static final Set<String> INSIDE = Set.of("CLOAD", "DLOAD", "DSLOAD", "CFLUX", "DFLUX", "FILM", "RADIATE",
            "TEMPERATURE", "NODEPRINT", "ELPRINT", "NODEFILE", "ELFILE");
    private static final Set<String> OUTSIDE = Set.of("ELEMENT", "MATERIAL", "SOLIDSECTION", "SHELLSECTION",
            "BEAMSECTION", "ELASTIC", "INITIALCONDITIONS");
    /** Cards that can set a model in motion. */
    private static final Set<String> DRIVERS = Set.of("CLOAD", "DLOAD", "DSLOAD", "CFLUX", "DFLUX", "FILM", "RADIATE",
            "TEMPERATURE", "BASEMOTION", "MASSFLOW", "BOUNDARYF", "INITIALCONDITIONS", "PRE-TENSIONSECTION",
            "CONTACTPAIR", "MODELCHANGE", "CHANGEFRICTION", "CHANGEMATERIAL", "CHANGEPLASTIC", "CHANGESOLIDSECTION",
            "CHANGESURFACEBEHAVIOR", "INITIALSTRAININCREASE", "SUBMODEL", "CLEARANCE");
    private static final Set<String> NEED = Set.of("STATIC", "VISCO", "BUCKLE");
    private static final Set<String> WANT = Set.of("DYNAMIC", "MODALDYNAMIC", "STEADYSTATEDYNAMICS", "HEATTRANSFER");

    private final Inventory inventory;
    private final Findings findings;
    private int steps;
    private Card step;
    private Card procedure;
    private boolean driven;

    StepRule(Inventory inventory, Findings findings) {
        this.inventory = inventory;
        this.findings = findings;
    }

    @Override
    public void card(Card card) {
        if (card.is("STEP")) {
            if (step != null) {
                findings.error("step.nested", card, step.line());
            }
            steps++;
            step = card;
            procedure = null;
        } else if (card.is("END STEP")) {
            end(card);
        } else if (Keywords.isProcedure(card)) {
            procedure = card;
            outside(card);
        } else if (INSIDE.contains(card.name())) {
            outside(card);
        } else if (step != null && OUTSIDE.contains(card.name())) {
            findings.error("step.inside", card, card.title(), step.line());
        }
        driven |= DRIVERS.contains(card.name())
                || card.is("BOUNDARY") && (card.has("AMPLITUDE") || card.has("USER") || card.has("SUBMODEL"));
    }

    private void outside(Card card) {
        if (step == null) {
            findings.error("step.outside", card, card.title());
        }
    }

    private void end(Card card) {
        if (step == null) {
            findings.error("step.end", card);
            return;
        }
        if (procedure == null) {
            findings.error("step.procedure", step);
        } else if (!driven && !inventory.isObscure()) {
            if (NEED.contains(procedure.name())) {
                findings.error("step.load", procedure, procedure.title());
            } else if (WANT.contains(procedure.name()) && !procedure.has("FREQUENCY")) {
                findings.warning("step.load", procedure, procedure.title());
            }
        }
        step = null;
    }

    @Override
    public void data(Card card, DataLine line) {
        driven |= card.is("BOUNDARY") && line.count() > 3 && line.real(3) != 0;
    }

    @Override
    public void end() {
        if (steps == 0) {
            findings.error("step.none", (Card) null);
        } else if (step != null && procedure == null && steps > 1) {
            findings.warning("step.open", step);
        } else if (step != null) {
            findings.error("step.open", step);
        }
    }
}
