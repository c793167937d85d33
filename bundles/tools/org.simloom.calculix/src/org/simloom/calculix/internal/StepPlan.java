package org.simloom.calculix.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.simloom.deck.Card;
import org.simloom.deck.DataLine;
import org.simloom.deck.DeckHandler;
import org.simloom.deck.DeckReader;

/** What a deck asks for, step by step. */
record StepPlan(List<Step> steps, boolean supported, boolean restarted) {
    private static final Set<String> PROCEDURES = Set.of("STATIC", "VISCO", "BUCKLE", "FREQUENCY", "DYNAMIC",
            "MODALDYNAMIC", "STEADYSTATEDYNAMICS", "HEATTRANSFER", "COUPLEDTEMPERATURE-DISPLACEMENT",
            "UNCOUPLEDTEMPERATURE-DISPLACEMENT", "COMPLEXFREQUENCY", "GREEN", "SENSITIVITY", "ELECTROMAGNETICS", "CFD",
            "NOANALYSIS", "SUBSTRUCTUREGENERATE", "CRACKPROPAGATION", "FEASIBLEDIRECTION", "ROBUSTDESIGN", "HCF");
    /** Fields of the .frd file by what a deck calls them. */
    private static final Map<String, String> FIELDS = Map.of("U", "DISP", "S", "STRESS", "NT", "NDTEMP", "RF", "FORC",
            "E", "TOSTRAIN", "HFL", "FLUX", "RFL", "RFL", "PEEQ", "PE", "ENER", "ENER");

    /**
     * A step.
     *
     * @param number     from 1
     * @param procedure  keyword without asterisk and blanks; empty where there is none
     * @param frequency  whether a heat transfer step asks for eigenvalues
     * @param unlogged   whether its increments are not noted in the .sta file
     * @param cyclic     whether modes of cyclic symmetry are selected
     * @param length     its duration; NaN where it is not up to the deck alone
     * @param modes      number of modes asked for; 0 for none
     * @param fields     fields that the .frd file must have
     * @param prints     whether tables are asked for
     * @param loaded     whether forces or prescribed displacements that are not zero act
     */
    record Step(int number, String procedure, boolean frequency, boolean unlogged, boolean cyclic, double length, int modes,
            Set<String> fields, boolean prints, boolean loaded) {
        /** Whether it is none of those that leave a result file. */
        boolean writesNothing() {
            return procedure.equals("SUBSTRUCTUREGENERATE") || procedure.equals("NOANALYSIS");
        }

        boolean isStatic() {
            return procedure.equals("STATIC") || procedure.equals("VISCO");
        }
    }

    /**
     * Reads a deck.
     *
     * @throws org.simloom.base.problem.ProblemException as {@link DeckReader#read}
     */
    static StepPlan of(Path deck) {
        Builder builder = new Builder();
        DeckReader.read(deck, builder);
        return new StepPlan(List.copyOf(builder.steps), builder.supported, builder.restarted);
    }

    private static final class Builder implements DeckHandler {
        private final List<Step> steps = new ArrayList<>();
        private Set<String> nodeFields = Set.of();
        private Set<String> elementFields = Set.of();
        private boolean supported;
        private boolean restarted;
        private boolean loaded;
        private boolean prints;
        private boolean inside;
        private Card procedure;
        private boolean cyclic;
        private double length;
        private int modes;
        private boolean timed;

        @Override
        public void card(Card card) {
            switch (card.name()) {
                case "STEP" -> {
                    inside = true;
                    procedure = null;
                    cyclic = false;
                    length = 1;
                    modes = 0;
                    timed = false;
                }
                case "ENDSTEP" -> end();
                case "NODEFILE", "NODEOUTPUT" -> nodeFields = new TreeSet<>();
                case "ELFILE", "ELEMENTOUTPUT" -> elementFields = new TreeSet<>();
                case "NODEPRINT", "ELPRINT", "SECTIONPRINT", "FACEPRINT", "CONTACTPRINT" -> prints = true;
                case "SELECTCYCLICSYMMETRYMODES" -> cyclic = true;
                case "RESTART" -> restarted |= card.has("READ");
                case "CLOAD", "DLOAD", "DSLOAD" -> loaded |= card.has("AMPLITUDE");
                default -> {
                    if (PROCEDURES.contains(card.name())) {
                        procedure = card;
                    }
                }
            }
        }

        private void end() {
            if (!inside) {
                return;
            }
            inside = false;
            Set<String> fields = new TreeSet<>(nodeFields);
            fields.addAll(elementFields);
            steps.add(new Step(steps.size() + 1, procedure == null ? "" : procedure.name(),
                    has("FREQUENCY"), has("EXPLICIT") || has("MODALDYNAMIC"), cyclic, length, modes, fields, prints, loaded));
        }

        private boolean has(String parameter) {
            return procedure != null && procedure.has(parameter);
        }

        @Override
        public void data(Card card, DataLine line) {
            switch (card.name()) {
                case "NODEFILE", "NODEOUTPUT" -> names(line, nodeFields);
                case "ELFILE", "ELEMENTOUTPUT" -> names(line, elementFields);
                case "CLOAD" -> loaded |= line.real(2) != 0;
                case "DLOAD", "DSLOAD" -> loaded |= line.real(2) != 0;
                case "BOUNDARY" -> {
                    supported = true;
                    loaded |= line.count() > 3 && line.isInteger(1) && line.integer(1) < 7 && line.real(3) != 0;
                }
                default -> procedure(card, line);
            }
        }

        private static void names(DataLine line, Set<String> fields) {
            for (int field = 0; field < line.count(); field++) {
                String known = FIELDS.get(line.name(field));
                if (known != null) {
                    fields.add(known);
                }
            }
        }

        private void procedure(Card card, DataLine line) {
            if (card != procedure || timed) {
                return;
            }
            timed = true;
            if (card.is("FREQUENCY") || card.is("BUCKLE")) {
                modes = line.isInteger(0) ? line.integer(0) : 0;
            } else if (!line.isBlank(1)) {
                length = line.real(1);
            }
        }
    }
}
