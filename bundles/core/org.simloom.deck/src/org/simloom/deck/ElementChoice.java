package org.simloom.deck;

import java.util.List;

import org.simloom.base.problem.Location;
import org.simloom.deck.internal.Texts;
import org.simloom.mesh.ElementType;

/**
 * Which elements the shapes of a mesh become: a mesher knows triangles, a solver plane stress.
 *
 * @param family  {@code CPS} plane stress, {@code CPE} plane strain, {@code CAX} axisymmetric, {@code S}
 *                shells, {@code M3D} membranes, {@code T3D} trusses, {@code B3} beams, {@code C3D} solids; empty
 *                for {@code C3D}, {@code CPS} or {@code T3D} after the mesh's dimension
 * @param reduced whether quadrilaterals and hexahedra are integrated with fewer points
 */
public record ElementChoice(String family, boolean reduced) {
    /** Solids, plane stress or trusses with full integration. */
    public static final ElementChoice DEFAULT = new ElementChoice("", false);

    /** The families there are. */
    public static final List<String> FAMILIES = List.of("CPS", "CPE", "CAX", "S", "M3D", "T3D", "B3", "C3D");

    /**
     * The kind of element that a shape becomes.
     *
     * @throws org.simloom.base.problem.ProblemException {@code deck.mesh.family} where the family has no such shape
     */
    public ElementKind kind(ElementType shape) {
        int dimension = shape.dimension();
        String prefix = !family.isEmpty() ? family : dimension == 3 ? "C3D" : dimension == 2 ? "CPS" : "T3D";
        if (!FAMILIES.contains(prefix) || dimension(prefix) != dimension) {
            throw Texts.problem("mesh.family", Location.NONE, family, dimension);
        }
        boolean square = shape == ElementType.QU4 || shape == ElementType.QU8 || shape == ElementType.HE8
                || shape == ElementType.HE20;
        String nodes = prefix.equals("B3") ? shape.nodes() - 1 + "" : shape.nodes() + "";
        // beams are called after the order of their shape functions: B31, B32
        return ElementKind.of(prefix + nodes + (reduced && square ? "R" : ""));
    }

    private static int dimension(String prefix) {
        return switch (prefix) {
            case "C3D" -> 3;
            case "T3D", "B3" -> 1;
            default -> 2;
        };
    }
}
