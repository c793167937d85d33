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
    private HistoryReader() {
    }

    /**
     * Hands over the lines of a .sta file.
     *
     * @throws IOException where it cannot be read
     */
    public static void increments(Path sta, Consumer<Increment> consumer) throws IOException {
        HistoryLines.read(sta, 7, (f, flag) -> consumer.accept(new Increment((int) f[0], (int) f[1], (int) f[2],
                (int) f[3], f[4], f[5], f[6], !flag)));
    }

    /**
     * Hands over the lines of a .cvg file.
     *
     * @throws IOException where it cannot be read
     */
    public static void iterations(Path cvg, Consumer<Iteration> consumer) throws IOException {
        HistoryLines.read(cvg, 9, (f, flag) -> consumer.accept(new Iteration((int) f[0], (int) f[1], (int) f[2],
                (int) f[3], (int) f[4], f[5], f[6], f[7], f[8])));
    }
}
