package org.simloom.figures.internal;

import java.util.Locale;

import com.google.gson.JsonObject;

/**
 * What values of a response are held against.
 *
 * @param response place among the responses of the sheet
 * @param label    of the response
 * @param unit     of the response, empty for none
 * @param sign     such as ≤
 * @param value    with the safety factor in it
 */
record Limit(int response, String label, String unit, String sign, double value) {

    /** The limit of a response; {@code null} where it has none. */
    static Limit of(JsonObject response, int place) {
        String sign = switch (Sheet.text(response, "operator").toUpperCase(Locale.ROOT).replace("_", "")) {
            case "ATMOST" -> "≤";
            case "LESSTHAN" -> "<";
            case "ATLEAST" -> "≥";
            case "GREATERTHAN" -> ">";
            default -> "";
        };
        double value = Sheet.number(response.get("limit"));
        return sign.isEmpty() || !Double.isFinite(value) ? null
                : new Limit(place, Sheet.title(response), Sheet.text(response, "unit"), sign, value);
    }

    /** How far a value is from the limit; negative where it breaks it. */
    double margin(double of) {
        return sign.equals("≤") || sign.equals("<") ? value - of : of - value;
    }

    /** Whether a value is within the limit; one that is missing is not. */
    boolean holds(double of) {
        return sign.equals("≤") || sign.equals("≥") ? margin(of) >= 0 : margin(of) > 0;
    }

    /** The margin as a share of the limit, to compare requirements by; of a limit of zero the margin itself. */
    double share(double of) {
        return value == 0 ? margin(of) : margin(of) / Math.abs(value);
    }

    /** The limit for people, such as {@code ≤ 200 MPa}. */
    String text() {
        return sign + " " + Sheet.quantity(value, unit);
    }
}
