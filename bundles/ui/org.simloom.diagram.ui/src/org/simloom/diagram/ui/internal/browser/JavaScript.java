package org.simloom.diagram.ui.internal.browser;

/** Writes values as JavaScript. */
final class JavaScript {
    private JavaScript() {
    }

    /** A text as a literal. */
    static String literal(String text) {
        StringBuilder literal = new StringBuilder(text.length() + text.length() / 8 + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            switch (letter) {
                case '"' -> literal.append("\\\"");
                case '\\' -> literal.append("\\\\");
                case '\n' -> literal.append("\\n");
                case '\r' -> literal.append("\\r");
                default -> {
                    // U+2028 and U+2029 once ended lines; half of a pair would not survive the way
                    if (letter < ' ' || letter == 0x2028 || letter == 0x2029 || Character.isSurrogate(letter)) {
                        literal.append(String.format("\\u%04x", (int) letter));
                    } else {
                        literal.append(letter);
                    }
                }
            }
        }
        return literal.append('"').toString();
    }
}
