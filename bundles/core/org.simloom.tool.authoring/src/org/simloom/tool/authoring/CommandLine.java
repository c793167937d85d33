package org.simloom.tool.authoring;

import java.util.List;
import java.util.Map;

import org.simloom.base.problem.ProblemException;
import org.simloom.tool.authoring.internal.shell.ShellReader;

/**
 * A command as it is typed in a terminal, read as a shell would read it, but only what needs no shell to run.
 *
 * @param environment variables set before the program, as in {@code OMP_NUM_THREADS=2 ccx -i beam}
 * @param words       program and arguments; at least the program
 * @param outputFile  file that standard output goes to ({@code > fit.txt}); empty for none
 */
public record CommandLine(Map<String, String> environment, List<String> words, String outputFile) {
    public CommandLine {
        environment = Map.copyOf(environment);
        words = List.copyOf(words);
    }

    /**
     * Reads a line.
     *
     * @throws ProblemException {@code authoring.shell.*} for what only a shell can do: pipes, several commands,
     *         variables, patterns of file names; each says what to do instead
     */
    public static CommandLine parse(String line) {
        return new ShellReader(line).read();
    }

    /**
     * What a shell has split already; one word alone is a line.
     *
     * @throws ProblemException as {@link #parse}
     */
    public static CommandLine of(List<String> words) {
        return words.size() == 1 ? parse(words.get(0)) : ShellReader.split(words);
    }

    /** The line that gives these words again. */
    public String line() {
        return ShellReader.join(this);
    }
}
