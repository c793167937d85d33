package org.simloom.deck.workflow.internal.scan;

import org.simloom.deck.Card;
import org.simloom.deck.DataLine;
import org.simloom.deck.workflow.Role;

/** Dimensions of sections, and springs, dashpots and masses. */
final class SectionRule implements CardRule {
    private final Scene scene;
    private final Drafts drafts;

    SectionRule(Scene scene, Drafts drafts) {
        this.scene = scene;
        this.drafts = drafts;
    }

    @Override
    public boolean data(Card card, DataLine line, int index) {
        String set = card.named("ELSET").orElse("");
        switch (card.name()) {
            case "SHELLSECTION", "MEMBRANESECTION" -> drafts.offer(Role.THICKNESS, set, line, 0);
            case "SOLIDSECTION" -> drafts.offer(scene.isTruss(set) ? Role.AREA : Role.THICKNESS, set, line, 0);
            case "NODALTHICKNESS" -> drafts.offer(Role.THICKNESS, line.name(0), line, 1);
            case "BEAMSECTION" -> beam(card.named("SECTION").orElse(""), set, line, index);
            case "BEAMGENERALSECTION" -> general(set, line, index);
            case "SPRING" -> link(Role.SPRING_STIFFNESS, set, line, index);
            case "DASHPOT" -> link(Role.DASHPOT_CONSTANT, set, line, index);
            case "MASS" -> drafts.offer(Role.MASS, set, line, 0);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void beam(String section, String set, DataLine line, int index) {
        if (index > 0) {
            return; // a direction
        }
        switch (section) {
            case "PIPE" -> {
                drafts.offer(Role.RADIUS, set, line, 0);
                drafts.offer(Role.THICKNESS, set, line, 1);
            }
            case "RECT", "CIRC", "BOX" -> {
                drafts.offer(Role.WIDTH, set, line, 0);
                drafts.offer(Role.HEIGHT, set, line, 1);
                for (int field = 2; field < line.count(); field++) {
                    drafts.offer(Role.THICKNESS, Role.THICKNESS.quantity(), set, Integer.toString(field - 1), line, field, false);
                }
            }
            default -> {
                // sections of users and of other programs have numbers of their own
            }
        }
    }

    private void general(String set, DataLine line, int index) {
        if (index == 0) {
            drafts.offer(Role.AREA, set, line, 0);
            for (int field = 1; field < 4; field++) {
                drafts.offer(Role.SECOND_MOMENT, Role.SECOND_MOMENT.quantity(), set, Integer.toString(field), line, field,
                        false);
            }
        }
    }

    /** The first line may hold directions instead of the constant. */
    private void link(Role role, String set, DataLine line, int index) {
        boolean directions = index == 0;
        for (int field = 0; directions && field < line.count(); field++) {
            directions = line.isInteger(field) && line.integer(field) <= 6;
        }
        if (!directions) {
            drafts.offer(role, set, line, 0);
        }
    }
}
