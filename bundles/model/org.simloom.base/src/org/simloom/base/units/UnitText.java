package org.simloom.base.units;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Units as people write them, not as they type them. {@link Units} reads both. */
public final class UnitText {
    private static final Pattern POWER = Pattern.compile("(?<=[\\p{L}°])\\^?(-?\\d+)");
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private UnitText() {
    }

    /** A product with a dot and raised powers, such as {@code W/(m²·K)} for {@code W/(m^2*K)}. */
    public static String of(String unit) {
        return unit == null ? "" : POWER.matcher(unit.replace('*', '·')).replaceAll(power -> power.group(1).chars()
                .mapToObj(digit -> digit == '-' ? "⁻" : String.valueOf(SUPERSCRIPTS.charAt(digit - '0')))
                .collect(Collectors.joining()));
    }

    /** The head of a column: {@code area [mm²]}, the label alone where there is no unit. */
    public static String heading(String label, String unit) {
        return unit == null || unit.isEmpty() ? label : label + " [" + of(unit) + "]";
    }
}
