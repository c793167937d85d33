package org.simloom.deck.internal.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

import org.simloom.deck.Card;
import org.simloom.deck.DataLine;

/** Materials that lack what the procedure needs. Where only some have no mass, the others may be what matters. */
final class MaterialRule implements Rule {
    private static final Set<String> MASS_FORCES = Set.of("GRAV", "CENTRIF", "NEWTON");

    private final Inventory inventory;
    private final Findings findings;
    private final Set<String> said = new HashSet<>();

    MaterialRule(Inventory inventory, Findings findings) {
        this.inventory = inventory;
        this.findings = findings;
    }

    @Override
    public void card(Card card) {
        if (!Keywords.isProcedure(card) || inventory.isObscure()) {
            return;
        }
        String procedure = card.name();
        if (Keywords.isStatic(procedure) || Keywords.isDynamic(procedure)) {
            // CalculiX does acoustics by analogy with the conduction of heat
            require(card, "elastic", material -> material.isStiff()
                    || procedure.equals("STEADYSTATEDYNAMICS") && material.has("CONDUCTIVITY"));
        }
        if (Keywords.isDynamic(procedure) && !inventory.uses("MASS")) {
            require(card, "density", material -> material.has("DENSITY"));
        }
        if (Keywords.isThermal(procedure)) {
            require(card, "conductivity", material -> material.has("CONDUCTIVITY") || material.isOwn());
            if (procedure.equals("HEATTRANSFER") && !card.has("STEADY STATE") && !card.has("FREQUENCY")) {
                require(card, "heat", material -> material.has("SPECIFICHEAT") && material.has("DENSITY")
                        || material.isOwn());
            }
        }
    }

    @Override
    public void data(Card card, DataLine line) {
        if (card.is("DLOAD") && MASS_FORCES.contains(line.name(1)) && !inventory.isObscure()) {
            require(card, "density", material -> material.has("DENSITY"));
        }
    }

    private void require(Card card, String what, Predicate<Material> test) {
        List<Material> used = inventory.sections().stream()
                .filter(s -> !s.card().name().startsWith("FLUID") && inventory.isInUse(s))
                .flatMap(s -> s.materials().stream()).distinct().map(inventory.materials()::get)
                .filter(Objects::nonNull).toList();
        List<Material> lacking = used.stream().filter(test.negate()).toList();
        if (lacking.isEmpty() || !said.add(what)) {
            return;
        }
        // CalculiX crashes or stops where some element has no stiffness or conductivity at all
        boolean fatal = !what.equals("heat") && (!what.equals("density") || lacking.size() == used.size());
        for (Material material : lacking) {
            String name = material.card().named("NAME").orElse("?");
            if (fatal) {
                findings.error("material." + what, material.card(), name, card.title());
            } else {
                findings.warning("material." + what, material.card(), name, card.title());
            }
        }
    }
}
