package org.simloom.deck.internal.convert;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes lines of a deck; a failure is an {@link UncheckedIOException}. */
final class DeckWriter implements Closeable {
    private static final int FIELDS = 16;

    private final BufferedWriter out;
    private int fields;

    DeckWriter(Path file) throws IOException {
        out = Files.newBufferedWriter(file);
    }

    /** A line; a row of numbers before it ends. */
    void line(String text) {
        end();
        write(text);
        write("\n");
    }

    /** A number in a row, as many in a line as solvers read. */
    void number(int number) {
        if (fields > 0) {
            write(fields % FIELDS == 0 ? ",\n" : ", ");
        }
        write(Integer.toString(number));
        fields++;
    }

    /** Ends a row of numbers. */
    void end() {
        if (fields > 0) {
            write("\n");
            fields = 0;
        }
    }

    private void write(String text) {
        try {
            out.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
