package org.simloom.deck.internal.element;

import org.simloom.deck.ElementKind;
import org.simloom.deck.ElementKind.Family;

/**
 * What the labels of a {@code *SURFACE} mean. Shells and membranes are their own first two faces, so
 * CalculiX numbers their edges from S3 on and Abaqus calls them E1, E2, … (CalculiX CrunchiX manual 2.20,
 * {@code *SURFACE}).
 */
public final class FaceLabels {
    /** The element itself. */
    public static final int ITSELF = -1;
    /** No face. */
    public static final int NONE = -2;

    private FaceLabels() {
    }

    /** The face's place in {@link Faces}, {@link #ITSELF} or {@link #NONE}. */
    public static int face(ElementKind kind, String label) {
        if (kind.shape().isEmpty()) {
            return NONE;
        }
        boolean sheet = isSheet(kind.family());
        if (sheet && label.matches("SPOS|SNEG|S1|S2")) {
            return ITSELF;
        }
        if (!label.matches(sheet ? "[SE][1-9]" : "S[1-9]")) {
            return NONE;
        }
        int face = label.charAt(1) - '1' - (sheet && label.startsWith("S") ? 2 : 0);
        return face < Faces.of(kind.shape().get()).length ? face : NONE;
    }

    /** The label that CalculiX knows a face by. */
    public static String label(ElementKind kind, int face) {
        return "S" + (face + (isSheet(kind.family()) ? 3 : 1));
    }

    private static boolean isSheet(Family family) {
        return family == Family.SHELL || family == Family.MEMBRANE;
    }
}
