package org.simloom.deck;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
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
    private final Reader reader;
    private final char[] chars = new char[1 << 16];
    private int position;
    private int limit;
    private final StringBuilder buffer = new StringBuilder(256);
    private String ahead;
    private int number;

    LineSource(Path file) throws IOException {
        this.file = file;
        this.reader = new InputStreamReader(Files.newInputStream(file),
                StandardCharsets.UTF_8.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE));
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
        if (!fill()) {
            return null;
        }
        buffer.setLength(0);
        boolean ended = false;
        while (!ended && fill()) {
            int from = position;
            while (position < limit && chars[position] != '\n' && chars[position] != '\r') {
                position++;
            }
            buffer.append(chars, from, position - from);
            if (buffer.length() > LONGEST) {
                throw DeckReader.problem("line.long", Location.line(file, number + 1));
            }
            ended = position < limit;
        }
        if (ended && chars[position++] == '\r' && fill() && chars[position] == '\n') {
            position++;
        }
        return buffer.toString();
    }

    /** Whether there is a character at {@link #position}. */
    private boolean fill() throws IOException {
        if (position == limit) {
            position = 0;
            limit = Math.max(0, reader.read(chars));
        }
        return position < limit;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
