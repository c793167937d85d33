package org.simloom.deck.internal.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.simloom.deck.ElementKind;
import org.simloom.deck.MeshFacts.Group;
import org.simloom.deck.internal.element.FaceLabels;
import org.simloom.deck.internal.element.Faces;
import org.simloom.deck.internal.set.IdSet;
import org.simloom.mesh.ElementMeasure;
import org.simloom.mesh.ElementType;

/** Adds elements and faces up by group. */
final class GroupMeter {
    private static final class Sum {
        private IdSet nodes;
        private IdSet elements;
        private Map<String, IdSet> faces = Map.of();
        private long count;
        private double size;
        private long faceCount;
        private double faceSize;
    }

    private final Survey survey;
    private final Map<String, Sum> sums = new LinkedHashMap<>();
    private final List<Sum> ofElements = new ArrayList<>();
    private final List<Sum> ofFaces = new ArrayList<>();
    private final int[] face = new int[8];

    GroupMeter(Survey survey) {
        this.survey = survey;
        for (String name : survey.names) {
            Sum sum = new Sum();
            sum.nodes = survey.nodeSets.get(name);
            sum.elements = survey.elementSets.get(name);
            sum.faces = survey.surfaces.getOrDefault(name, Map.of());
            sums.put(name, sum);
            if (sum.elements != null) {
                ofElements.add(sum);
            }
            if (!sum.faces.isEmpty()) {
                ofFaces.add(sum);
            }
        }
    }

    /** Takes an element of the highest dimension with its size. */
    void add(int id, ElementKind kind, int[] nodes, double size) {
        for (Sum sum : ofElements) {
            if (sum.elements.contains(id)) {
                sum.count++;
                sum.size += size;
            }
        }
        for (Sum sum : ofFaces) {
            sum.faces.forEach((label, elements) -> {
                if (elements.contains(id)) {
                    face(sum, kind, nodes, size, FaceLabels.face(kind, label));
                }
            });
        }
    }

    private void face(Sum sum, ElementKind kind, int[] nodes, double size, int number) {
        if (number == FaceLabels.NONE) {
            return;
        }
        sum.faceCount++;
        if (number == FaceLabels.ITSELF) {
            sum.faceSize += size;
            return;
        }
        ElementType type = kind.shape().orElseThrow();
        int[] places = Faces.nodes(type)[number];
        for (int i = 0; i < places.length; i++) {
            face[i] = nodes[places[i]];
        }
        sum.faceSize += ElementMeasure.of(Faces.shape(type, places.length), face, survey.nodes).size();
    }

    /** The groups, whose nodes count where elements have them. */
    Map<String, Group> groups(Pieces used) {
        Map<String, Group> groups = new LinkedHashMap<>();
        sums.forEach((name, sum) -> groups.put(name,
                new Group(nodes(sum.nodes, used), sum.count, sum.size, sum.faceCount, sum.faceSize)));
        return groups;
    }

    private long nodes(IdSet set, Pieces used) {
        long[] count = new long[1];
        if (set != null) {
            set.forEach(id -> {
                int place = survey.nodes.find(id);
                count[0] += place >= 0 && used.has(place) ? 1 : 0;
            });
        }
        return count[0];
    }
}
