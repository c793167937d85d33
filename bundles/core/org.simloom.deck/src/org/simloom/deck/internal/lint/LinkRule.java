package org.simloom.deck.internal.lint;

import org.simloom.deck.Card;
import org.simloom.deck.DataLine;
import org.simloom.base.problem.ProblemException;

/**
 * Everything but elements that joins bodies. Whatever is simplified here joins or holds too much rather than too
 * little, so that a body found to be free is free.
 */
final class LinkRule implements Rule {
    private final Inventory inventory;
    private final Bodies bodies;
    private int reference = -1;

    LinkRule(Inventory inventory, Bodies bodies) {
        this.inventory = inventory;
        this.bodies = bodies;
    }

    @Override
    public void card(Card card) {
        switch (card.name()) {
            case "RIGIDBODY" -> {
                reference = reference(card, "REFNODE");
                card.named("NSET").ifPresent(name -> inventory.nodes(name, id -> link(reference, inventory.place(id))));
                card.named("ELSET").ifPresent(name -> inventory.elements(name, id -> linkElement(reference, id)));
                int turning = reference(card, "ROTNODE");
                if (turning >= 0) {
                    link(reference, turning);
                    bodies.blur(turning);
                }
            }
            case "COUPLING" -> {
                reference = reference(card, "REFNODE");
                card.named("SURFACE").ifPresent(name -> linkSurface(reference, name));
                if (card.has("ORIENTATION")) {
                    bodies.blur(reference);
                }
            }
            case "DISTRIBUTING", "DISTRIBUTINGCOUPLING" -> reference = -1;
            case "PRE-TENSIONSECTION" -> reference(card, "NODE");
            case "CYCLICSYMMETRYMODEL", "MODELCHANGE", "INERTIARELIEF" -> bodies.blurAll();
            case "TIE" -> {
                if (card.has("CYCLIC SYMMETRY") || card.has("MULTISTAGE")) {
                    bodies.blurAll();
                }
            }
            default -> {
                // no link
            }
        }
    }

    private int reference(Card card, String parameter) {
        int place = card.text(parameter).filter(text -> text.matches("\\d{1,9}"))
                .map(text -> inventory.place(Integer.parseInt(text))).orElse(-1);
        bodies.use(place);
        bodies.turn(place);
        return place;
    }

    private void link(int a, int b) {
        bodies.use(a);
        bodies.use(b);
        bodies.join(a, b);
    }

    private void linkElement(int place, int element) {
        int at = inventory.elements().find(element);
        if (at >= 0) {
            link(place < 0 ? inventory.place(inventory.elements().firstNode(at)) : place,
                    inventory.place(inventory.elements().firstNode(at)));
        }
    }

    /** Joins all of a surface or node set to a node, or to each other where it is negative; returns one of it. */
    private int linkSurface(int place, String name) {
        int[] first = {place};
        Surface surface = inventory.surface(name);
        if (surface == null) {
            inventory.nodes(name, id -> first[0] = joined(first[0], inventory.place(id)));
            return first[0];
        }
        for (String set : surface.nodes().names()) {
            inventory.nodes(set, id -> first[0] = joined(first[0], inventory.place(id)));
        }
        for (String set : surface.elements().names()) {
            inventory.elements(set, id -> first[0] = joined(first[0], nodeOf(id)));
        }
        for (int id : surface.nodes().listed()) {
            first[0] = joined(first[0], inventory.place(id));
        }
        for (int id : surface.elements().listed()) {
            first[0] = joined(first[0], nodeOf(id));
        }
        return first[0];
    }

    private int joined(int first, int next) {
        link(first, next);
        return first < 0 ? next : first;
    }

    private int nodeOf(int element) {
        int at = inventory.elements().find(element);
        return at < 0 ? -1 : inventory.place(inventory.elements().firstNode(at));
    }

    @Override
    public void data(Card card, DataLine line) {
        switch (card.name()) {
            case "TIE", "CONTACTPAIR" -> bodies.join(linkSurface(-1, line.name(0)), linkSurface(-1, line.name(1)));
            case "MPC", "NETWORKMPC" -> mpc(line);
            case "DISTRIBUTINGCOUPLING" -> {
                // the reference node is that of an element of the set which the card names
                card.named("ELSET").ifPresent(name -> inventory.elements(name, id -> {
                    bodies.blur(nodeOf(id));
                    blurTarget(line);
                    bodies.join(nodeOf(id), firstOf(line));
                }));
            }
            case "CLEARANCE", "RETAINEDNODALDOFS" -> bodies.use(inventory.place(line.isInteger(0) ? line.integer(0) : 0));
            default -> {
                // no link
            }
        }
    }

    private int firstOf(DataLine line) {
        int[] first = {line.isInteger(0) ? inventory.place(line.integer(0)) : -1};
        inventory.nodes(line.name(0), id -> first[0] = first[0] < 0 ? inventory.place(id) : first[0]);
        return first[0];
    }

    private void blurTarget(DataLine line) {
        int place = firstOf(line);
        if (place >= 0) {
            bodies.use(place);
            bodies.blur(place);
        }
    }

    /** Multiple point constraints of many sorts: what they hold is not understood here. */
    private void mpc(DataLine line) throws ProblemException {
        int first = -1;
        for (int field = 0; field < line.count(); field++) {
            if (line.isInteger(field)) {
                int place = inventory.place(line.integer(field));
                first = joined(first, place);
                bodies.blur(place);
            }
        }
    }
}
