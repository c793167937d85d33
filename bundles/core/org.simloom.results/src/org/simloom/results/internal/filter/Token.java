package org.simloom.results.internal.filter;

/**
 * A piece of a filter.
 *
 * @param text  as it is written; of a quoted text with its quotes, of a number without its unit
 * @param unit  unit of a number; {@code null} where it has none
 * @param start where it begins, from 0
 * @param end   where the next one may begin
 */
record Token(Kind kind, String text, String unit, int start, int end) {

    enum Kind {
        NUMBER, NAME, TEXT, OPERATOR
    }

    boolean is(String... texts) {
        if (kind == Kind.NUMBER || kind == Kind.TEXT) {
            return false;
        }
        for (String one : texts) {
            if (text.equalsIgnoreCase(one)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it joins conditions. */
    boolean isLogic() {
        return is("and", "or", "not", "&&", "||", "!");
    }

    boolean isComparison() {
        return is("<", "<=", ">", ">=", "=", "==", "!=", "<>", "~");
    }
}
