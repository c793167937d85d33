package org.simloom.mesh.internal.vtu;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Writes numbers through a buffer. */
final class LittleEndian implements AutoCloseable {
    private final FileChannel channel;
    private final ByteBuffer buffer = ByteBuffer.allocate(1 << 16).order(ByteOrder.LITTLE_ENDIAN);

    LittleEndian(Path file) throws IOException {
        channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE);
    }

    /** The number of bytes of the array that follows. */
    void count(long bytes) throws IOException {
        integer64(bytes);
    }

    void real(double value) throws IOException {
        room(8).putDouble(value);
    }

    void integer64(long value) throws IOException {
        room(8).putLong(value);
    }

    void integer(int value) throws IOException {
        room(4).putInt(value);
    }

    void integer8(int value) throws IOException {
        room(1).put((byte) value);
    }

    void bytes(byte[] bytes) throws IOException {
        for (byte b : bytes) {
            room(1).put(b);
        }
    }

    private ByteBuffer room(int bytes) throws IOException {
        if (buffer.remaining() < bytes) {
            flush();
        }
        return buffer;
    }

    private void flush() throws IOException {
        buffer.flip();
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
        buffer.clear();
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            flush();
        }
    }
}
