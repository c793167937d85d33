package org.simloom.tool.authoring.internal.shell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.simloom.base.problem.Location;
import org.simloom.tool.authoring.CommandLine;
import org.simloom.tool.authoring.internal.Texts;

/**
 * Splits a line into words by the rules of POSIX shells (2.2 Quoting). Everything that a shell would do beyond that
 * is refused by its name, because the tool will be run without one.
 */
public final class ShellReader {
    private static final Pattern ASSIGNMENT = Pattern.compile("[A-Za-z_]\\w*=.*", Pattern.DOTALL);
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_@%+=:,./^-]+");
    private static final String ESCAPED_IN_QUOTES = "$`\"\\";

    private final String line;
    private final List<String> words = new ArrayList<>();
    private final Map<String, String> environment = new LinkedHashMap<>();
    private StringBuilder word;
    private boolean quoted;
    private boolean redirected;
    private String outputFile = "";
    private int at;

    public ShellReader(String line) {
        this.line = line.strip();
    }

    /** What the line says. */
    public CommandLine read() {
        for (at = 0; at < line.length(); at++) {
            take(line.charAt(at));
        }
        end();
        if (redirected) {
            throw refuse("redirection", ">");
        }
        return command();
    }

    private CommandLine command() {
        if (words.isEmpty()) {
            throw refuse("empty");
        }
        return new CommandLine(environment, words, outputFile);
    }

    /** What a shell has split: only variables before the program are still to be told apart. */
    public static CommandLine split(List<String> all) {
        ShellReader reader = new ShellReader("");
        for (String word : all) {
            reader.add(word, false);
        }
        return reader.command();
    }

    private void take(char c) {
        switch (c) {
            case '\'' -> single();
            case '"' -> doubled();
            case '\\' -> escaped();
            case ' ', '\t' -> end();
            case '\n', '\r', ';' -> throw refuse("several", c == ';' ? ";" : "↵");
            case '&' -> throw next() == '&' ? refuse("several", "&&") : refuse("background");
            case '|' -> throw next() == '|' ? refuse("several", "||") : refuse("pipe");
            case '<' -> throw refuse("input");
            case '>' -> redirect();
            case '$' -> throw next() == '(' ? refuse("substitution") : refuse("variable", name());
            case '`' -> throw refuse("substitution");
            case '*', '?', '[' -> throw refuse("glob", c);
            case '(', ')', '{', '}' -> throw refuse("grouping", c);
            case '#' -> comment();
            case '~' -> home();
            default -> append(c);
        }
    }

    private void append(char c) {
        if (word == null) {
            word = new StringBuilder();
        }
        word.append(c);
    }

    private void quote() {
        if (word == null) {
            word = new StringBuilder();
        }
        quoted |= word.indexOf("=") < 0;
    }

    private void single() {
        int close = line.indexOf('\'', at + 1);
        if (close < 0) {
            throw refuse("quote", "'");
        }
        quote();
        word.append(line, at + 1, close);
        at = close;
    }

    private void doubled() {
        quote();
        for (at++; at < line.length() && line.charAt(at) != '"'; at++) {
            char c = line.charAt(at);
            if (c == '\\' && ESCAPED_IN_QUOTES.indexOf(next()) >= 0) {
                word.append(line.charAt(++at));
            } else if (c == '\\' && next() == '\n') {
                at++;
            } else if (c == '`' || c == '$' && next() == '(') {
                throw refuse("substitution");
            } else if (c == '$' && (Character.isLetter(next()) || next() == '_' || next() == '{')) {
                throw refuse("variable", name());
            } else {
                word.append(c);
            }
        }
        if (at >= line.length()) {
            throw refuse("quote", "\"");
        }
    }

    private void escaped() {
        if (at + 1 >= line.length()) {
            throw refuse("quote", "\\");
        }
        at++;
        if (line.charAt(at) == '\r' && next() == '\n') {
            at++;
        } else if (line.charAt(at) != '\n') {
            quote();
            word.append(line.charAt(at));
        }
    }

    private void redirect() {
        boolean numbered = word != null && !quoted && word.toString().matches("\\d");
        if (numbered || next() == '>' || next() == '&' || redirected || !outputFile.isEmpty()) {
            throw refuse("redirection", numbered ? word + ">" : next() == '>' ? ">>" : ">");
        }
        end();
        redirected = true;
    }

    private void comment() {
        if (word == null) {
            at = line.length();
        } else {
            append('#');
        }
    }

    private void home() {
        if (word != null) {
            append('~');
        } else if (next() == '/' || next() == ' ' || next() == 0) {
            word = new StringBuilder(System.getProperty("user.home"));
        } else {
            throw refuse("variable", "~");
        }
    }

    private char next() {
        return at + 1 < line.length() ? line.charAt(at + 1) : 0;
    }

    private String name() {
        int end = at + 1;
        while (end < line.length() && (Character.isLetterOrDigit(line.charAt(end)) || "_{}".indexOf(line.charAt(end)) >= 0)) {
            end++;
        }
        return line.substring(at, end);
    }

    private void end() {
        if (word == null) {
            return;
        }
        if (redirected) {
            outputFile = word.toString();
            redirected = false;
        } else {
            add(word.toString(), quoted);
        }
        word = null;
        quoted = false;
    }

    private void add(String text, boolean literal) {
        int equals = text.indexOf('=');
        if (words.isEmpty() && !literal && ASSIGNMENT.matcher(text).matches()) {
            environment.put(text.substring(0, equals), text.substring(equals + 1));
        } else {
            words.add(text);
        }
    }

    /** The line that {@link #read} takes apart into this command. */
    public static String join(CommandLine command) {
        List<String> parts = new ArrayList<>();
        command.environment().forEach((name, value) -> parts.add(name + "=" + shown(value)));
        command.words().forEach(word -> parts.add(shown(word)));
        if (!command.outputFile().isEmpty()) {
            parts.add("> " + shown(command.outputFile()));
        }
        return String.join(" ", parts);
    }

    private static String shown(String word) {
        return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
    }

    private static org.simloom.base.problem.ProblemException refuse(String what, Object... arguments) {
        return Texts.problem("shell." + what, Location.NONE, arguments);
    }
}
