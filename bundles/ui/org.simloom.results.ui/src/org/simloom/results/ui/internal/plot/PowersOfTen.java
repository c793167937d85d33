package org.simloom.results.ui.internal.plot;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.FieldPosition;
import java.text.Format;
import java.text.ParsePosition;
import java.util.Locale;

/**
 * Marks of a logarithmic axis that spans many powers of ten: these alone. The chart asks for a text for 1, 2, … 9 of each, leaves
 * out the ones that have no room, and shows no text that does not say the number; so all others get a blank one that never has room.
 */
final class PowersOfTen extends Format {
    private static final long serialVersionUID = 1L;
    private static final double EXACT = 1e-9;
    private static final String NO_ROOM = " ".repeat(200) + "\n".repeat(30);

    private final DecimalFormat numbers = new DecimalFormat("0.##E0", DecimalFormatSymbols.getInstance(Locale.ROOT));

    @Override
    public StringBuffer format(Object number, StringBuffer to, FieldPosition position) {
        double exponent = Math.log10(((Number) number).doubleValue());
        return Math.abs(exponent - Math.rint(exponent)) < EXACT ? numbers.format(number, to, position) : to.append(NO_ROOM);
    }

    @Override
    public Object parseObject(String text, ParsePosition position) {
        return numbers.parseObject(text, position);
    }
}
