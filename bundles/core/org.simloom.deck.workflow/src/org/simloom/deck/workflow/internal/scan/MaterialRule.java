package org.simloom.deck.workflow.internal.scan;

import static org.simloom.deck.workflow.PhysicalQuantity.FILM;
import static org.simloom.deck.workflow.PhysicalQuantity.NUMBER;
import static org.simloom.deck.workflow.PhysicalQuantity.STRESS;

import org.simloom.deck.Card;
import org.simloom.deck.DataLine;
import org.simloom.deck.workflow.PhysicalQuantity;
import org.simloom.deck.workflow.Role;

/** Constants of materials, and of contact. Temperatures that they are given for are left alone. */
final class MaterialRule implements CardRule {
    private static final int ON_A_LINE = 8;

    private final Scene scene;
    private final Drafts drafts;

    MaterialRule(Scene scene, Drafts drafts) {
        this.scene = scene;
        this.drafts = drafts;
    }

    @Override
    public boolean data(Card card, DataLine line, int index) {
        switch (card.name()) {
            case "ELASTIC" -> elastic(card.named("TYPE").orElse("ISO"), line, index);
            case "DENSITY" -> offer(Role.DENSITY, line, 0);
            case "CONDUCTIVITY" -> tensor(Role.CONDUCTIVITY, card, line);
            case "EXPANSION" -> tensor(Role.EXPANSION, card, line);
            case "SPECIFICHEAT" -> offer(Role.SPECIFIC_HEAT, line, 0);
            case "PLASTIC" -> {
                offer(Role.YIELD_STRESS, line, 0);
                offer(Role.PLASTIC_STRAIN, line, 1);
            }
            case "HYPERELASTIC", "HYPERFOAM", "CREEP", "DEFORMATIONPLASTICITY", "MOHRCOULOMB", "USERMATERIAL" -> {
                for (int field = 0; field < Math.min(ON_A_LINE, line.count()); field++) {
                    boolean stress = card.is("HYPERELASTIC") || card.is("DEFORMATIONPLASTICITY") && field == 0;
                    constant(Role.MATERIAL_CONSTANT, stress ? STRESS : NUMBER, line, index, field);
                }
            }
            case "FRICTION" -> offer(Role.FRICTION, line, 0);
            case "GAPCONDUCTANCE" -> drafts.offer(Role.CONDUCTIVITY, FILM, scene.material(), "gap", line, 0, false);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void offer(Role role, DataLine line, int field) {
        drafts.offer(role, scene.material(), line, field);
    }

    private void constant(Role role, PhysicalQuantity quantity, DataLine line, int index, int field) {
        drafts.offer(role, quantity, scene.material(), Integer.toString(ON_A_LINE * index + field + 1), line, field, false);
    }

    private void elastic(String type, DataLine line, int index) {
        if (type.startsWith("ISO")) {
            offer(Role.YOUNGS_MODULUS, line, 0);
            offer(Role.POISSON_RATIO, line, 1);
        } else if (type.startsWith("ENGINEERINGCONSTANTS")) {
            // E1, E2, E3, nu12, nu13, nu23, G12, G13 and on the next line G23, temperature
            for (int field = 0; field < (index % 2 == 0 ? ON_A_LINE : 1); field++) {
                int number = (index % 2) * ON_A_LINE + field;
                Role role = number < 3 ? Role.YOUNGS_MODULUS : number < 6 ? Role.POISSON_RATIO : Role.SHEAR_MODULUS;
                drafts.offer(role, role.quantity(), scene.material(), Integer.toString(number % 3 + 1), line, field, false);
            }
        } else if (type.startsWith("ORTHO") || type.startsWith("ANISO")) {
            int constants = type.startsWith("ORTHO") ? 9 : 21;
            int lines = (constants + ON_A_LINE) / ON_A_LINE;
            for (int field = 0; field < ON_A_LINE; field++) {
                if (index % lines * ON_A_LINE + field < constants) {
                    constant(Role.STIFFNESS_CONSTANT, STRESS, line, index % lines, field);
                }
            }
        }
    }

    private void tensor(Role role, Card card, DataLine line) {
        String type = card.named("TYPE").orElse("ISO");
        int constants = type.startsWith("ORTHO") ? 3 : type.startsWith("ANISO") ? 6 : 1;
        for (int field = 0; field < constants; field++) {
            drafts.offer(role, role.quantity(), scene.material(), constants == 1 ? "" : Integer.toString(field + 1), line,
                    field, false);
        }
    }
}
