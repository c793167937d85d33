package org.simloom.cli.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.util.Objects;

/**
 * Where a command writes: results to {@code out}, everything else (progress, hints, problems) to
 * {@code err}.
 *
 * @param out   standard output
 * @param err   standard error
 * @param live  whether {@code err} is a terminal on which a line can be written anew
 * @param width columns of that terminal
 */
public record Terminal(PrintStream out, PrintStream err, boolean live, int width) {
    private static final int USUAL_WIDTH = 100;
    private static final int LEAST_WIDTH = 40;

    /** The process's own; the launcher tells by {@code simloom.terminal} and {@code simloom.columns} what it is. */
    public static Terminal ofProcess() {
        return new Terminal(System.out, System.err, Boolean.getBoolean("simloom.terminal"),
                Math.max(LEAST_WIDTH, Integer.getInteger("simloom.columns", USUAL_WIDTH)));
    }

    /** Whether somebody sits there who can be asked; the launcher tells by {@code simloom.answers}. */
    public boolean answers() {
        return live && Boolean.getBoolean("simloom.answers");
    }

    /** Asks for a line; empty where there is none. */
    public String ask(String question) throws IOException {
        err.print(question + " ");
        err.flush();
        return Objects.requireNonNullElse(new BufferedReader(new InputStreamReader(System.in)).readLine(), "");
    }
}
