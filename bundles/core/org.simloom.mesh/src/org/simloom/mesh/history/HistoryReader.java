package org.simloom.mesh.history;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

import org.simloom.mesh.internal.text.HistoryLines;

/**
 * Reads what CalculiX writes while it iterates, line by line: .sta with a line an increment and .cvg with
 * a line an iteration. A last line that is still being written is left out. Stateless.
 */
public final class HistoryReader {
    private static final int STA = 7;
    private static final int CVG = 9;

    private HistoryReader() {
    }

    /**
     * Hands over the lines of a .sta file.
     *
     * @throws IOException where it cannot be read
     */
    public static void increments(Path sta, Consumer<Increment> consumer) throws IOException {
        HistoryLines.read(sta, STA, increments(consumer));
    }

    /** Hands over a line of a .sta file, unless it is a heading. */
    public static void increment(String line, Consumer<Increment> consumer) {
        HistoryLines.line(line, STA, increments(consumer));
    }

    /**
     * Hands over the lines of a .cvg file.
     *
     * @throws IOException where it cannot be read
     */
    public static void iterations(Path cvg, Consumer<Iteration> consumer) throws IOException {
        HistoryLines.read(cvg, CVG, iterations(consumer));
    }

    /** Hands over a line of a .cvg file, unless it is a heading. */
    public static void iteration(String line, Consumer<Iteration> consumer) {
        HistoryLines.line(line, CVG, iterations(consumer));
    }

    private static HistoryLines.Sink increments(Consumer<Increment> consumer) {
        return (f, flag) -> consumer.accept(new Increment((int) f[0], (int) f[1], (int) f[2], (int) f[3], f[4], f[5], f[6],
                !flag));
    }

    private static HistoryLines.Sink iterations(Consumer<Iteration> consumer) {
        return (f, flag) -> consumer.accept(new Iteration((int) f[0], (int) f[1], (int) f[2], (int) f[3], (int) f[4], f[5],
                f[6], f[7], f[8]));
    }
}
