package org.simloom.deck.workflow.internal.scan;

import org.simloom.deck.Card;
import org.simloom.deck.DataLine;
import org.simloom.deck.workflow.Role;

/** Times and counts of procedures, and amplitudes. */
final class StepRule implements CardRule {
    private final Drafts drafts;

    StepRule(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public boolean data(Card card, DataLine line, int index) {
        switch (card.name()) {
            case "STATIC", "VISCO", "DYNAMIC", "HEATTRANSFER", "COUPLEDTEMPERATURE-DISPLACEMENT",
                    "UNCOUPLEDTEMPERATURE-DISPLACEMENT", "MODALDYNAMIC" -> times(card, line, index);
            case "FREQUENCY" -> {
                drafts.offer(Role.MODES, "", line, 0);
                frequencies(line, 1);
            }
            case "BUCKLE", "COMPLEXFREQUENCY" -> drafts.offer(Role.MODES, "", line, 0);
            case "STEADYSTATEDYNAMICS" -> frequencies(line, 0);
            case "MODALDAMPING" -> drafts.offer(Role.DAMPING_RATIO, "", line, card.has("RAYLEIGH") ? 3 : 2);
            case "AMPLITUDE" -> amplitude(card.named("NAME").orElse(""), line, index);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void times(Card card, DataLine line, int index) {
        if (index > 0) {
            return;
        }
        if (card.is("HEAT TRANSFER") && card.has("FREQUENCY")) {
            drafts.offer(Role.MODES, "", line, 0);
            return;
        }
        Role[] roles = {Role.INCREMENT, Role.STEP_TIME, Role.SMALLEST_INCREMENT, Role.LARGEST_INCREMENT};
        for (int field = 0; field < roles.length; field++) {
            drafts.offer(roles[field], "", line, field);
        }
    }

    private void frequencies(DataLine line, int first) {
        drafts.offer(Role.LOWEST_FREQUENCY, "", line, first);
        drafts.offer(Role.HIGHEST_FREQUENCY, "", line, first + 1);
    }

    /** Pairs of time and factor. */
    private void amplitude(String name, DataLine line, int index) {
        for (int field = 0; field + 1 < line.count(); field += 2) {
            String suffix = Integer.toString(4 * index + field / 2 + 1);
            drafts.offer(Role.AMPLITUDE_TIME, Role.AMPLITUDE_TIME.quantity(), name, suffix, line, field, false);
            drafts.offer(Role.AMPLITUDE, Role.AMPLITUDE.quantity(), name, suffix, line, field + 1, false);
        }
    }
}
