package org.simloom.deck.internal.lint;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;

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
            case "NODE" -> card.named("NSET").ifPresent(name -> set(nodeSets, name));
            case "NSET" -> card.named("NSET").ifPresent(name -> set(nodeSets, name));
            case "ELEMENT" -> {
                elementCard = card;
                card.named("ELSET").ifPresent(name -> set(elementSets, name));
            }
            case "ELSET" -> card.named("ELSET").ifPresent(name -> set(elementSets, name));
            case "SURFACE" -> card.named("NAME").ifPresent(name -> surfaces.computeIfAbsent(name,
                    n -> new Surface()));
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

    private static IdSet set(Map<String, IdSet> sets, String name) {
        return sets.computeIfAbsent(name, n -> new IdSet());
    }

    @Override
    public void data(Card card, DataLine line) {
        try {
            switch (card.name()) {
                case "NODE" -> node(card, line);
                case "ELEMENT" -> elementLines.line(card, line);
                case "NSET" -> card.named("NSET").map(nodeSets::get).ifPresent(set -> set.take(card, line));
                case "ELSET" -> card.named("ELSET").map(elementSets::get).ifPresent(set -> set.take(card, line));
                case "SURFACE" -> card.named("NAME").map(surfaces::get).ifPresent(s -> member(Surface.ofNodes(card) ? s.nodes()
                        : s.elements(), line));
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

    private void node(Card card, DataLine line) {
        int id = line.integer(0);
        nodes.add(id, line.real(1), line.real(2), line.real(3));
        card.named("NSET").ifPresent(name -> nodeSets.get(name).add(id));
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
        elementCard.named("ELSET").ifPresent(name -> elementSets.get(name).add(id));
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
        int highest = nodes.size() == 0 ? 0 : nodes.id(nodes.size() - 1);
        members(nodeSets, name, highest, consumer, new HashSet<>());
    }

    /** The members of an element set, defined or not; none for a set that is not there. */
    void elements(String name, IntConsumer consumer) {
        members(elementSets, name, elements.highest(), consumer, new HashSet<>());
    }

    private static void members(Map<String, IdSet> sets, String name, int highest,
            IntConsumer consumer, Set<String> seen) {
        IdSet set = sets.get(name);
        if (set == null || !seen.add(name)) {
            return;
        }
        set.forEach(highest, consumer);
        for (String inner : set.names()) {
            members(sets, inner, highest, consumer, seen);
        }
    }
}
