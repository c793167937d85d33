package org.simloom.deck.internal.lint;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.IntUnaryOperator;

import org.simloom.base.problem.ProblemException;
import org.simloom.deck.Card;
import org.simloom.deck.DataLine;
import org.simloom.deck.DeckHandler;
import org.simloom.deck.ElementKind;
import org.simloom.deck.internal.element.ElementLines;
import org.simloom.mesh.NodeTable;

/** The first pass: everything that a deck defines. The order of definitions means nothing to CalculiX. */
public final class Inventory implements DeckHandler {
    /** Cards that change what a deck means in ways not followed here. */
    private static final Set<String> OBSCURE = Set.of("PART", "INSTANCE", "ASSEMBLY", "NCOPY", "NGEN", "NFILL",
            "ELGEN", "ELCOPY", "SYSTEM", "PARAMETER", "USERELEMENT");
    private static final int HIGHEST = 1 << 28;

    private final Findings findings;
    private final NodeTable nodes = new NodeTable();
    private final ElementTable elements = new ElementTable();
    private final Map<String, IdSet> nodeSets = new HashMap<>();
    private final Map<String, IdSet> elementSets = new HashMap<>();
    private final Map<String, Surface> surfaces = new HashMap<>();
    private final Map<String, Material> materials = new HashMap<>();
    private final Map<String, Set<String>> names = new HashMap<>();
    private final Set<String> cards = new HashSet<>();
    private final List<Section> sections = new ArrayList<>();
    private final List<Transform> transforms = new ArrayList<>();
    private final BitSet nodeIds = new BitSet();
    private final BitSet elementIds = new BitSet();
    private final BitSet repeated = new BitSet();
    private final ElementLines elementLines = new ElementLines((id, kind, list, count, line) -> element(id, kind,
            list, count, line));
    private Card elementCard;
    private IdSet target;
    private Material material;
    private boolean obscure;

    public Inventory(Findings findings) {
        this.findings = findings;
    }

    @Override
    public void card(Card card) {
        cards.add(card.name());
        obscure |= OBSCURE.contains(card.name()) || card.is("RESTART") && card.has("READ");
        switch (card.name()) {
            case "NODE", "NSET" -> target = set(nodeSets, card.named("NSET"));
            case "ELEMENT" -> {
                elementCard = card;
                target = set(elementSets, card.named("ELSET"));
            }
            case "ELSET" -> target = set(elementSets, card.named("ELSET"));
            case "SURFACE" -> {
                Surface surface = surfaces.computeIfAbsent(card.named("NAME").orElse(""), name -> new Surface());
                target = Surface.ofNodes(card) ? surface.nodes() : surface.elements();
            }
            case "MATERIAL" -> {
                material = new Material(card);
                Material known = materials.putIfAbsent(card.named("NAME").orElse(""), material);
                material = known == null ? material : known;
            }
            case "TRANSFORM" -> transforms.add(new Transform(card));
            default -> definition(card);
        }
    }

    private void definition(Card card) {
        if (Keywords.isSection(card)) {
            sections.add(new Section(card, new HashSet<>()));
            card.named("MATERIAL").ifPresent(lastSection().materials()::add);
        } else if (material != null) {
            material.add(card.name());
        }
        card.named("NAME").ifPresent(name -> names.computeIfAbsent(card.name(), k -> new HashSet<>()).add(name));
    }

    private Section lastSection() {
        return sections.get(sections.size() - 1);
    }

    /** The set of a name; {@code null} where a card gives none. */
    private static IdSet set(Map<String, IdSet> sets, Optional<String> name) {
        return name.map(given -> sets.computeIfAbsent(given, n -> new IdSet())).orElse(null);
    }

    @Override
    public void data(Card card, DataLine line) {
        try {
            switch (card.name()) {
                case "NODE" -> node(line);
                case "ELEMENT" -> elementLines.line(card, line);
                case "NSET", "ELSET" -> {
                    if (target != null) {
                        target.take(card, line);
                    }
                }
                case "SURFACE" -> member(target, line);
                case "SHELLSECTION" -> layer(card, line);
                case "TRANSFORM" -> transforms.get(transforms.size() - 1).take(line);
                default -> {
                    // no definition
                }
            }
        } catch (ProblemException e) {
            findings.add(e.problem());
        }
    }

    private static void member(IdSet set, DataLine line) {
        if (line.isInteger(0)) {
            set.add(line.integer(0));
        } else if (!line.isBlank(0)) {
            set.addName(line.name(0));
        }
    }

    private void layer(Card card, DataLine line) {
        if (card.has("COMPOSITE") && !line.isBlank(2)) {
            lastSection().materials().add(line.name(2));
        }
    }

    private void node(DataLine line) {
        int id = line.integer(0);
        nodes.add(id, line.real(1), line.real(2), line.real(3));
        if (target != null) {
            target.add(id);
        }
        if (id > 0 && id < HIGHEST) {
            if (nodeIds.get(id)) {
                repeated.set(id);
            }
            nodeIds.set(id);
        }
    }

    private void element(int id, ElementKind kind, int[] list, int count, DataLine line) {
        if (id > 0 && id < HIGHEST) {
            if (elementIds.get(id)) {
                findings.error("element.twice", elementCard, line, id);
                return;
            }
            elementIds.set(id);
        }
        elements.add(id, kind, count == 0 ? 0 : list[0]);
        if (target != null) {
            target.add(id);
        }
    }

    /** Puts in order what was gathered; to be called once at the end. */
    public void finish() {
        elements.finish();
        for (Section section : sections) {
            section.card().named("ELSET").ifPresent(name -> elements(name, id -> {
                int place = elements.find(id);
                if (place >= 0) {
                    elements.cover(place);
                }
            }));
        }
    }

    NodeTable nodes() {
        return nodes;
    }

    ElementTable elements() {
        return elements;
    }

    /** Place of a node from 0; negative where there is none. */
    int place(int id) {
        return id <= 0 ? -1 : nodes.find(id);
    }

    boolean hasNode(int id) {
        return place(id) >= 0;
    }

    boolean hasNodeSet(String name) {
        return nodeSets.containsKey(name);
    }

    boolean hasElementSet(String name) {
        return elementSets.containsKey(name);
    }

    Surface surface(String name) {
        return surfaces.get(name);
    }

    Map<String, Material> materials() {
        return materials;
    }

    List<Section> sections() {
        return sections;
    }

    /** Whether a section has any elements. */
    boolean isInUse(Section section) {
        boolean[] found = {false};
        section.card().named("ELSET").ifPresent(name -> elements(name, id -> found[0] |= elements.has(id)));
        return found[0];
    }

    List<Transform> transforms() {
        return transforms;
    }

    /** Whether a card that takes a name, such as {@code *AMPLITUDE}, defines this one. */
    boolean defines(String keyword, String name) {
        return names.getOrDefault(keyword, Set.of()).contains(name);
    }

    /** Whether a keyword is anywhere in the deck. */
    boolean uses(String keyword) {
        return cards.contains(keyword);
    }

    /** Whether parts of the model are not in the deck, or defined in ways not followed here. */
    boolean isObscure() {
        return obscure;
    }

    /** Numbers of nodes that are defined more than once. */
    BitSet repeated() {
        return repeated;
    }

    /** The members of a node set, defined or not; none for a set that is not there. */
    void nodes(String name, IntConsumer consumer) {
        members(nodeSets, name, nodes.size(), nodes::id, consumer, new HashSet<>());
    }

    /** The members of an element set, defined or not; none for a set that is not there. */
    void elements(String name, IntConsumer consumer) {
        members(elementSets, name, elements.size(), elements::id, consumer, new HashSet<>());
    }

    private static void members(Map<String, IdSet> sets, String name, int size, IntUnaryOperator defined,
            IntConsumer consumer, Set<String> seen) {
        IdSet set = sets.get(name);
        if (set == null || !seen.add(name)) {
            return;
        }
        set.forEach(size, defined, consumer);
        for (String inner : set.names()) {
            members(sets, inner, size, defined, consumer, seen);
        }
    }
}
