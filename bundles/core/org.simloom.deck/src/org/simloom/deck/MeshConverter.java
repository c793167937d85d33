package org.simloom.deck;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import org.simloom.deck.internal.convert.Conversion;

/**
 * Makes a mesh that CalculiX and Abaqus can include of one that gmsh wrote ({@code -format inp} with
 * {@code Mesh.SaveGroupsOfNodes = 1}):
 * <ul>
 * <li>elements of the highest dimension, with the types wanted, and the nodes they have; gmsh writes the
 * surfaces and lines around them as elements besides;</li>
 * <li>element sets and node sets of physical groups;</li>
 * <li>for each group of faces (in a plane mesh: of edges) a {@code *SURFACE} of the group's name, and element
 * sets {@code group_S1}, {@code group_S2}, … by the label of the face, for loads like {@code *FILM} that know no
 * surfaces. A face between two volumes is taken from the volume that comes first in the file; one within a
 * volume from the element round which it runs the same way as gmsh's face does, so that all are on one side.</li>
 * </ul>
 * Equal meshes give equal files. The file is read three times; memory grows with the faces of groups, and
 * with elements and nodes by a bit each.
 */
public final class MeshConverter {
    /**
     * What was written.
     *
     * @param dimension  3 for solids, 2 for surfaces, 1 for lines
     * @param nodes      number of nodes
     * @param elements   number of elements
     * @param looseFaces number of a group's faces that belong to no element, by group, where there are such
     */
    public record Converted(int dimension, long nodes, long elements, Map<String, Integer> looseFaces) {
        public Converted {
            looseFaces = Collections.unmodifiableMap(new LinkedHashMap<>(looseFaces));
        }
    }

    private MeshConverter() {
    }

    /**
     * Converts {@code mesh} to {@code target}, which appears when it is whole.
     *
     * @throws org.simloom.base.problem.ProblemException {@code deck.mesh.empty} where there are no elements;
     *         {@code deck.mesh.complete} for elements with nodes in the middle of faces, such as hexahedra with 27;
     *         {@code deck.mesh.type} for other elements that solvers do not know; {@code deck.mesh.family} where
     *         the choice does not fit; {@code deck.mesh.name} where sets of faces would have a group's name; and as
     *         {@link DeckReader#read}
     * @throws IOException where {@code target} cannot be written
     */
    public static Converted convert(Path mesh, Path target, ElementChoice choice) throws IOException {
        return Conversion.run(mesh, target, choice);
    }
}
