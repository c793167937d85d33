package org.simloom.mesh.internal.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.simloom.base.problem.Location;
import org.simloom.mesh.internal.Texts;

/** Lines of a text file; what is no text cannot fill the memory. */
final class TextLines implements AutoCloseable {
    private static final int LONGEST = 1 << 16;

    private final Path file;
    private final BufferedReader reader;
    private final StringBuilder line = new StringBuilder(256);
    private long number;

    TextLines(Path file) throws IOException {
        this.file = file;
        this.reader = new BufferedReader(new InputStreamReader(Files.newInputStream(file),
                StandardCharsets.ISO_8859_1), 1 << 16);
    }

    /** The next line without its end, or {@code null}. */
    String next() throws IOException {
        line.setLength(0);
        int c = reader.read();
        if (c < 0) {
            return null;
        }
        number++;
        while (c >= 0 && c != '\n') {
            if (line.length() == LONGEST) {
                throw Texts.problem("text.long", Location.line(file, (int) Math.min(number, Integer.MAX_VALUE)));
            }
            line.append((char) c);
            c = reader.read();
        }
        return line.toString();
    }

    /** Number of the line given last, from 1. */
    long number() {
        return number;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
