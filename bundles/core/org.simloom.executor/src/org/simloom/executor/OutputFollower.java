package org.simloom.executor;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Consumer;

import org.simloom.executor.internal.AttemptFiles;

/**
 * Reads a growing text file line by line, as often as it is asked. The file may appear later. A line longer
 * than 64 KiB is handed on in pieces, so that memory stays bounded whatever a tool prints.
 */
public final class OutputFollower {
    private static final int LONGEST_LINE = 1 << 16;

    private final Path file;
    private final Consumer<String> lines;
    private final ByteArrayOutputStream partial = new ByteArrayOutputStream();
    private long position;

    /**
     * @param file  the file, which need not exist yet
     * @param lines takes every complete line, without its end
     */
    public OutputFollower(Path file, Consumer<String> lines) {
        this.file = file;
        this.lines = lines;
    }

    /** Follows what the command of an attempt prints on standard output. */
    public static OutputFollower ofOutput(Path attempt, Consumer<String> lines) {
        return new OutputFollower(new AttemptFiles(attempt).stdout(), lines);
    }

    /** Follows what the command of an attempt prints on standard error. */
    public static OutputFollower ofErrors(Path attempt, Consumer<String> lines) {
        return new OutputFollower(new AttemptFiles(attempt).stderr(), lines);
    }

    /** Hands on the lines that have been completed since the last call. */
    public void poll() throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            if (channel.size() <= position) {
                return;
            }
            channel.position(position);
            ByteBuffer buffer = ByteBuffer.allocate(LONGEST_LINE);
            while (channel.read(buffer) > 0) {
                position = channel.position();
                take(buffer.flip());
                buffer.clear();
            }
        } catch (NoSuchFileException e) {
            // not written yet
        }
    }

    /** Hands on what is left, also a last line without an end. */
    public void finish() throws IOException {
        poll();
        if (partial.size() > 0) {
            emit();
        }
    }

    private void take(ByteBuffer bytes) {
        while (bytes.hasRemaining()) {
            byte b = bytes.get();
            if (b == '\n') {
                emit();
            } else {
                partial.write(b);
                if (partial.size() >= LONGEST_LINE) {
                    emit();
                }
            }
        }
    }

    private void emit() {
        String line = partial.toString(StandardCharsets.UTF_8);
        partial.reset();
        lines.accept(line.endsWith("\r") ? line.substring(0, line.length() - 1) : line);
    }
}
