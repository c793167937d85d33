package org.simloom.deck;

import java.util.Map;

/**
 * What a mesh is like.
 *
 * @param nodes     number of nodes
 * @param elements  number of elements of the highest dimension
 * @param dimension 3 for solids, 2 for surfaces, 1 for lines
 * @param size      volume, area or length of these elements, in the geometry's unit of length
 * @param insideOut number of elements whose Jacobian determinant is not positive everywhere
 * @param firstInsideOut number of the first of them; 0 for none
 * @param groups    named groups in order
 */
public record MeshFacts(long nodes, long elements, int dimension, double size, long insideOut, int firstInsideOut,
        Map<String, Group> groups) {
    /**
     * A named group.
     *
     * @param nodes    number of its nodes
     * @param elements number of its elements of the highest dimension
     * @param faces    number of faces or edges of such elements that it covers
     */
    public record Group(long nodes, long elements, long faces) {
        /** Whether nothing is in it. */
        public boolean isEmpty() {
            return nodes == 0 && elements == 0;
        }
    }

    public MeshFacts {
        groups = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(groups));
    }
}
