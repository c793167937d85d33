package org.simloom.sirius.specification;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EStructuralFeature;

/** Reads an expression of the query language as far as it is used here, and says what in it is not there. */
final class Expression {
    private static final Pattern TOKEN = Pattern.compile("\\s*('(?:[^'\\\\]|\\\\.)*'|\\w+::\\w+|\\w+|->|<>|<=|>=|.)", Pattern.DOTALL);
    private static final Set<String> BINARY = Set.of("=", "<>", "<", ">", "<=", ">=", "+", "-", "*", "/", "and", "or");
    /** What Sirius has on its own elements: the ends of a line, and what an element shows. */
    private static final Set<String> VIEW = Set.of("targetNode", "sourceNode", "target");
    private static final String VIEWS = "viewpoint::";

    private final ModelKinds kinds;
    private final ServiceMethods services;
    private final Map<String, Type> variables;
    private final Consumer<String> found;
    private final List<String> tokens = new ArrayList<>();
    private int at;

    Expression(ModelKinds kinds, ServiceMethods services, Map<String, Type> variables, Consumer<String> found) {
        this.kinds = kinds;
        this.services = services;
        this.variables = variables;
        this.found = found;
    }

    /** Checks what follows {@code aql:}. */
    Type check(String text) {
        Matcher matcher = TOKEN.matcher(text.strip());
        while (matcher.lookingAt()) {
            tokens.add(matcher.group(1));
            matcher.region(matcher.end(), text.strip().length());
        }
        Type type = whole();
        if (at < tokens.size()) {
            found.accept("cannot be read from " + tokens.get(at) + " on");
        }
        return type;
    }

    private Type whole() {
        Type type = part();
        while (at < tokens.size() && BINARY.contains(tokens.get(at))) {
            boolean truth = !"+-*/".contains(tokens.get(at++));
            Type other = part();
            type = truth ? Type.of(Boolean.class) : type.java() == null ? other : type;
        }
        return type;
    }

    private Type part() {
        if (peek("not") || peek("-")) {
            at++;
            return part();
        }
        Type type = first();
        while (peek(".") || peek("->")) {
            boolean collection = next().equals("->");
            String name = next();
            type = peek("(") ? call(type, name, collection) : feature(type, name);
        }
        return type;
    }

    private Type first() {
        String token = next();
        if (token.equals("(")) {
            Type type = whole();
            expect(")");
            return type;
        }
        if (token.startsWith("'")) {
            return Type.of(String.class);
        }
        if (token.matches("\\d+")) {
            return Type.of(Integer.class);
        }
        if (token.equals("true") || token.equals("false")) {
            return Type.of(Boolean.class);
        }
        if (token.equals("null")) {
            return Type.UNKNOWN;
        }
        if (token.startsWith(VIEWS)) {
            return Type.UNKNOWN;
        }
        if (token.contains("::")) {
            return kinds.kind(token).map(Type::of).orElseGet(() -> {
                found.accept("there is no kind " + token);
                return Type.UNKNOWN;
            });
        }
        if (!variables.containsKey(token)) {
            found.accept("there is no variable " + token + " here");
        }
        return variables.getOrDefault(token, Type.UNKNOWN);
    }

    private Type feature(Type of, String name) {
        if (of.kind() == null && (VIEW.contains(name) || of.java() != null)) {
            if (of.java() != null) {
                found.accept(of + " has no feature " + name);
            }
            return Type.UNKNOWN;
        }
        EStructuralFeature feature = kinds.feature(of.kind(), name).orElse(null);
        if (feature == null) {
            found.accept(of + " has no feature " + name);
            return Type.UNKNOWN;
        }
        Type type = ModelKinds.type(feature);
        return of.many() ? type.all() : of.kind() == null ? Type.UNKNOWN : type;
    }

    private Type call(Type receiver, String name, boolean collection) {
        int begin = at;
        expect("(");
        List<Type> arguments = list(")");
        names(receiver, name, tokens.subList(begin, at).stream().filter(token -> token.startsWith("'"))
                .map(token -> token.substring(1, token.length() - 1)).toList());
        if (ServiceMethods.isStandard(name)) {
            return standard(name, arguments);
        }
        Type result = services.call(name, collection ? receiver : receiver.one(), arguments);
        if (result == null) {
            found.accept("there is no service " + name + " for " + receiver + " with " + arguments);
            return Type.UNKNOWN;
        }
        return receiver.many() && !collection ? result.all() : result;
    }

    /** Names of kinds and features are given to some services as texts. */
    private void names(Type receiver, String service, List<String> texts) {
        switch (service) {
            case "attributeText", "assignText" -> feature(receiver.one(), texts.get(0));
            case "createChild" -> {
                feature(receiver.one(), texts.get(0));
                kind(texts.get(1));
            }
            case "headingOf" -> kinds.simple(texts.get(0)).ifPresentOrElse(kind -> feature(Type.of(kind), texts.get(1)),
                    () -> kind(texts.get(0)));
            default -> { }
        }
    }

    private void kind(String name) {
        if (kinds.simple(name).isEmpty()) {
            found.accept("there is no kind " + name);
        }
    }

    private static Type standard(String name, List<Type> arguments) {
        return switch (name) {
            case "eAllContents" -> arguments.isEmpty() ? Type.UNKNOWN.all() : arguments.get(0).all();
            case "oclAsType" -> arguments.get(0);
            default -> Type.of(Boolean.class);
        };
    }

    private List<Type> list(String end) {
        List<Type> types = new ArrayList<>();
        while (at < tokens.size() && !peek(end)) {
            types.add(whole());
            if (peek(",")) {
                at++;
            } else if (!peek(end)) {
                break;
            }
        }
        expect(end);
        return types;
    }

    private boolean peek(String token) {
        return at < tokens.size() && tokens.get(at).equals(token);
    }

    private String next() {
        return at < tokens.size() ? tokens.get(at++) : "";
    }

    private void expect(String token) {
        if (!next().equals(token)) {
            found.accept(token + " is missing");
        }
    }
}
