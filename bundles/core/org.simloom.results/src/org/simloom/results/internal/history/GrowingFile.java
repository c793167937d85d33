package org.simloom.results.internal.history;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * A file that grows, and what has been read of it. One that is shorter than before, or another one of the same name, is
 * read anew. A line without an end is not there yet; of a line that never ends only the beginning is kept.
 */
final class GrowingFile {
    private static final int LONGEST_LINE = 1 << 16;

    private final Path file;
    private final Supplier<LineReader> readers;
    private final ByteArrayOutputStream partial = new ByteArrayOutputStream();
    private LineReader reader;
    private Object key;
    private long position;

    GrowingFile(Path file, Supplier<LineReader> readers) {
        this.file = file;
        this.readers = readers;
        this.reader = readers.get();
    }

    List<GrowingTable> tables() {
        return reader.tables();
    }

    /** Reads on; tells whether there was anything new. */
    boolean poll(boolean last) throws IOException {
        boolean any = false;
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            // of the file that is open: the name may lead to another one by now
            Object now = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
            if (channel.size() < position || key != null && !Objects.equals(key, now)) {
                reader = readers.get();
                partial.reset();
                position = 0;
                any = true;
            }
            key = now;
            channel.position(position);
            ByteBuffer buffer = ByteBuffer.allocate(LONGEST_LINE);
            while (channel.read(buffer) > 0) {
                position = channel.position();
                take(buffer.flip());
                buffer.clear();
                any = true;
            }
        } catch (NoSuchFileException e) {
            // not written yet, or removed: what was read of it stays
        }
        if (last) {
            if (partial.size() > 0) {
                emit();
            }
            reader.end();
        }
        return any || last;
    }

    private void take(ByteBuffer bytes) {
        while (bytes.hasRemaining()) {
            byte b = bytes.get();
            if (b == '\n') {
                emit();
            } else if (partial.size() < LONGEST_LINE) {
                partial.write(b);
            }
        }
    }

    private void emit() {
        String line = partial.toString(StandardCharsets.UTF_8);
        partial.reset();
        reader.line(line);
    }
}
