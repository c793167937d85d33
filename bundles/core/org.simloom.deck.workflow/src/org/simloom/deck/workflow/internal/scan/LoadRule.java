package org.simloom.deck.workflow.internal.scan;

import java.util.Locale;

import org.simloom.deck.Card;
import org.simloom.deck.DataLine;
import org.simloom.deck.workflow.Role;

/** Loads, supports that move, and temperatures. */
final class LoadRule implements CardRule {
    private static final int TEMPERATURE = 11;

    private final Scene scene;
    private final Drafts drafts;

    LoadRule(Scene scene, Drafts drafts) {
        this.scene = scene;
        this.drafts = drafts;
    }

    @Override
    public boolean data(Card card, DataLine line, int index) {
        String set = line.name(0);
        switch (card.name()) {
            case "CLOAD" -> direction(line.name(1), Role.LOAD, Role.MOMENT, set, line, 2);
            case "DLOAD", "DSLOAD" -> distributed(line.name(1), set, line);
            case "BOUNDARY" -> boundary(card, set, line);
            case "CFLUX" -> drafts.offer(Role.HEAT, set, line, 2);
            case "DFLUX", "DSFLUX" -> {
                boolean surface = line.name(1).startsWith("S");
                offer(surface ? Role.HEAT_FLUX : Role.HEAT_SOURCE, set, surface ? label(line.name(1)) : "", line, 2, false);
            }
            case "FILM", "SFILM" -> {
                String face = label(line.name(1));
                if (!line.name(1).endsWith("FC")) { // that names the node of the fluid
                    offer(Role.SINK_TEMPERATURE, set, face, line, 2, true);
                }
                offer(Role.FILM_COEFFICIENT, set, face, line, 3, false);
            }
            case "RADIATE", "SRADIATE" -> {
                offer(Role.SINK_TEMPERATURE, set, label(line.name(1)), line, 2, true);
                offer(Role.EMISSIVITY, set, label(line.name(1)), line, 3, false);
            }
            case "TEMPERATURE" -> offer(Role.TEMPERATURE, set, "", line, 1, true);
            case "INITIALCONDITIONS" -> initial(card.named("TYPE").orElse(""), set, line);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void offer(Role role, String set, String suffix, DataLine line, int field, boolean zero) {
        drafts.offer(role, role.quantity(), set, suffix, line, field, zero);
    }

    /** A load or displacement along or about an axis. */
    private void direction(String freedom, Role along, Role about, String set, DataLine line, int field) {
        switch (freedom) {
            case "1", "2", "3" -> offer(along, set, freedom, line, field, false);
            case "4", "5", "6" -> offer(about, set, freedom, line, field, false);
            default -> {
                // heat has a card of its own; fluids are not understood here
            }
        }
    }

    private void boundary(Card card, String set, DataLine line) {
        if (card.has("SUBMODEL") || card.has("USER") || line.count() < 4) {
            return;
        }
        if (line.isInteger(1) && (line.integer(1) == TEMPERATURE || line.integer(1) == 0)) {
            offer(Role.TEMPERATURE, set, "", line, 3, true);
        } else if (scene.hasNetwork()) {
            offer(Role.VALUE, set, line.name(1), line, 3, false);
        } else {
            direction(line.name(1), Role.DISPLACEMENT, Role.ANGLE, set, line, 3);
        }
    }

    private void distributed(String kind, String set, DataLine line) {
        switch (kind) {
            case "GRAV" -> offer(Role.GRAVITY, set, "", line, 2, false);
            case "CENTRIF" -> offer(Role.ROTATION, set, "", line, 2, false);
            case "BX", "BY", "BZ" -> offer(Role.BODY_FORCE, set, label(kind), line, 2, false);
            default -> {
                if (kind.matches("P|P[1-6]|PNEG|PPOS")) {
                    offer(Role.PRESSURE, set, label(kind), line, 2, false);
                } else if (kind.matches("EDNOR[1-4]|P[XYZ]")) {
                    offer(Role.LINE_LOAD, set, label(kind), line, 2, false);
                }
            }
        }
    }

    private void initial(String type, String set, DataLine line) {
        switch (type) {
            case "TEMPERATURE" -> offer(Role.INITIAL_TEMPERATURE, set, "", line, 1, true);
            case "VELOCITY" -> offer(Role.SPEED, set, line.name(1), line, 2, false);
            case "DISPLACEMENT" -> offer(Role.DISPLACEMENT, set, line.name(1), line, 2, false);
            default -> {
                // stresses and plastic strains are data of single points
            }
        }
    }

    /** A face's label as a suffix; that of a surface's only face says nothing. */
    private static String label(String kind) {
        return kind.length() < 2 ? "" : kind.toLowerCase(Locale.ROOT);
    }
}
