package org.simloom.deck;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.simloom.base.problem.Location;

/** Lines of a text file with their numbers; what is no text cannot fill the memory. */
final class LineSource implements Closeable {
    /** Far above the 1320 characters that CalculiX reads. */
    private static final int LONGEST = 1 << 16;

    private final Path file;
    private final BufferedReader reader;
    private final StringBuilder buffer = new StringBuilder(256);
    private String ahead;
    private int number;

    LineSource(Path file) throws IOException {
        this.file = file;
        this.reader = new BufferedReader(new InputStreamReader(Files.newInputStream(file),
                StandardCharsets.UTF_8.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE)), 1 << 16);
    }

    /** The next line without its end, or {@code null}. */
    String next() throws IOException {
        String line = ahead != null ? ahead : readLine();
        ahead = null;
        number += line == null ? 0 : 1;
        return line;
    }

    /** The line that {@link #next} will give. */
    String peek() throws IOException {
        if (ahead == null) {
            ahead = readLine();
        }
        return ahead;
    }

    /** The number of the line given last, from 1. */
    int number() {
        return number;
    }

    private String readLine() throws IOException {
        buffer.setLength(0);
        int c = reader.read();
        if (c < 0) {
            return null;
        }
        while (c >= 0 && c != '\n' && c != '\r') {
            if (buffer.length() >= LONGEST) {
                throw DeckReader.problem("deck.line.long", Location.line(file, number + 1));
            }
            buffer.append((char) c);
            c = reader.read();
        }
        if (c == '\r') {
            reader.mark(1);
            if (reader.read() != '\n') {
                reader.reset();
            }
        }
        return buffer.toString();
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
