package org.simloom.base.svg;

/**
 * How wide a text becomes, without a display to ask. Widths are those of common sans-serif fonts, a little generous:
 * a box that is slightly too wide is better than a text cut off.
 */
public final class TextWidth {
    private static final String NARROW = "ijlI.,:;'|!`()[]{}/\\ft-r";
    private static final String WIDE = "mwMW@%&—…";

    private TextWidth() {
    }

    /** In pixels, of a text in letters of {@code size} pixels. */
    public static double of(String text, double size) {
        double em = 0;
        for (int i = 0; i < text.length();) {
            int letter = text.codePointAt(i);
            em += em(letter);
            i += Character.charCount(letter);
        }
        return em * size;
    }

    /** The text, shortened so that it is no wider than {@code width} pixels. */
    public static String fit(String text, double size, double width) {
        if (of(text, size) <= width) {
            return text;
        }
        int end = text.length();
        while (end > 0 && of(text.substring(0, end), size) + size > width) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).stripTrailing() + "…";
    }

    private static double em(int letter) {
        if (letter >= 0x1100 && (letter <= 0x11FF || letter >= 0x2E80 && letter <= 0xD7FF || letter >= 0xF900 && letter <= 0xFAFF
                || letter >= 0xFF00 && letter <= 0xFF60 || letter > 0xFFFF)) {
            return 1;
        }
        if (NARROW.indexOf(letter) >= 0) {
            return 0.36;
        }
        if (WIDE.indexOf(letter) >= 0) {
            return 0.95;
        }
        return Character.isUpperCase(letter) ? 0.72 : letter == ' ' ? 0.32 : 0.6;
    }
}
