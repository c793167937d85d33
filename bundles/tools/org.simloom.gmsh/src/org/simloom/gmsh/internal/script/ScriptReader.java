package org.simloom.gmsh.internal.script;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.simloom.gmsh.internal.script.Token.Kind;

/** Looks through a script's words for what {@link GeoScript} tells. */
final class ScriptReader {
    private static final Token END = new Token(Kind.SIGN, "", 0);
    private static final Map<String, Integer> DIMENSIONS =
            Map.of("Point", 0, "Curve", 1, "Line", 1, "Surface", 2, "Volume", 3);
    private static final Set<String> OPENING = Set.of("If", "For", "Macro", "Function");
    private static final Set<String> CLOSING = Set.of("EndIf", "EndFor", "Return");

    final Set<PhysicalGroup> groups = new LinkedHashSet<>();
    final Set<String> parameters = new LinkedHashSet<>();
    final Set<String> names = new HashSet<>();
    final Map<String, Integer> assigned = new HashMap<>();
    private List<Token> tokens;

    /** Reads a file's words; returns the names of files it includes. */
    List<String> read(List<Token> script) {
        tokens = script;
        List<String> included = new ArrayList<>();
        int nesting = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.kind() != Kind.NAME || at(i - 1).is(".")) {
                continue;
            }
            nesting += OPENING.contains(token.text()) ? 1 : CLOSING.contains(token.text()) ? -1 : 0;
            switch (token.text()) {
                case "Physical" -> group(i, nesting > 0);
                case "DefineConstant" -> constants(i + 1);
                case "Exists" -> parameters.add(at(i + 2).text());
                case "Include" -> included.add(at(i + 1).text());
                default -> name(i);
            }
        }
        return included;
    }

    private Token at(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i) : END;
    }

    // Physical Surface("name"), Physical Surface("name", 3)
    private void group(int i, boolean conditional) {
        Integer dimension = DIMENSIONS.get(at(i + 1).text());
        Token name = at(i + 3);
        if (dimension != null && at(i + 2).is("(") && name.kind() == Kind.STRING
                && (at(i + 4).is(")") || at(i + 4).is(","))
                && groups.stream().noneMatch(g -> g.dimension() == dimension && g.name().equals(name.text()))) {
            groups.add(new PhysicalGroup(name.text(), dimension, conditional, name.line()));
        }
    }

    // DefineConstant[ a = 1, b = {2, Name "b", Min 0}, c ]
    private void constants(int open) {
        int depth = 0;
        for (int i = open; i < tokens.size(); i++) {
            String text = tokens.get(i).kind() == Kind.SIGN ? tokens.get(i).text() : "";
            if (depth == 1 && tokens.get(i).kind() == Kind.NAME && (at(i - 1).is(",") || i == open + 1)) {
                parameters.add(tokens.get(i).text());
            }
            depth += "[({".contains(text) && !text.isEmpty() ? 1 : "])}".contains(text) && !text.isEmpty() ? -1 : 0;
            if (depth == 0) {
                return;
            }
        }
    }

    private void name(int i) {
        String name = tokens.get(i).text();
        names.add(name);
        boolean list = at(i + 1).is("(") && at(i + 2).is(")") || at(i + 1).is("[") && at(i + 2).is("]");
        if (at(list ? i + 3 : i + 1).is("=")) {
            assigned.putIfAbsent(name, tokens.get(i).line());
        }
    }
}
