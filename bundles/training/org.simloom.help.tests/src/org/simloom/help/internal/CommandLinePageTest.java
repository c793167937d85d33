package org.simloom.help.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.simloom.cli.internal.CommandLineInterface;
import org.simloom.cli.internal.ExitCode;
import org.simloom.cli.internal.Services;
import org.simloom.cli.internal.Terminal;
import org.simloom.tool.ToolCatalog;
import org.simloom.workspace.Examples;

/** The page is compared with what the commands themselves say of their options. */
class CommandLinePageTest {
    private static final Pattern COMMAND = Pattern.compile("(?m)^ {2}([a-z]+) {2,}\\S");
    private static final Pattern OPTION = Pattern.compile("(?<![\\w-])(--?[a-z][a-z-]*|-V)(?![\\w-])");
    private static final Pattern ROW = Pattern.compile("<td id=\"([a-z]+)\">.*?</tr>");

    @ParameterizedTest
    @ValueSource(strings = {"html/command-line.html", "nl/ko/html/command-line.html"})
    void everyCommandAndOptionIsOnThePageAndNoOther(String file) throws Exception {
        String page = Pages.text(file);
        Map<String, String> rows = ROW.matcher(page).results().collect(Collectors.toMap(m -> m.group(1), m -> m.group()));
        Set<String> commands = found(COMMAND, help("--help"));
        assertTrue(commands.contains("run"), commands::toString);
        assertEquals(commands, new TreeSet<>(rows.keySet()));
        for (String command : commands) {
            Set<String> options = found(OPTION, options(help(command, "--help")));
            options.removeAll(Set.of("-h", "--help"));
            assertEquals(options, found(OPTION, rows.get(command)), command);
        }
        assertTrue(page.contains("<code>--help</code>") && page.contains("<code>--version</code>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"html/command-line.html", "nl/ko/html/command-line.html"})
    void everyExitCodeIsOnThePage(String file) throws Exception {
        Set<String> codes = Arrays.stream(ExitCode.class.getFields()).filter(field -> field.getType() == int.class)
                .map(field -> {
                    try {
                        return String.valueOf(field.getInt(null));
                    } catch (IllegalAccessException e) {
                        throw new AssertionError(e);
                    }
                }).collect(Collectors.toSet());
        Set<String> told = found(Pattern.compile("<tr><td>(\\d+)</td>"), Pages.text(file));
        assertTrue(codes.size() > 4, codes::toString);
        assertTrue(told.containsAll(codes), () -> codes + " " + told);
    }

    /** The lines of the options; explanations may speak of other options. */
    private static String options(String help) {
        return help.lines().filter(line -> line.matches(" +-.*")).map(line -> line.strip().split(" {2,}")[0])
                .collect(Collectors.joining("\n"));
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(m -> m.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String help(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
        new CommandLineInterface(new Services(new Terminal(print, print, false, 100), System.getenv(),
                ToolCatalog::installed, Examples::installed)).execute(arguments);
        return out.toString(StandardCharsets.UTF_8);
    }
}
