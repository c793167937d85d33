package org.simloom.base.svg;

import java.util.Locale;

/** The text of a picture in SVG 1.1 while it is written. */
public final class SvgText {
    /** Families of letters, those with Hangul first, as {@code font-family} takes them. */
    public static final String FONTS = "'Noto Sans KR', 'NanumGothic', 'Malgun Gothic', 'Apple SD Gothic Neo', 'Noto Sans',"
            + " 'DejaVu Sans', 'Segoe UI', Helvetica, Arial, sans-serif";

    private final StringBuilder out = new StringBuilder();

    /** Adds a line by {@link String#format}, numbers as {@link #number} has them; texts must have been escaped. */
    public void add(String pattern, Object... values) {
        Object[] texts = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            texts[i] = values[i] instanceof Double value ? number(value) : values[i];
        }
        out.append(String.format(Locale.ROOT, pattern, texts));
    }

    /** A length in hundredths of a pixel, without zeros at its end. */
    public static String number(double value) {
        double rounded = Math.round(value * 100) / 100.0;
        return rounded == Math.rint(rounded) ? String.valueOf((long) rounded) : String.valueOf(rounded);
    }

    /** A text as XML takes it; what XML cannot hold is left out. */
    public static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(letter -> {
            switch (letter) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> {
                    if (letter == '\t' || letter == '\n' || letter >= 0x20 && letter <= 0xD7FF || letter >= 0xE000 && letter <= 0xFFFD
                            || letter > 0xFFFF) {
                        escaped.appendCodePoint(letter);
                    }
                }
            }
        });
        return escaped.toString();
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
