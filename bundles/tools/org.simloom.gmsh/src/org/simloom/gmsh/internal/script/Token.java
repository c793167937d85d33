package org.simloom.gmsh.internal.script;

/**
 * A word of a script.
 *
 * @param kind what it is
 * @param text the text; of a string, what is between the quotes
 * @param line its line, from 1
 */
record Token(Kind kind, String text, int line) {
    enum Kind {
        NAME, STRING, NUMBER, SIGN
    }

    /** Whether it is this sign or name. */
    boolean is(String wanted) {
        return kind != Kind.STRING && text.equals(wanted);
    }
}
