package org.simloom.deck;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.simloom.deck.internal.measure.MeshMeter;
import org.simloom.mesh.query.Point;

/**
 * What a mesh is like.
 *
 * @param nodes     number of nodes that elements of the highest dimension have
 * @param elements  number of elements of the highest dimension
 * @param dimension 3 for solids, 2 for surfaces, 1 for lines, 0 where there are no elements
 * @param size      volume, area or length of these elements, in the geometry's unit of length to the power
 *                  of {@code dimension}: a deck knows no unit
 * @param insideOut number of solid, plane and axisymmetric elements whose Jacobian determinant is not
 *                  positive everywhere: solvers refuse them
 * @param firstInsideOut number of the first of them; 0 for none
 * @param pieces    number of parts that share no node with each other
 * @param minimum   smallest coordinates of these nodes; of all three 0 where there are none
 * @param maximum   largest coordinates of these nodes
 * @param groups    named node sets, element sets and surfaces by name in capitals, in order
 */
public record MeshFacts(long nodes, long elements, int dimension, double size, long insideOut, int firstInsideOut,
        int pieces, Point minimum, Point maximum, Map<String, Group> groups) {
    /**
     * What has a name. Equal names of a node set, an element set and a surface are one group.
     *
     * @param nodes    number of nodes of the node set that elements of the highest dimension have
     * @param elements number of elements of the highest dimension in the element set
     * @param size     their volume, area or length
     * @param faces    number of faces or edges of such elements in the surface
     * @param faceSize their area or length
     */
    public record Group(long nodes, long elements, double size, long faces, double faceSize) {
        /** Whether nothing is in it. */
        public boolean isEmpty() {
            return nodes == 0 && elements == 0 && faces == 0;
        }
    }

    public MeshFacts {
        groups = Collections.unmodifiableMap(new LinkedHashMap<>(groups));
    }

    /**
     * Measures the mesh of a deck. The deck is read twice; memory grows with nodes and sets, not with
     * elements.
     *
     * @throws org.simloom.base.problem.ProblemException as {@link DeckReader#read}, {@code deck.number},
     *         {@code deck.element.nodes} for an element with too few or too many nodes, {@code deck.element.node}
     *         for one with a node that is not there
     */
    public static MeshFacts read(Path deck) {
        return MeshMeter.measure(deck);
    }

    /** The group of a name, in any case. */
    public Optional<Group> group(String name) {
        return Optional.ofNullable(groups.get(Card.compact(name)));
    }
}
