package org.simloom.deck.internal.convert;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.simloom.base.problem.Location;
import org.simloom.deck.ElementKind;
import org.simloom.deck.internal.Texts;
import org.simloom.deck.internal.element.FaceLabels;
import org.simloom.deck.internal.set.IntList;

/** Writes the surfaces of groups, and element sets by face beside them. */
final class SurfaceWriter {
    private final Boundary boundary;
    private final Groups groups;
    private final DeckWriter out;
    private final Map<String, Integer> loose = new LinkedHashMap<>();

    SurfaceWriter(Boundary boundary, Groups groups, DeckWriter out) {
        this.boundary = boundary;
        this.groups = groups;
        this.out = out;
    }

    /** Writes all of them; returns how many faces of a group belong to no element. */
    Map<String, Integer> write(ElementKind kind) {
        groups.others().forEach((key, list) -> write(key, faces(list), kind));
        return loose;
    }

    private int[] faces(IntList numbers) {
        return Arrays.stream(numbers.distinct()).map(boundary::find).filter(face -> face >= 0).sorted().distinct().toArray();
    }

    private void write(String key, int[] faces, ElementKind kind) {
        Map<Integer, IntList> byLabel = new TreeMap<>();
        int without = 0;
        for (int face : faces) {
            if (boundary.element(face) == 0) {
                without++;
            } else {
                byLabel.computeIfAbsent(boundary.label(face), l -> new IntList()).add(boundary.element(face));
            }
        }
        String name = groups.name(key);
        if (without > 0) {
            loose.put(name, without);
        }
        byLabel.forEach((label, elements) -> {
            String set = name + "_" + FaceLabels.label(kind, label);
            if (groups.has(set.toUpperCase(Locale.ROOT))) {
                throw Texts.problem("mesh.name", Location.element(null, name), set, name);
            }
            out.line("*ELSET, ELSET=" + set);
            Arrays.stream(elements.distinct()).forEach(out::number);
        });
        if (!byLabel.isEmpty()) {
            out.line("*SURFACE, NAME=" + name + ", TYPE=ELEMENT");
            byLabel.keySet().forEach(label -> {
                String face = FaceLabels.label(kind, label);
                out.line(name + "_" + face + ", " + face);
            });
        }
    }
}
