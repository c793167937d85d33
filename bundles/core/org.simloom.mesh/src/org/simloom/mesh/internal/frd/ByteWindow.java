package org.simloom.mesh.internal.frd;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.simloom.base.problem.Location;
import org.simloom.base.problem.ProblemException;
import org.simloom.mesh.internal.Texts;

/** A window that moves over a file: lines or runs of bytes, always as a piece of one array. */
final class ByteWindow implements AutoCloseable {
    private static final int SIZE = 1 << 18;

    /** The bytes in view. */
    final byte[] bytes = new byte[SIZE];
    /** Where the next read starts. */
    int position;
    /** Start of the current line. */
    int lineStart;
    /** End of the current line, without its line break. */
    int lineEnd;

    private final Path file;
    private final FileChannel channel;
    private int limit;
    private long base;
    private long lines;
    private boolean countable = true;

    ByteWindow(Path file) throws IOException {
        this.file = file;
        this.channel = FileChannel.open(file, StandardOpenOption.READ);
    }

    /** Moves to the next line; false at the end of the file. */
    boolean nextLine() throws IOException {
        int at = position;
        while (true) {
            while (at < limit) {
                if (bytes[at++] == '\n') {
                    return line(at, at - 1);
                }
            }
            int scanned = at - position;
            if (!more()) {
                if (position == limit) {
                    return false;
                }
                return line(limit, limit);
            }
            at = position + scanned;
        }
    }

    private boolean line(int next, int end) {
        lineStart = position;
        lineEnd = end > lineStart && bytes[end - 1] == '\r' ? end - 1 : end;
        position = next;
        lines++;
        return true;
    }

    /** Makes sure that {@code count} bytes are in view from {@link #position}; false at the end of the file. */
    boolean ensure(int count) throws IOException {
        while (limit - position < count) {
            if (!more()) {
                return false;
            }
        }
        return true;
    }

    private boolean more() throws IOException {
        if (position == 0 && limit == SIZE) {
            throw damaged("line");
        }
        System.arraycopy(bytes, position, bytes, 0, limit - position);
        base += position;
        limit -= position;
        lineStart -= position;
        position = 0;
        int read = channel.read(ByteBuffer.wrap(bytes, limit, SIZE - limit), base + limit);
        limit += Math.max(0, read);
        return read > 0;
    }

    /** Where in the file {@link #position} is. */
    long offset() {
        return base + position;
    }

    /** Where the current line is. */
    FrdIndex.Place place() {
        return new FrdIndex.Place(base + lineStart, lines, countable);
    }

    /** Number of the current line, from 1. */
    long lineNumber() {
        return lines;
    }

    long size() throws IOException {
        return channel.size();
    }

    /** Goes to a place in the file, of which the line number is known. */
    void seek(long offset, long linesBefore) {
        if (offset >= base && offset <= base + limit) {
            position = (int) (offset - base);
        } else {
            base = offset;
            position = 0;
            limit = 0;
        }
        lines = linesBefore;
    }

    /** From here on bytes are not lines, so that only offsets can be named. */
    void binary() {
        countable = false;
    }

    /** The current line or, from it, some columns; shorter or empty where the line ends before. */
    String text(int from, int to) {
        int end = Math.min(lineStart + to, lineEnd);
        int start = Math.min(lineStart + from, end);
        return new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
    }

    int lineLength() {
        return lineEnd - lineStart;
    }

    ProblemException truncated() {
        return Texts.problem("frd.truncated", where(), offset());
    }

    ProblemException damaged(String reason, Object... arguments) {
        return Texts.problem("frd.damaged", where(), base + lineStart, Texts.get("frd.reason." + reason, arguments));
    }

    private Location where() {
        return countable ? Location.line(file, (int) Math.min(lines, Integer.MAX_VALUE)) : Location.file(file);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
