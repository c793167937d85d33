package org.simloom.deck;

import java.util.Locale;
import java.util.Optional;

import org.simloom.mesh.ElementType;

/**
 * An element type of a deck, such as {@code C3D10} or {@code CPS8R}.
 *
 * @param name   in capitals
 * @param family how it behaves
 * @param shape  its shape; empty for springs, dashpots, masses, gaps, fluid and user elements
 * @param nodes  number of nodes an element of it lists; 0 where that is not known
 */
public record ElementKind(String name, Family family, Optional<ElementType> shape, int nodes) {
    /** Sorts of elements. */
    public enum Family {
        SOLID, PLANE, AXISYMMETRIC, SHELL, MEMBRANE, BEAM, TRUSS, OTHER
    }

    private static final int[] HE20 = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 16, 17, 18, 19, 12, 13, 14, 15};
    private static final int[] BE3 = {0, 2, 1};
    private static final int[] PE15 = {0, 1, 2, 3, 4, 5, 6, 7, 8, 12, 13, 14, 9, 10, 11};

    /** The kind of a {@code TYPE=} parameter. */
    public static ElementKind of(String type) {
        String name = type.toUpperCase(Locale.ROOT);
        String digits = name.replaceFirst("^(C3D|F3D|DC3D|CPS|CPE|CAX|DC2D|M3D|S|STRI|T3D|B3)(\\d+).*$", "$2");
        int nodes = digits.equals(name) || digits.length() > 3 ? 0 : Integer.parseInt(digits);
        if (name.matches("D?C3D\\d.*|F3D\\d.*")) {
            return solid(name, nodes);
        }
        if (name.matches("(CPS|CPE|CAX|DC2D|M3D|STRI|S)\\d.*")) {
            return surface(name, nodes);
        }
        if (name.matches("T3D[23].*|B3[12].*|B21.*|B22.*|T2D[23].*")) {
            boolean straight = name.matches("[TB][23]?D?2.*|B[23]1.*") && !name.startsWith("B32") && !name.startsWith("B22");
            ElementType shape = straight ? ElementType.BE2 : ElementType.BE3;
            return new ElementKind(name, name.startsWith("T") ? Family.TRUSS : Family.BEAM, Optional.of(shape), shape.nodes());
        }
        return new ElementKind(name, Family.OTHER, Optional.empty(), other(name));
    }

    private static ElementKind solid(String name, int nodes) {
        ElementType shape = switch (nodes) {
            case 4 -> ElementType.TE4;
            case 6 -> ElementType.PE6;
            case 8 -> ElementType.HE8;
            case 10 -> ElementType.TE10;
            case 15 -> ElementType.PE15;
            case 20 -> ElementType.HE20;
            default -> null;
        };
        return new ElementKind(name, shape == null || name.startsWith("F") ? Family.OTHER : Family.SOLID,
                Optional.ofNullable(shape), nodes);
    }

    private static ElementKind surface(String name, int nodes) {
        ElementType shape = switch (nodes) {
            case 3 -> ElementType.TR3;
            case 4 -> ElementType.QU4;
            case 6 -> ElementType.TR6;
            case 8 -> ElementType.QU8;
            default -> null;
        };
        Family family = shape == null ? Family.OTHER : name.startsWith("CAX") ? Family.AXISYMMETRIC
                : name.startsWith("S") ? Family.SHELL : name.startsWith("M") ? Family.MEMBRANE : Family.PLANE;
        return new ElementKind(name, family, Optional.ofNullable(shape), nodes);
    }

    private static int other(String name) {
        return switch (name) {
            case "SPRINGA", "SPRING2", "DASHPOTA", "GAPUNI" -> 2;
            case "SPRING1", "MASS", "DCOUP3D" -> 1;
            case "D" -> 3;
            default -> 0;
        };
    }

    /**
     * The place in an element's list of nodes, from 0, of the node that comes at place {@code i} in
     * {@link ElementType}'s order: decks list the vertical edges of quadratic bricks and wedges last, and the
     * middle of a line between its ends.
     */
    public int place(int i) {
        ElementType type = shape.orElse(null);
        if (type == ElementType.BE3) {
            return BE3[i];
        }
        return type == ElementType.HE20 ? HE20[i] : type == ElementType.PE15 ? PE15[i] : i;
    }
}
