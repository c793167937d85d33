package org.simloom.deck.workflow.internal.scan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.simloom.deck.Card;
import org.simloom.deck.DataLine;
import org.simloom.deck.workflow.OutputOffer;
import org.simloom.deck.workflow.PhysicalQuantity;
import org.simloom.deck.workflow.internal.Texts;
import org.simloom.model.base.PortType;

/** What the deck asks the solver to write, and so what can be read of it by the CalculiX pack's readers. */
final class OutputScan {
    private static final Set<String> MODAL = Set.of("FREQUENCY", "BUCKLE", "COMPLEXFREQUENCY", "GREEN");
    private static final Map<String, String> TITLES = Map.of("U", "displacements", "RF", "forces", "NT", "temperatures",
            "S", "stresses");
    private static final String TOTAL = "total force";

    private final Set<String> fields = new LinkedHashSet<>();
    private final Map<String, OutputOffer> tables = new LinkedHashMap<>();
    private Set<String> nodes = new LinkedHashSet<>();
    private Set<String> elements = new LinkedHashSet<>();
    private boolean frequencies;
    private boolean buckling;

    void card(Card card, Scene scene) {
        switch (card.name()) {
            case "NODEFILE", "NODEOUTPUT" -> nodes = new LinkedHashSet<>();
            case "ELFILE", "ELEMENTOUTPUT" -> elements = new LinkedHashSet<>();
            case "FREQUENCY" -> frequencies = true;
            case "HEATTRANSFER" -> frequencies |= card.has("FREQUENCY");
            case "BUCKLE" -> buckling = true;
            case "ENDSTEP" -> {
                if (!MODAL.contains(scene.procedure())) {
                    fields.addAll(nodes);
                    fields.addAll(elements);
                }
            }
            default -> {
                // nothing is asked for
            }
        }
    }

    void data(Card card, DataLine line) {
        for (int field = 0; field < line.count(); field++) {
            switch (card.name()) {
                case "NODEFILE", "NODEOUTPUT" -> nodes.add(line.name(field));
                case "ELFILE", "ELEMENTOUTPUT" -> elements.add(line.name(field));
                case "NODEPRINT" -> table(line.name(field), card.named("NSET").orElse(""), card.named("TOTALS").orElse("NO"));
                case "ELPRINT" -> table(line.name(field), card.named("ELSET").orElse(""), "NO");
                default -> {
                    // nothing is asked for
                }
            }
        }
    }

    private void table(String field, String set, String totals) {
        if (field.equals("RF") && !totals.equals("NO")) {
            add(TOTAL, set);
        }
        if (TITLES.containsKey(field) && !totals.equals("ONLY")) {
            add(TITLES.get(field), set);
        }
    }

    private void add(String title, String set) {
        String name = Identifiers.part(title + " " + set);
        tables.put(name, new OutputOffer(name, Texts.get("output.table", title, set), PortType.TABLE,
                PhysicalQuantity.NUMBER, "", "calculix.table", settings("title", title, "set", set), false));
        switch (title) {
            case "displacements" -> columns("displacement", title, set, "absmax", PhysicalQuantity.LENGTH, "vx", "vy", "vz");
            case TOTAL -> columns("total", title, set, "last", PhysicalQuantity.FORCE, "fx", "fy", "fz");
            case "temperatures" -> columns("temperature", title, set, "max", PhysicalQuantity.TEMPERATURE, "2");
            default -> {
                // stresses are read from the result file, where they are at nodes
            }
        }
    }

    /** Numbers of a printed table, wanted where the result file does not have the like. */
    private void columns(String kind, String title, String set, String row, PhysicalQuantity quantity, String... columns) {
        for (String column : columns) {
            String axis = columns.length == 1 ? "" : column.substring(1);
            String name = Identifiers.part(kind + " " + axis + " " + set);
            tables.put(name, new OutputOffer(name, Texts.get("output." + kind, axis, set), PortType.REAL, quantity, "",
                    "calculix.table", settings("title", title, "set", set, "column", column, "row", row), false));
        }
    }

    List<OutputOffer> offers() {
        List<OutputOffer> offers = new ArrayList<>();
        extreme(offers, "U", "max_displacement", "DISP", "MAGNITUDE", "max", PhysicalQuantity.LENGTH);
        extreme(offers, "S", "max_von_mises", "STRESS", "MISES", "max", PhysicalQuantity.STRESS);
        extreme(offers, "PEEQ", "max_plastic_strain", "PE", "PE", "max", PhysicalQuantity.NUMBER);
        extreme(offers, "NT", "max_temperature", "NDTEMP", "T", "max", PhysicalQuantity.TEMPERATURE);
        extreme(offers, "NT", "min_temperature", "NDTEMP", "T", "min", PhysicalQuantity.TEMPERATURE);
        extreme(offers, "HFL", "max_heat_flux", "FLUX", "MAGNITUDE", "max", PhysicalQuantity.HEAT_FLUX);
        if (frequencies) {
            modes(offers, "first_frequency", PortType.REAL, PhysicalQuantity.FREQUENCY, "frequency");
            modes(offers, "frequencies", PortType.VECTOR, PhysicalQuantity.FREQUENCY, "frequency");
        }
        if (buckling) {
            modes(offers, "buckling_factor", PortType.REAL, PhysicalQuantity.NUMBER, "buckling");
            modes(offers, "buckling_factors", PortType.VECTOR, PhysicalQuantity.NUMBER, "buckling");
        }
        boolean printed = offers.isEmpty();
        tables.values().forEach(table -> offers.add(printed && table.type() == PortType.REAL ? table.wanted() : table));
        file(offers, "results", PortType.FIELD, "", true);
        file(offers, "frd", PortType.FILE, "", false);
        file(offers, "dat", PortType.FILE, "text/plain", false);
        offers.add(new OutputOffer("evidence", Texts.get("output.evidence"), PortType.TABLE, PhysicalQuantity.NUMBER, "",
                "evidence", Map.of(), false));
        return offers;
    }

    private void extreme(List<OutputOffer> offers, String asked, String name, String field, String component,
            String probe, PhysicalQuantity quantity) {
        if (fields.contains(asked)) {
            offers.add(new OutputOffer(name, Texts.get("output." + name), PortType.REAL, quantity, "", "calculix.frd",
                    settings("field", field, "component", component, "probe", probe, "state", "increments"), true));
        }
    }

    private static void modes(List<OutputOffer> offers, String name, PortType type, PhysicalQuantity quantity, String kind) {
        offers.add(new OutputOffer(name, Texts.get("output." + name), type, quantity, "", "calculix.frequencies",
                settings("kind", kind), true));
    }

    private static void file(List<OutputOffer> offers, String name, PortType type, String mediaType, boolean wanted) {
        offers.add(new OutputOffer(name, Texts.get("output." + name), type, PhysicalQuantity.NUMBER, mediaType, "",
                Map.of(), wanted));
    }

    private static Map<String, String> settings(String... pairs) {
        Map<String, String> settings = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            if (!pairs[i + 1].isEmpty()) {
                settings.put(pairs[i], pairs[i + 1]);
            }
        }
        return settings;
    }
}
