package org.simloom.mesh.internal.query;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

import org.simloom.mesh.frd.FrdBlock;
import org.simloom.mesh.frd.FrdComponent;

/** Values computed from all components of a vector or of a symmetric tensor. */
public final class Invariants {
    private static final List<String> TENSOR = List.of("MISES", "PRINCIPAL1", "PRINCIPAL2", "PRINCIPAL3", "TRESCA");
    private static final List<String> VECTOR = List.of("MAGNITUDE");
    private static final List<String> ENDS = List.of("XX", "YY", "ZZ", "XY", "YZ", "ZX");
    private static final Map<String, String> SAME = Map.of("XZ", "ZX", "YX", "XY", "ZY", "YZ");

    private Invariants() {
    }

    /** Names of the invariants a block has. */
    public static List<String> names(FrdBlock block) {
        if (tensorOrder(block) != null) {
            return TENSOR;
        }
        return isVector(block) ? VECTOR : List.of();
    }

    /** The function from the values at a node to an invariant. */
    public static Optional<ToDoubleFunction<double[]>> of(FrdBlock block, String name) {
        int[] order = tensorOrder(block);
        if (order != null && TENSOR.contains(name)) {
            return Optional.of(tensor(name, order, isStrain(block)));
        }
        return name.equals("MAGNITUDE") && isVector(block) ? Optional.of(Invariants::magnitude) : Optional.empty();
    }

    private static double magnitude(double[] v) {
        return Math.hypot(Math.hypot(v[0], v[1]), v[2]);
    }

    private static ToDoubleFunction<double[]> tensor(String name, int[] i, boolean strain) {
        if (name.equals("MISES")) {
            double factor = strain ? 2.0 / 3 : 1;
            return v -> factor * mises(v[i[0]], v[i[1]], v[i[2]], v[i[3]], v[i[4]], v[i[5]]);
        }
        Principal principal = new Principal();
        double[] p = new double[3];
        return v -> {
            for (double value : v) {
                if (!Double.isFinite(value)) {
                    return Double.NaN;
                }
            }
            principal.of(v[i[0]], v[i[1]], v[i[2]], v[i[3]], v[i[4]], v[i[5]], p);
            return name.equals("TRESCA") ? p[0] - p[2] : p[name.charAt(9) - '1'];
        };
    }

    /** √(3/2 s:s) of the deviator s; of a strain, 2/3 of it is √(2/3 e:e). */
    private static double mises(double xx, double yy, double zz, double xy, double yz, double zx) {
        double a = xx - yy;
        double b = yy - zz;
        double c = zz - xx;
        return Math.sqrt(0.5 * (a * a + b * b + c * c) + 3 * (xy * xy + yz * yz + zx * zx));
    }

    private static boolean isVector(FrdBlock block) {
        return block.components().size() == 3 && block.components().stream().allMatch(c -> c.type() == 2);
    }

    private static boolean isStrain(FrdBlock block) {
        return block.field().toUpperCase(Locale.ROOT).contains("STRAIN");
    }

    /** Where xx, yy, zz, xy, yz, zx are; null for anything but a symmetric tensor. */
    public static int[] tensorOrder(FrdBlock block) {
        List<FrdComponent> components = block.components();
        int[] order = new int[6];
        int found = 0;
        for (int k = 0; k < components.size() && components.size() == 6; k++) {
            String name = components.get(k).name().toUpperCase(Locale.ROOT);
            String end = name.length() < 2 ? "" : name.substring(name.length() - 2);
            int place = ENDS.indexOf(SAME.getOrDefault(end, end));
            if (components.get(k).type() == 4 && place >= 0 && (found & 1 << place) == 0) {
                order[place] = k;
                found |= 1 << place;
            }
        }
        return found == 63 ? order : null;
    }
}
