package org.simloom.gmsh.internal.script;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.simloom.gmsh.internal.script.Token.Kind;

/** Cuts a script into words, leaving comments out. */
final class Lexer {
    private static final Pattern WORD = Pattern.compile("(?<gap>\\s+|//[^\\n]*|/\\*.*?(?:\\*/|\\z))"
            + "|\"(?<string>[^\"\\n]*)\"?"
            + "|(?<name>[\\p{L}_][\\p{L}\\p{N}_]*)"
            + "|(?<number>\\d+\\.?\\d*(?:[eE][+-]?\\d+)?|\\.\\d+(?:[eE][+-]?\\d+)?)"
            + "|(?<sign>[=!<>]=|[-+*/]=|.)", Pattern.DOTALL);

    private Lexer() {
    }

    static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        int line = 1;
        while (word.find()) {
            for (Kind kind : Kind.values()) {
                String found = word.group(kind.name().toLowerCase(java.util.Locale.ROOT));
                if (found != null) {
                    tokens.add(new Token(kind, found, line));
                }
            }
            line += (int) word.group().chars().filter(c -> c == '\n').count();
        }
        return tokens;
    }
}
